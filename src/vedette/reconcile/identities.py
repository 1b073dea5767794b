"""When two printed actors are one party: by a table's id, else by the name's key. Never by codes alone."""

from __future__ import annotations

from vedette.model import Actor, Link, Mention
from vedette.model.codes import SECTORS
from vedette.names import key

PERSONS_AND_BODIES = "vd:actor/"
"""How ids of the actor tables begin; a country's id is that of its place."""


def party_key(found: Actor | Mention | Link) -> str | None:
    """What stands for the party across documents; None for one that is only described ("two soldiers").

    >>> party_key(Actor(name="Khalifa Haftar", printed="Hafter", start=0, end=6))
    'khalifa haftar'
    """
    return found.id or (key(found.name) or None if found.name else None)


def side_key(found: Actor) -> str | None:
    """As `party_key`, but a country and those only described as its own are one side.

    >>> side_key(Actor(codes=("SDN GOV",), printed="the Sudanese government", start=0, end=23))
    'SDN GOV'
    """
    named = found.id is None or found.id.startswith(PERSONS_AND_BODIES)
    if party_key(found) is not None and named:
        return party_key(found)
    return next((code for code in found.codes if country(code)), party_key(found))


def is_told(found: Actor) -> bool:
    """Whether something tells who it is: a name, or the country in its codes ("Algerian officials").

    >>> is_told(Actor(codes=("DZA GOV",), printed="officials", start=0, end=9))
    True
    >>> is_told(Actor(codes=("GOV",), printed="officials", start=0, end=9))
    False
    """
    return party_key(found) is not None or any(country(code) for code in found.codes)


def country(code: str) -> str | None:
    """The country or body that a code begins with; None for a bare sector.

    >>> country("DZA MIL"), country("MIL")
    ('DZA', None)
    """
    first = code.split(" ", maxsplit=1)[0]
    return None if first in SECTORS else first


def as_actor(found: Mention) -> Actor:
    """A mention of kind `actor` as an actor of its own."""
    return Actor(
        id=found.id,
        name=found.name,
        codes=found.codes,
        printed=found.printed,
        start=found.start,
        end=found.end,
        rule=found.rule,
    )
