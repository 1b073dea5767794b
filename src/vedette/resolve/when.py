"""Times of claims: that of the claim's own clause, else one that it shares; never the publication date."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.model import Draft, Time
from vedette.resolve.chosen import trigger_word
from vedette.resolve.context import Context
from vedette.resolve.paths import ancestors
from vedette.resolve.same_scene import VERBAL, Scene
from vedette.resolve.same_time import Way, way
from vedette.resolve.settling import Dated
from vedette.resolve.stated import WITHOUT_DATE
from vedette.times.expression import Form

_OWN: frozenset[str] = frozenset((*VERBAL, "AGREE", "SUPPORT", "CONCEDE"))
"""What is done with words: what it is about has a time of its own."""

_PREDICATES = frozenset(("VERB", "AUX"))
_NEVER_SHARED: frozenset[Form] = frozenset((*WITHOUT_DATE, "elsewhere"))
"""Besides what dates nothing: what hangs on another time ("three days later") is later than the other act."""


def when(draft: Draft, scene: Scene, dated: tuple[Dated, ...], context: Context) -> Time | None:
    """The nearest time of the claim's own clause; else, with `via`, the nearest that it shares; else None.

    Relations have only a time of their own; a time of what is promised or asked for is not the promise's.
    """
    ways = sorted(_ways(draft, scene, dated, context), key=lambda pair: _order(*pair))
    own = [one for found, one in ways if found.is_own]
    if own:
        return next((one for one in own if _is_date(one)), own[0]).time
    if draft.kind == "relation":
        return None
    for one in (one for found, one in ways if not found.is_own and _fits(draft, one)):
        holder = one.stated.holder
        return replace(one.time, via=f"shared with {holder.text!r}" if holder is not None else "shared")
    return _opening(draft, scene, dated)


def _opening(draft: Draft, scene: Scene, dated: tuple[Dated, ...]) -> Time | None:
    """The only time of a sentence that opens with it, unless it is when something was said."""
    if len(dated) != 1 or not _fits(draft, dated[0]) or dated[0].stated.expression.form in _NEVER_SHARED:
        return None
    first, holder = dated[0].stated.head, dated[0].stated.holder
    before = [word for word in scene.sentence.words if word.start < first.start]
    trigger = trigger_word(draft, scene.sentence)
    above = {word.index for word in ancestors(scene.sentence, trigger)} - {trigger.index}
    if any(word.pos in _PREDICATES for word in before) or above & scene.voices:
        return None
    if holder is None or holder.index in scene.voices - {trigger.index}:
        return None
    return replace(dated[0].time, via="the sentence opens with it")


def _ways(
    draft: Draft, scene: Scene, dated: tuple[Dated, ...], context: Context
) -> Iterator[tuple[Way, Dated]]:
    trigger = trigger_word(draft, scene.sentence)
    for one in dated:
        if one.stated.expression.form == "vague" or _is_of_content(one, draft):
            continue
        found = way(trigger, one.stated, scene, context.words.places, is_verbal=draft.event_type in _OWN)
        if found is not None and (_is_date(one) or (found.is_own and not found.length)):
            yield found, one


def _is_date(one: Dated) -> bool:
    """A length or a repetition ("for three days") is told of the very word it hangs on, nothing else."""
    return one.stated.expression.form not in WITHOUT_DATE


def _order(found: Way, one: Dated) -> tuple[int, bool, int]:
    """The nearest first; of two as near one that is known, then the first printed."""
    return found.length, one.time.earliest is None and one.time.latest is None, one.stated.head.start


def _is_of_content(one: Dated, draft: Draft) -> bool:
    if draft.content is None or draft.trigger.span.within(draft.content.span):
        return False
    return one.stated.head.span.within(draft.content.span)


def _fits(draft: Draft, one: Dated) -> bool:
    """What is planned does not share the time of what happened, nor the other way round."""
    if one.stated.expression.form in _NEVER_SHARED:
        return False
    return (draft.modality == "planned") == (one.direction == "future")
