"""What the ledger's documents together tell of what parties state and where their forces are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vedette.model import Presence, StatedPosition
from vedette.reconcile import Sought, positions, presences, sought

if TYPE_CHECKING:
    from vedette.ledger import Ledger


def positions_of(ledger: Ledger, asked: str | None = None) -> tuple[StatedPosition, ...]:
    """What the parties of that name or code state, the earliest first; everybody's where None.

    Raises UsageError where `asked` has no letter.
    """
    return positions(ledger.readings(), _sought(ledger, asked))


def presences_of(ledger: Ledger, asked: str | None = None) -> tuple[Presence, ...]:
    """Where their forces are reported, the earliest first; as `positions_of`."""
    return presences(ledger.readings(), _sought(ledger, asked))


def _sought(ledger: Ledger, asked: str | None) -> Sought:
    if asked is None:
        return Sought()
    from vedette.actors import load_actors, own_actors
    from vedette.pipeline.parties import named_ids

    return sought(asked, ledger.claims(), named_ids(asked, load_actors(own_actors())))
