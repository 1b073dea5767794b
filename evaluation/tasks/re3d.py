"""re3d: relations between entities in reports on Syria and Iraq."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

from evaluation.gold import lines
from vedette.data import parse_yaml

TABLE = Path(__file__).parent / "re3d.yaml"
PARTIES = frozenset(("Organisation", "Person", "Location", "Nationality"))

Pair = tuple[int, int]


class Related(Struct, frozen=True):
    """Two stretches of the text and how the gold says they are related; which is first means nothing."""

    type: str
    one: Pair
    other: Pair


class Report(Struct, frozen=True):
    """`entities` are the stretches that may be a party, in text order."""

    id: str
    text: str
    entities: tuple[Pair, ...]
    relations: tuple[Related, ...]


class _Entity(Struct, frozen=True):
    begin: int
    end: int
    type: str


class _Relation(Struct, frozen=True):
    type: str
    source_begin: int = msgspec.field(name="sourceBegin")
    source_end: int = msgspec.field(name="sourceEnd")
    target_begin: int = msgspec.field(name="targetBegin")
    target_end: int = msgspec.field(name="targetEnd")


class _Line(Struct, frozen=True):
    id: str
    text: str
    entities: list[_Entity]
    relations: list[_Relation]


def reports(folder: Path | None) -> Iterator[Report]:
    """Every report with its measured relations, each pair and type once."""
    for line in lines(folder, "re3d", _Line):
        related = (
            Related(r.type, *sorted(((r.source_begin, r.source_end), (r.target_begin, r.target_end))))
            for r in line.relations
            if r.type in told_by()
        )
        entities = sorted((e.begin, e.end) for e in line.entities if e.type in PARTIES)
        yield Report(line.id, line.text, tuple(entities), tuple(dict.fromkeys(related)))


@cache
def told_by() -> dict[str, tuple[str, ...]]:
    """The event types and relations of ours that tell each relation of theirs."""
    return msgspec.convert(parse_yaml(TABLE.read_bytes(), TABLE.name), dict[str, tuple[str, ...]])


def said_by(ours: str | None) -> frozenset[str]:
    """The relations of theirs that a type of ours may tell.

    >>> sorted(said_by("backs"))
    ['AlliesOf', 'Likes']
    """
    return frozenset(name for name, told in told_by().items() if ours in told)
