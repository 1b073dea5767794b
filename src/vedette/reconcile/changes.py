"""When a party's stated position changes: what it says now does not go with what it said before."""

from __future__ import annotations

from collections import defaultdict

from msgspec.structs import replace

from vedette.model import StatedPosition
from vedette.model.codes import Position
from vedette.names import key_words
from vedette.reconcile.identities import party_key, side_key
from vedette.reconcile.order import is_before

FOR = frozenset[Position](("supports", "agrees"))
AGAINST = frozenset[Position](("opposes", "declines"))
ALIKE = 0.5
"""Share of the words of two contents that makes them one issue. Vedette's own."""

TELLING = 2
"""Words in common by which two contents that name no party are one issue. Vedette's own."""

SMALL = 3
"""Letters up to which a word tells nothing of what is spoken of. Vedette's own."""


def with_changes(found: tuple[StatedPosition, ...]) -> tuple[StatedPosition, ...]:
    """The same positions, each with the one before it that it does not go with; `found` is in time order."""
    said: defaultdict[str | None, list[StatedPosition]] = defaultdict(list)
    made = []
    for one in found:
        party = party_key(one.party)
        before = _last_before(one, said[party]) if party else None
        changed = before is not None and _side(before) == -_side(one)
        made.append(replace(one, changed_from=before.id) if before and changed else one)
        said[party].append(one)
    return tuple(made)


def _last_before(one: StatedPosition, said: list[StatedPosition]) -> StatedPosition | None:
    """What the party said last on the issue, where it took a side then as now."""
    if not _side(one):
        return None
    same = (other for other in reversed(said) if _side(other) and is_one_issue(one, other))
    last = next(same, None)
    return last if last is not None and is_before(last, one) else None


def _side(one: StatedPosition) -> int:
    """1 for, -1 against, 0 neither."""
    side = 1 if one.position in FOR else -1 if one.position in AGAINST else 0
    return -side if one.polarity == "negated" else side


def is_one_issue(one: StatedPosition, other: StatedPosition) -> bool:
    """The same parties, and the same act or much the same words, or nothing but those parties.

    Without a party it takes as many words in common as TELLING says.
    """
    parties, first, second = _parties(one), _words(one), _words(other)
    if parties != _parties(other):
        return False
    if parties and (one.event_type is not None or other.event_type is not None):
        return one.event_type == other.event_type and one.mode == other.mode
    if not (first and second):
        return bool(parties) and not first and not second
    shared = len(first & second)
    return shared >= ALIKE * len(first | second) and (bool(parties) or shared >= TELLING)


def _parties(one: StatedPosition) -> frozenset[str]:
    return frozenset(key for actor in one.about if (key := side_key(actor)) is not None)


def _words(one: StatedPosition) -> frozenset[str]:
    """What the content tells besides the parties."""
    named = {word for actor in one.about for word in key_words(f"{actor.name or ''} {actor.printed}")}
    return frozenset(word for word in key_words(one.printed) if len(word) > SMALL and word not in named)
