"""Times of claims: that of the claim's own clause, else one that it shares; never the publication date."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.model import Draft, Time
from vedette.resolve.chosen import trigger_word
from vedette.resolve.context import Context
from vedette.resolve.same_scene import VERBAL, Scene
from vedette.resolve.same_time import Way, way
from vedette.resolve.settling import Dated
from vedette.resolve.stated import WITHOUT_DATE

_OWN: frozenset[str] = frozenset((*VERBAL, "AGREE", "SUPPORT", "CONCEDE"))
"""What is done with words: what it is about has a time of its own."""


def when(draft: Draft, scene: Scene, dated: tuple[Dated, ...], context: Context) -> Time | None:
    """The nearest time of the claim's own clause; else, with `via`, the nearest that it shares; else None.

    Relations have only a time of their own; a time of what is promised or asked for is not the promise's.
    """
    ways = sorted(_ways(draft, scene, dated, context), key=lambda pair: _order(*pair))
    own = [one.time for found, one in ways if found.is_own]
    if own:
        return own[0]
    shared = [one for found, one in ways if not found.is_own and _fits(draft, one)]
    if not shared or draft.kind == "relation":
        return None
    holder = shared[0].stated.holder
    return replace(shared[0].time, via=f"shared with {holder.text!r}" if holder is not None else "shared")


def _ways(
    draft: Draft, scene: Scene, dated: tuple[Dated, ...], context: Context
) -> Iterator[tuple[Way, Dated]]:
    trigger = trigger_word(draft, scene.sentence)
    for one in dated:
        if one.stated.expression.form in WITHOUT_DATE or _is_of_content(one, draft):
            continue
        found = way(trigger, one.stated, scene, context.words.places, is_verbal=draft.event_type in _OWN)
        if found is not None:
            yield found, one


def _order(found: Way, one: Dated) -> tuple[int, bool, int]:
    """The nearest first; of two as near one that is known, then the first printed."""
    return found.length, one.time.earliest is None and one.time.latest is None, one.stated.head.start


def _is_of_content(one: Dated, draft: Draft) -> bool:
    if draft.content is None or draft.trigger.span.within(draft.content.span):
        return False
    return one.stated.head.span.within(draft.content.span)


def _fits(draft: Draft, one: Dated) -> bool:
    """What is planned does not share the time of what happened, nor the other way round."""
    return (draft.modality == "planned") == (one.direction == "future")
