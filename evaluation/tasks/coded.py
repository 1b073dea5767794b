"""Sentences that somebody coded: event types with the countries of source and target."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

from evaluation.errors import GoldMalformedError
from evaluation.gold import lines
from vedette.data import parse_yaml
from vedette.model.codes import EVENT_TYPES, SECTORS

TABLE = Path(__file__).parent / "cameo.yaml"


class Coding(Struct, frozen=True):
    """One coded event; a country is the first three letters of the actor's code, else None."""

    type: str
    source: str | None
    target: str | None


class Coded(Struct, frozen=True):
    """A sentence with its codings; none where the coders saw no event. `published` is an ISO date."""

    id: str
    text: str
    published: str | None
    codings: tuple[Coding, ...]


class _Table(Struct, frozen=True, forbid_unknown_fields=True):
    cameo: dict[str, str]
    older: dict[str, str]


class _Actor(Struct, frozen=True):
    code: str | None = None


class _GsrLine(Struct, frozen=True):
    id: str
    text: str
    event: str
    source: list[_Actor] | str = []
    target: list[_Actor] | str = []


class _PetrarchEvent(Struct, frozen=True):
    eventcode: str | None = None
    sourcecode: str | None = None
    targetcode: str | None = None


class _PetrarchLine(Struct, frozen=True):
    id: str
    text: str
    date: str
    events: list[_PetrarchEvent]


def gsr(folder: Path | None) -> Iterator[Coded]:
    """PLOVER's Gold Standard Records: one event a sentence, of several actors the first that has a code."""
    for line in lines(folder, "plover_gsr_visible", _GsrLine):
        name = _table().older.get(line.event, line.event)
        if name not in EVENT_TYPES:
            raise GoldMalformedError(f"plover_gsr_visible, {line.id}: no event type {line.event!r}")
        coding = Coding(name, _first(line.source), _first(line.target))
        yield Coded(line.id, line.text.strip("{}"), None, (coding,))


def petrarch(folder: Path | None) -> Iterator[Coded]:
    """PETRARCH2's validation sentences; two directions of one mutual event count once."""
    for line in lines(folder, "petrarch2_validation", _PetrarchLine):
        codings: dict[tuple[str, frozenset[str | None]], Coding] = {}
        for event in line.events:
            if event.eventcode is not None:
                coding = Coding(plover(event.eventcode), country(event.sourcecode), country(event.targetcode))
                both = frozenset((coding.source, coding.target))
                codings.setdefault((coding.type, both), coding)
        date = f"{line.date[:4]}-{line.date[4:6]}-{line.date[6:]}"
        yield Coded(line.id, line.text, date, tuple(codings.values()))


def plover(cameo: str) -> str:
    """PLOVER's type of a CAMEO code.

    >>> plover("0871"), plover("190")
    ('RETREAT', 'ASSAULT')
    """
    table = _table().cameo
    prefix = next((cameo[:n] for n in range(len(cameo), 0, -1) if cameo[:n] in table), None)
    if prefix is None:
        raise GoldMalformedError(f"no CAMEO code {cameo!r}")
    return table[prefix]


def country(code: str | None) -> str | None:
    """The first three letters of an actor's code; None for `---` and nothing.

    >>> country("GUYJUD"), country("---GOV"), country("CVL")
    ('GUY', None, None)
    """
    return code[:3] if code and code[:3].isalpha() and code[:3] not in SECTORS else None


def _first(actors: list[_Actor] | str) -> str | None:
    """A plain string is a name without a code."""
    if isinstance(actors, str):
        return None
    return next((found for actor in actors if (found := country(actor.code))), None)


@cache
def _table() -> _Table:
    return msgspec.convert(parse_yaml(TABLE.read_bytes(), TABLE.name), _Table)
