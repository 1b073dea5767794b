"""Wikidata entities as entries: names, country, sector, offices with their dates, ties."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.actors.draft import Drafted, Found, IsWord, LeftOut, Refused, source_of
from vedette.actors.entity import Entity
from vedette.actors.entity_codes import (
    PREFIX,
    codes_of,
    country_of,
    is_country,
    kind_of,
    offices_of,
    terms_of,
)  # fmt: skip
from vedette.actors.entity_ties import Around, around_of, ties_of
from vedette.actors.entry import Entry
from vedette.actors.json_lines import json_entities
from vedette.actors.record import ActorKind
from vedette.actors.roles import Roles
from vedette.actors.usable import why_unusable


def read_entities(content: str, file: str, is_word: IsWord, roles: Roles) -> Iterator[Found]:
    """The parties of a file of entities: one, a list, or one a line. `roles` are English words of offices."""
    found = tuple(json_entities(content, file))
    known = (each[1] for each in found if not isinstance(each, Refused))
    entities = tuple(known)
    around = around_of(entities)
    offices = {item for entity in entities for item in entity.items("P39")}
    for each in found:
        if isinstance(each, Refused):
            yield each
        elif is_country(each[1]):
            yield LeftOut(file=file, line=each[0])
        elif each[1].id not in offices:
            yield from _read(each[1], each[0], file, is_word, roles, around)


def _read(
    entity: Entity, line: int, file: str, is_word: IsWord, roles: Roles, around: Around
) -> Iterator[Found]:
    kind = kind_of(entity)
    if kind is None:
        yield Refused(file=file, line=line, reason=f"{entity.id} is no party: a place, an office or unknown")
        return
    names: list[str] = []
    for name in entity.names:
        reason = why_unusable(name, is_word)
        if reason is None:
            names.append(name)
        else:
            yield Refused(file=file, line=line, reason=f"{entity.id}: {reason}")
    if names:
        entry = _entry(entity, kind, names, roles, around, source_of(file, line))
        yield Drafted(file=file, line=line, entry=entry)
    elif not entity.names:
        yield Refused(file=file, line=line, reason=f"{entity.id} has no name in a language that is taken")


def _entry(
    entity: Entity, kind: ActorKind, names: list[str], roles: Roles, around: Around, source: str
) -> Entry:
    country, offices = country_of(entity), tuple(offices_of(entity, around.labels))
    surnames = _surnames(names) if kind == "person" else frozenset()
    entry = Entry(
        id=PREFIX + entity.id,
        kind=kind,
        name=names[0],
        codes=codes_of(entity, country, offices, roles),
        country=country,
        names=tuple(name for name in names[1:] if name not in surnames),
        surnames=dict.fromkeys(sorted(surnames), 2),
        offices=offices,
        terms=tuple(terms_of(offices, country, roles)),
        since=_date(entity, "P571"),
        until=_date(entity, "P576"),
        source=source,
    )
    return replace(entry, **dict(ties_of(entity, kind, around)))


def _surnames(names: list[str]) -> frozenset[str]:
    """Single words that end one of the longer names: a person's family name, which others have, too."""
    last = {name.split()[-1] for name in names if " " in name}
    return frozenset(name for name in names[1:] if " " not in name and name in last)


def _date(entity: Entity, prop: str) -> str | None:
    """Of a body: when it began or ended; birth and death are no such dates."""
    return next((s.mainsnak.date for s in entity.claims.get(prop, ()) if s.rank != "deprecated"), None)
