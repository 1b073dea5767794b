"""Lasting ties that an entity's statements tell of, with their dates (P580, P582)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from vedette.actors.entity import Entity, Statement
from vedette.actors.entity_codes import PREFIX
from vedette.actors.entry import Bond
from vedette.actors.parts import TieKind
from vedette.actors.record import ActorKind

_TIES: dict[TieKind, tuple[str, ...]] = {
    "part_of": ("P749", "P361"),
    "member_of": ("P463", "P102"),
    "spouse_of": ("P26",),
}
"""Wikidata's properties for ties: parent organisation and part of, member of and member of a party, replaces,
spouse.
"""
_REPLACED_BY, _OFFICE, _DIRECTS = "P1366", "P39", "P2389"
_PARENTS = ("P22", "P25")


class Around(Struct, frozen=True, kw_only=True):
    """What the entities of a file say of each other, by id: whom each replaced, what an office directs."""

    labels: dict[str, str]
    replaced: dict[str, tuple[str, ...]]
    directed: dict[str, tuple[str, ...]]


def around_of(entities: Sequence[Entity]) -> Around:
    replaced: dict[str, tuple[str, ...]] = {}
    for entity in entities:
        for item in entity.items(_REPLACED_BY):
            replaced[item] = (*replaced.get(item, ()), entity.id)
    return Around(
        labels={entity.id: entity.label for entity in entities if entity.label},
        replaced=replaced,
        directed={entity.id: found for entity in entities if (found := entity.items(_DIRECTS))},
    )


def ties_of(entity: Entity, kind: ActorKind, around: Around) -> Iterator[tuple[TieKind, tuple[Bond, ...]]]:
    """Those of today, and of the past with their end; what is over nobody knows since when is left out.

    People replace each other in offices, not as parties.
    """
    for tie, props in _TIES.items():
        found = (_bond(s) for prop in props for s in entity.statements(prop) if _is_usable(s))
        yield tie, tuple({bond.to: bond for bond in found}.values())
    if kind != "person":
        older = (*entity.items("P1365"), *around.replaced.get(entity.id, ()))
        yield "successor_of", tuple(Bond(PREFIX + item) for item in dict.fromkeys(older))
    yield "commands", tuple({bond.to: bond for bond in _commands(entity, around)}.values())
    yield "child_of", tuple(Bond(PREFIX + item) for item in entity.items(*_PARENTS)[:1])


def _commands(entity: Entity, around: Around) -> Iterator[Bond]:
    """What the offices that were held direct, as long as they were held."""
    for held in filter(_is_usable, entity.statements(_OFFICE)):
        for item in around.directed.get(held.mainsnak.item or "", ()):
            yield Bond(PREFIX + item, since=held.since, until=held.until)


def _bond(statement: Statement) -> Bond:
    return Bond(PREFIX + (statement.mainsnak.item or ""), since=statement.since, until=statement.until)


def _is_usable(statement: Statement) -> bool:
    return statement.until is not None or not statement.is_over
