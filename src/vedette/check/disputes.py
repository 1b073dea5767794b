"""Countries between which a border is contested: about places there no map has the last word."""

from __future__ import annotations

from functools import cache

import msgspec

from vedette.data import read_yaml
from vedette.errors import ResourceError

FILE = "disputes.yaml"


class Disputes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`pairs` of alpha-3 codes, in any order; `source` says where they are from."""

    source: str
    pairs: list[tuple[str, str]]


@cache
def disputes() -> frozenset[frozenset[str]]:
    """Pairs of `resources/gazetteer/disputes.yaml`; ResourceError where it is malformed."""
    try:
        file = msgspec.convert(read_yaml("gazetteer", FILE), Disputes)
    except msgspec.ValidationError as error:
        raise ResourceError(f"{FILE}: {error}") from error
    return frozenset(frozenset(pair) for pair in file.pairs)


@cache
def territories() -> frozenset[str]:
    """Alpha-3 of what belongs to a state and has a code of its own, such as Greenland."""
    return frozenset(str(code) for code in read_yaml("gazetteer", "territories.yaml"))


def is_disputed(a: str, b: str) -> bool:
    """Whether the two contest land.

    >>> is_disputed("UKR", "RUS"), is_disputed("DZA", "LBY")
    (True, False)
    """
    return frozenset((a, b)) in disputes()
