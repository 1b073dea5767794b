"""Paragraphs of a region, whether its lines are wrapped or each line is a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vedette.model.span import Span

_PARAGRAPH = re.compile(r"\n[ \t\r\f\v]*\n\s*")
_LINE = re.compile(r"\n")
_ENDS = re.compile(r"[.!?:;…\"”»)\]]\s*$")
WRAPPED_WIDTH = range(45, 101)
"""Characters of a line that was broken to fit a page. Vedette's own."""


def blocks(text: str, start: int, end: int) -> Iterator[Span]:
    r"""Stretches between blank lines; between all lines where the region is not wrapped.

    >>> [(b.start, b.end) for b in blocks("One\ntwo\n\nthree", 0, 14)]
    [(0, 3), (4, 7), (9, 14)]
    """
    for block in _between(_PARAGRAPH, text, start, end):
        if is_wrapped(text[block.start : block.end]):
            yield block
        else:
            yield from _between(_LINE, text, block.start, block.end)


def is_wrapped(paragraph: str) -> bool:
    """Whether most lines but the last are of a page's width and stop in mid-sentence."""
    lines = [line for line in paragraph.splitlines() if line.strip()][:-1]
    broken = sum(len(line) in WRAPPED_WIDTH and not _ENDS.search(line) for line in lines)
    return bool(lines) and broken / len(lines) > 0.6


def _between(separator: re.Pattern[str], text: str, start: int, end: int) -> Iterator[Span]:
    place = start
    for found in separator.finditer(text, start, end):
        yield from _trimmed(text, place, found.start())
        place = found.end()
    yield from _trimmed(text, place, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start=start, end=end)
