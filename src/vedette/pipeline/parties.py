"""Parties as the ledger's documents tell of them, beside what the actor tables know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vedette.actors import ActorRecord, Actors, load_actors, own_actors
from vedette.model import Party
from vedette.reconcile import Sought, parties, sought

if TYPE_CHECKING:
    from vedette.ledger import Ledger


class ShownParty(Party, frozen=True, kw_only=True):
    """A party with its record; `known` is None for one that is in no table."""

    known: ActorRecord | None = None


def parties_of(ledger: Ledger, asked: str | None = None) -> tuple[ShownParty, ...]:
    """Parties of that name or code, of all documents; everybody where None.

    A party asked for by name that only the tables know comes last, without mentions. Raises UsageError
    where `asked` has no letter.
    """
    actors = load_actors(own_actors())
    ids = named_ids(asked, actors) if asked else frozenset()
    wanted = sought(asked, ledger.claims(), ids) if asked else Sought()
    told = parties(ledger.readings(), wanted)
    met = {party.id for party in told}
    records = filter(None, map(actors.get, sorted(ids - met)))
    return (*(_with_record(party, actors) for party in told), *map(_not_met, records))


def named_ids(asked: str, actors: Actors) -> frozenset[str]:
    """Ids of all that the tables know by this name, in any script."""
    return frozenset(record.id for record in actors.find(asked))


def _with_record(party: Party, actors: Actors) -> ShownParty:
    told = {name: getattr(party, name) for name in Party.__struct_fields__}
    return ShownParty(**told, known=actors.get(party.id) if party.id else None)


def _not_met(record: ActorRecord) -> ShownParty:
    return ShownParty(
        id=record.id, name=record.name, codes=record.codes, mentions=0, documents=0, claims=0, known=record
    )
