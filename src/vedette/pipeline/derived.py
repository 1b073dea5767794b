"""What the ledger's documents together tell of the parties that somebody asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vedette.model import Party, Presence, StatedPosition
from vedette.reconcile import Sought, parties, positions, presences, sought

if TYPE_CHECKING:
    from vedette.ledger import Ledger


def parties_of(ledger: Ledger, asked: str | None = None) -> tuple[Party, ...]:
    """Parties of that name or code, of all documents; everybody where None."""
    return parties(ledger.readings(), _sought(ledger, asked))


def positions_of(ledger: Ledger, asked: str | None = None) -> tuple[StatedPosition, ...]:
    """What they state, the earliest first."""
    return positions(ledger.readings(), _sought(ledger, asked))


def presences_of(ledger: Ledger, asked: str | None = None) -> tuple[Presence, ...]:
    """Where their forces are reported, the earliest first."""
    return presences(ledger.readings(), _sought(ledger, asked))


def _sought(ledger: Ledger, asked: str | None) -> Sought:
    if asked is None:
        return Sought()
    from vedette.actors import load_actors, own_actors

    ids = frozenset(record.id for record in load_actors(own_actors()).find(asked))
    return sought(asked, ledger.claims(), ids)
