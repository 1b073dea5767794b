"""Where sentences end: with quotation marks, abbreviations and lost spaces in mind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vedette.model.span import Span
from vedette.syntax.language import Language

_STOP = re.compile(r"[.!?…]+(?:\s?»)?[\"”»’')\]]*(?:\s+|$)")
_GLUED = re.compile(r"(?<=[a-zà-ÿ]{3})(?=[A-ZÀ-Ý][a-zà-ÿ’']*[\s’'])")
_LAST_WORD = re.compile(r"[\w.’'-]+$")
_NEXT = re.compile(r"[\"“«„‘'(\[]*\s?(\S)")
_MARK = re.compile(r"\s?[:;]\s+(?=\S)|\s[–—-]\s+(?=\S+(?:\s\S+){0,3}$)")
_OPENER = re.compile(r"\w+")
LONGEST = 1200
"""Characters: what runs on without a full stop is cut at a semicolon, comma or blank. Vedette's own."""


def sentences(text: str, block: Span, language: Language) -> Iterator[Span]:
    """Sentences of one paragraph, in order, without the white space between them.

    A full stop ends a sentence unless an abbreviation or initial stands before it or a small letter
    follows: `“We must go.” he said` is one.
    """
    start = block.start
    for stop in _stops(text, block, language):
        yield from _bounded(text, start, stop)
        start = stop
    yield from _bounded(text, start, block.end)


def headline_parts(text: str, block: Span) -> Iterator[Span]:
    """What stands before and behind a colon or semicolon of a headline: several sentences in one line.

    A dash parts what is said from who says it: up to four words at the end.

    >>> line = "War drums: army crosses border"
    >>> [line[s.start : s.end] for s in headline_parts(line, Span(start=0, end=len(line)))]
    ['War drums:', 'army crosses border']
    """
    start = block.start
    for mark in _MARK.finditer(text, block.start, block.end):
        yield Span(start=start, end=mark.start() + len(mark.group().rstrip()))
        start = mark.end()
    yield Span(start=start, end=block.end)


def _stops(text: str, block: Span, language: Language) -> Iterator[int]:
    found = [m.end() for m in _STOP.finditer(text, block.start, block.end) if _ends(text, m, block, language)]
    glued = [m.start() for m in _GLUED.finditer(text, block.start, block.end) if _opens(text, m, language)]
    yield from sorted(set(found + glued))


def _ends(text: str, stop: re.Match[str], block: Span, language: Language) -> bool:
    if stop.end() >= block.end:
        return True
    following = _NEXT.match(text, stop.end(), block.end)
    if following and following.group(1).islower():
        return False
    if text[stop.start()] != "." or stop.group().startswith(".."):
        return True
    word = _LAST_WORD.search(text, max(block.start, stop.start() - 30), stop.start())
    if word is None:
        return True
    before = word.group().lower()
    return not (before in language.abbreviations or re.fullmatch(r"[^\W\d]|(?:[^\W\d]\.)+[^\W\d]", before))


def _opens(text: str, seam: re.Match[str], language: Language) -> bool:
    word = _OPENER.match(text, seam.start())
    return word is not None and word.group().lower() in language.sentence_openers


def _bounded(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = max(text.rfind(mark, start + 1, start + LONGEST) for mark in (";", ",", " "))
        cut = cut + 1 if cut > start else start + LONGEST
        yield Span(start=start, end=cut)
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield Span(start=start, end=end)
