"""What goes into the index: places with their names."""

from __future__ import annotations

from msgspec import Struct

from vedette.gazetteer.record import PlaceRecord, Use
from vedette.names import key


class Name(Struct, frozen=True, kw_only=True):
    """`key` is that of `printed`; `languages` are those the name is used in, space apart; "" is any."""

    key: str
    printed: str
    use: Use = "name"
    languages: str = ""
    rank: float
    common: bool = False


def name_of(
    printed: str, *, rank: float, use: Use = "name", languages: str = "", common: bool = False
) -> Name:
    """A name with its key; what ends in a hyphen is the first part of a compound."""
    found = first_part_key(printed) if printed.endswith("-") else key(printed)
    return Name(key=found, printed=printed, use=use, languages=languages, rank=rank, common=common)


def first_part_key(printed: str) -> str:
    """The key of the first part of a compound: "Turco-" is never Spanish "turco".

    >>> first_part_key("Turco-"), first_part_key("Turco")
    ('turco-', 'turco-')
    """
    return key(printed) + "-"


class Entry(Struct, frozen=True, kw_only=True):
    """`aliases` are other ids by which our own data may speak of the place."""

    record: PlaceRecord
    names: tuple[Name, ...]
    aliases: tuple[str, ...] = ()
