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
    """A name with its key."""
    return Name(key=key(printed), printed=printed, use=use, languages=languages, rank=rank, common=common)


class Entry(Struct, frozen=True, kw_only=True):
    record: PlaceRecord
    names: tuple[Name, ...]
