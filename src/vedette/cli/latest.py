"""What parties said last and where forces are reported last: the few lines of an overview."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from vedette.model import Presence, StatedPosition

MOST_STATED = 6
MOST_FORCES = 6


def stated(found: Iterable[StatedPosition]) -> tuple[StatedPosition, ...]:
    """What each party that has a name said last, those that said most first."""
    said: dict[str, list[StatedPosition]] = defaultdict(list)
    for position in found:
        if position.party.name is not None:
            said[position.party.name].append(position)
    ordered = sorted(said, key=lambda name: (-len(said[name]), name))
    return tuple(said[name][-1] for name in ordered[:MOST_STATED])


def forces(found: Iterable[Presence]) -> tuple[Presence, ...]:
    """Forces at a place once each, the latest report of it, those reported most first."""
    reported: dict[tuple[str, str], list[Presence]] = defaultdict(list)
    for presence in found:
        who = presence.party.name or " ".join(presence.party.codes)
        reported[who, presence.place.id or presence.place.printed].append(presence)
    ordered = sorted(reported, key=lambda at: (-len({p.document for p in reported[at]}), at))
    return tuple(reported[at][-1] for at in ordered[:MOST_FORCES])
