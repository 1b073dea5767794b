"""What stands in quotation marks, also where marks are mixed or never close."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.model.span import Span

PAIRS = {"“": "”", "«": "»", "„": "“", "‟": "”", "‹": "›"}
STRAIGHT = '"'
DOUBLED = {"''": "''", "``": "''"}
"""Marks typed as two characters -> what closes them."""
_ENGLISH = (STRAIGHT, "”")
LONGEST = 4000
"""Characters: a quotation longer than this is one whose closing mark is missing. Vedette's own."""


def quotes(text: str, start: int, end: int) -> Iterator[Span]:
    """The insides of quotations in [start, end), outermost only, in order, marks excluded.

    A mark that opens and never closes quotes to the end of its paragraph; one that closes what was
    never opened is passed over. Apostrophes are never quotation marks here.

    >>> [(s.start, s.end) for s in quotes('he "ran" and “hid', 0, 17)]
    [(4, 7), (14, 17)]
    """
    place = start
    while place < end:
        mark = _mark_at(text, place)
        closing = _closing(mark)
        if closing is None:
            place += 1
            continue
        stop = _end_of_quote(text, place, mark, closing, end)
        if stop > place + len(mark):
            yield Span(start=place + len(mark), end=stop)
        place = stop + len(_mark_at(text, stop)) if stop < end else end


def _mark_at(text: str, place: int) -> str:
    """The character, or both of two that agencies type for one mark: ''We left,'' he said."""
    return text[place : place + 2] if text[place : place + 2] in DOUBLED else text[place : place + 1]


def marks_of_naming(found: tuple[Span, ...], text: str, sentence: Span) -> frozenset[int]:
    """Offsets of the marks around a word or two inside a sentence: a way of naming, no speech.

    A parser reads "were “neutralised” in a raid" better without them.
    """
    marks: set[int] = set()
    for quote in found:
        inside = sentence.start < quote.start - 1 and quote.end + 1 < sentence.end
        if inside and len(text[quote.start : quote.end].split()) <= MOST_NAMED:
            marks.update((quote.start - 1, quote.end))
    return frozenset(marks)


MOST_NAMED = 2
"""Words in quotation marks that are a way of naming. Vedette's own."""


def _closing(mark: str) -> str | None:
    return STRAIGHT if mark == STRAIGHT else PAIRS.get(mark) or DOUBLED.get(mark)


def _end_of_quote(text: str, opening: int, opened: str, closing: str, end: int) -> int:
    """Where the quotation ends: at its closing mark (typographic and straight ones are mixed in
    the wild) or, failing that, with its paragraph.
    """
    paragraph = text.find("\n", opening, end)
    limit = min(paragraph if paragraph >= 0 else end, opening + LONGEST)
    depth = 0
    for place in range(opening + len(opened), limit):
        mark = _mark_at(text, place)
        if mark == closing or (mark in _ENGLISH and closing in _ENGLISH):
            if depth == 0:
                return place
            depth -= 1
        elif mark == opened:
            depth += 1
    return limit
