"""Lines of `admin1.tsv`, `admin2.tsv` and `division_spellings.tsv`: a code, numbers, names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from vedette.errors import ResourceError
from vedette.gazetteer.resource import read_lines

FIRST, SECOND, SPELLINGS = "admin1.tsv", "admin2.tsv", "division_spellings.tsv"
_CODE = re.compile(r"[A-Z]{2}\.\w+(/[a-z0-9-]+)?")
_LANGUAGES = re.compile(r"[a-z]{2}(,[a-z]{2})*")


class Spelling(NamedTuple):
    """A name, and the languages that use it, space apart; "" is any."""

    printed: str
    languages: str


class Line(NamedTuple):
    """`code` is GeoNames' of a first-order division (`LY.77`), for the second order with `/` and a word.

    `place` is the line's, for errors. `numbers` are GeoNames ids: of the division itself, or of its towns.
    """

    place: str
    code: str
    numbers: tuple[int, ...]
    spellings: tuple[Spelling, ...]


def lines(file: str) -> Iterator[Line]:
    """Raises ResourceError, with file and line, where one is malformed."""
    for number, text in read_lines(file):
        yield line_of(f"{file}, line {number}", text)


def line_of(place: str, text: str) -> Line:
    r"""The line at `place`: three fields apart by tabs.

    Numbers are written as steps from the one before, names apart by |, languages behind a colon.

    >>> line = line_of("admin1.tsv, line 1", "DE.02\t5 2\tBavaria|Bavière:fr")
    >>> line.numbers, line.spellings[1]
    ((5, 7), Spelling(printed='Bavière', languages='fr'))
    """
    fields = text.split("\t")
    if len(fields) != 3 or not _CODE.fullmatch(fields[0]):
        raise ResourceError(f"{place}: expected a code, numbers and names apart by tabs")
    try:
        steps = [int(step) for step in fields[1].split()]
    except ValueError as error:
        raise ResourceError(f"{place}: {fields[1]!r} are no numbers") from error
    spellings = tuple(_spelling(place, name) for name in fields[2].split("|"))
    return Line(place, fields[0], tuple(accumulate(steps)), spellings)


def _spelling(place: str, text: str) -> Spelling:
    printed, colon, languages = text.partition(":")
    if not printed.strip() or (colon and not _LANGUAGES.fullmatch(languages)):
        raise ResourceError(f"{place}: {text!r} is no name with its languages")
    return Spelling(printed, languages.replace(",", " "))
