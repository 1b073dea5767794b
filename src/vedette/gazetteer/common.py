"""Names that are ordinary words: Nice, Man, Reading, Police."""

from __future__ import annotations

from functools import cache

from vedette.gazetteer.resource import languages_of, read_lines
from vedette.names import key

BIG_TOWN = 1_000_000
"""A town of so many people is meant more often than the word (Vedette's own)."""

BIG_DIVISION = 3_000_000
"""The same of a first-order division: Virginia, Victoria (Vedette's own)."""

SHORT_KEY = 2


@cache
def common_words() -> frozenset[str]:
    """Keys of all `common_words.<language>.txt`."""
    lists = (read_lines(name) for _, name in languages_of("common_words"))
    return frozenset(key(word) for lines in lists for _, line in lines for word in line.split())


def is_common(name_key: str, population: int) -> bool:
    """Whether a town's name wants context; one or two letters always do."""
    if len(name_key) <= SHORT_KEY and name_key.isascii():
        return True
    return population < BIG_TOWN and name_key in common_words()


@cache
def division_words() -> frozenset[str]:
    """Keys of `division_words.txt`."""
    return frozenset(key(word) for _, line in read_lines("division_words.txt") for word in line.split())


def names_nothing(name_key: str) -> bool:
    """Whether all its words are those that many divisions share.

    >>> names_nothing("centre nord"), names_nothing("north kivu")
    (True, False)
    """
    return division_words().issuperset(name_key.split())
