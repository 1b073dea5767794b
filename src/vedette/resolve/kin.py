"""Known relatives of a person, by the ties of the tables."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.actors import ActorRecord, Actors
from vedette.resolve.referring import KinTie


def relatives(record: ActorRecord, tie: KinTie, actors: Actors) -> Iterator[ActorRecord]:
    """Those whose `tie` to the person is told by either side; `child_of` gives the children."""
    if tie in ("child_of", "sibling_of", "spouse_of"):
        yield from (one for one in actors if any(t.kind == tie and t.to == record.id for t in one.ties))
    if tie in ("sibling_of", "spouse_of", "parent_of"):
        told = "child_of" if tie == "parent_of" else tie
        found = (actors.get(t.to) for t in record.ties if t.kind == told)
        yield from (one for one in found if one is not None)
