"""What an entity's statements make of it: kind of party, country, sector, offices with their dates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

import msgspec
from msgspec import Struct

from vedette.actors.entity import Entity, Statement
from vedette.actors.parts import Office, Term
from vedette.actors.record import ActorKind
from vedette.actors.roles import OFFICIAL, Roles
from vedette.data import read_yaml

PREFIX = "wd:"
LEFT_OFFICE = "ELI"
OF = "P642"
_COORDINATES = "P625"


class _Items(Struct, frozen=True, forbid_unknown_fields=True):
    kinds: dict[ActorKind, list[str]]
    sectors: dict[str, list[str]]
    occupations: dict[str, list[str]]
    countries: dict[str, str]


def kind_of(entity: Entity) -> ActorKind | None:
    """None for what has coordinates and nothing that makes it a party, or is an instance of nothing."""
    instances = entity.items("P31")
    for kind, items in _items().kinds.items():
        if set(items) & set(instances):
            return kind
    if entity.items("P27") or entity.items("P106"):
        return "person"
    return "organisation" if instances and _COORDINATES not in entity.claims else None


def is_country(entity: Entity) -> bool:
    """Whether it is one of the countries that have a code here."""
    return entity.id in _items().countries


def country_of(entity: Entity) -> str | None:
    """Of the items that say so now, all that are known must be one."""
    known = {_items().countries.get(item) for item in entity.now("P17") or entity.now("P27")} - {None}
    return known.pop() if len(known) == 1 else None


def offices_of(entity: Entity, labels: Mapping[str, str]) -> Iterator[Office]:
    """Called by the item's id where no label is known; what ended nobody knows when is left out."""
    for held in entity.statements("P39"):
        if held.until is not None or not held.is_over:
            yield Office(_title(held, labels), since=held.since, until=held.until)


def _title(held: Statement, labels: Mapping[str, str]) -> str:
    """With what it is of (P642), where the office's own label does not say so."""
    item = held.mainsnak.item or ""
    title, of = labels.get(item, PREFIX + item), labels.get(held.qualifier(OF) or "")
    return f"{title} of {of}" if of and of not in title else title


def terms_of(offices: tuple[Office, ...], country: str | None, roles: Roles) -> Iterator[Term]:
    """Codes for as long as an office was held that is held no more."""
    for office in offices:
        sector = _sector_of(office.title, roles)
        if sector is not None and office.until is not None:
            yield Term(_coded(country, sector), since=office.since, until=office.until)


def codes_of(
    entity: Entity, country: str | None, offices: tuple[Office, ...], roles: Roles
) -> tuple[str, ...]:
    """By the offices held; who held one and holds none is of the elite; else by what it is or does.

    The country alone where nothing tells a sector, () where nothing is known.
    """
    held = [(o, sector) for o in offices if (sector := _sector_of(o.title, roles)) is not None]
    current = dict.fromkeys(sector for office, sector in held if office.until is None)
    if current:
        return tuple(code for sector in current for code in _coded(country, sector))
    if any(sector in OFFICIAL for _, sector in held):
        return _coded(country, LEFT_OFFICE)
    told = ((_items().sectors, entity.items("P31")), (_items().occupations, entity.items("P106")))
    for sectors, items in told:
        found = next((s for s, known in sectors.items() if set(known) & set(items)), None)
        if found is not None:
            return _coded(country, found)
    return (country,) if country else ()


def _sector_of(title: str, roles: Roles) -> str | None:
    """Of the longest beginning that is an office: "President of Mali", "Minister of Defence of Chad"."""
    words = title.lower().split()
    beginnings = (" ".join(words[:n]) for n in range(len(words), 0, -1))
    return next((sector for b in beginnings if (sector := roles.sector(b)) is not None), None)


def _coded(country: str | None, sector: str) -> tuple[str, ...]:
    return (f"{country} {sector}" if country else sector,)


@cache
def _items() -> _Items:
    return msgspec.convert(read_yaml("common", "wikidata.yaml"), _Items)
