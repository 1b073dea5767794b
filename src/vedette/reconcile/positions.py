"""Stated positions: what a party says on an issue or about another party, and when that changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vedette.model import Reading, StatedPosition
from vedette.reconcile.acts import by_claim, position_in
from vedette.reconcile.changes import with_changes
from vedette.reconcile.contents import length
from vedette.reconcile.cues import by_cue
from vedette.reconcile.order import in_time
from vedette.reconcile.sought import Sought


def positions(readings: Iterable[Reading], wanted: Sought) -> tuple[StatedPosition, ...]:
    """Those of the parties sought, the earliest first, undated ones last, in whatever order they are read."""
    found = (one for reading in readings for one in _of_document(reading) if wanted.means(one.party))
    return with_changes(in_time({one.id: one for one in found}.values()))


def _of_document(reading: Reading) -> Iterator[StatedPosition]:
    """A word that is both trigger and cue states what the claim does; a tie that others tell of is none."""
    taken: set[int] = set()
    held = {one.cue[0][0]: max(one.content, key=length) for one in reading.attributions if one.content}
    for claim in reading.claims:
        position = position_in(claim)
        if position is not None or claim.relation is not None:
            taken.add(claim.trigger.start)
        if position is not None:
            yield from by_claim(claim, position, held.get(claim.trigger.start), reading)
    for attribution in reading.attributions:
        if attribution.cue and attribution.cue[0][0] not in taken:
            yield from by_cue(attribution, reading)
