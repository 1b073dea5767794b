"""What readers of actor dictionaries hand on: entries with their lines, and what they cannot use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from vedette.actors.entry import Entry

IsWord = Callable[[str], bool]
"""Whether a name is printed small inside a sentence of one of the languages read."""


class Drafted(Struct, frozen=True, kw_only=True):
    """An entry as it stands in a file; ties may lead to entries that are in no file."""

    file: str
    line: int
    entry: Entry


class Refused(Struct, frozen=True, kw_only=True):
    """A line, or a part of one, that is set aside, and why."""

    file: str
    line: int
    reason: str


class LeftOut(Struct, frozen=True, kw_only=True):
    """An entry that is no party, such as a country by its names: it is left to the gazetteer."""

    file: str
    line: int


def source_of(file: str, line: int) -> str:
    """Where an entry is from, for whoever reads of it: the folder of the file is nobody's concern.

    >>> source_of("dictionaries/sahel.txt", 4)
    'sahel.txt, line 4'
    """
    return f"{Path(file).name}, line {line}"


Found = Drafted | Refused | LeftOut
