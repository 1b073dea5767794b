"""A text in its smallest pieces that can be one thing: lines, or paragraphs that were wrapped into lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec import Struct

WRAP_WIDTH = 100
"""No line of a wrapped paragraph is longer, in characters. Vedette's own."""

TAIL = 24
"""Characters looked at to tell whether a sentence ends."""

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_FINAL = re.compile(r"[.!?…؟。][\"”»’')\]\s]*$")
_ABBREVIATED = re.compile(r"(?:^|[\s(])(?:\w\.){2,}$")


class Unit(Struct, frozen=True, kw_only=True):
    """Text without white space at its ends. `block` counts what blank lines separate, from 0."""

    start: int
    end: int
    text: str
    block: int

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as a sentence does; an abbreviation's point does not count."""
        end = self.text[-TAIL:]
        return bool(_FINAL.search(end)) and not _ABBREVIATED.search(end)

    @property
    def is_prose(self) -> bool:
        """Whether it can hardly be anything but running text. The lengths are Vedette's own."""
        return len(self.text) > 240 or (len(self.text) >= 80 and self.is_sentence)


def units(text: str) -> tuple[Unit, ...]:
    r"""The units of a text, in order.

    >>> [unit.text for unit in units(" One\n\nTwo words\nand three  \n")]
    ['One', 'Two words\nand three']
    """
    found: list[Unit] = []
    for _, block in groupby(_lines(text), key=lambda line: line.block):
        lines = tuple(block)
        found.extend([_joined(text, lines)] if _is_wrapped(lines) else lines)
    return tuple(found)


def _lines(text: str) -> Iterator[Unit]:
    block, last = -1, 0
    for match in _LINE.finditer(text):
        line = match.group()
        if not line.strip():
            continue
        start = match.start() + len(line) - len(line.lstrip())
        if block < 0 or len(_BREAK.findall(text, last, start)) > 1:
            block += 1
        last = start + len(line.strip())
        yield Unit(start=start, end=last, text=line.strip(), block=block)


def _is_wrapped(lines: tuple[Unit, ...]) -> bool:
    """Short lines, of which a third and more go on in lower case."""
    if len(lines) < 2 or max(len(line.text) for line in lines) > WRAP_WIDTH:
        return False
    going_on = sum(line.text[0].islower() for line in lines[1:])
    return going_on * 3 >= len(lines) - 1


def _joined(text: str, lines: tuple[Unit, ...]) -> Unit:
    start, end = lines[0].start, lines[-1].end
    return Unit(start=start, end=end, text=text[start:end], block=lines[0].block)


def words(line: str) -> list[str]:
    """Its words, case folded: to compare two lines with different punctuation."""
    return re.findall(r"\w+", line.casefold())


def alike(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two lines say the same words in the same order."""
    return list(one) == list(other)
