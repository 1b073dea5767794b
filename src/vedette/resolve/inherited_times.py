"""Times that a claim has from the sentence before: "Gunmen attacked Gao on Monday. They killed three"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from vedette.model import Claim, Sentence
from vedette.resolve.context import Context
from vedette.resolve.inherited import by_sentence
from vedette.resolve.same_scene import BODILY
from vedette.resolve.stated import WITHOUT_DATE

_LASTING = frozenset(("Tense=Pres", "VerbForm=Part"))
"""What somebody "was advising" has no day."""


def with_times(claims: tuple[Claim, ...], context: Context) -> tuple[Claim, ...]:
    """The claims, in text order; those without a time get, with `via`, that of the sentence before."""
    found = by_sentence(claims)
    return tuple(_with_time(claim, found, context) for claim in claims)


def _with_time(claim: Claim, told: Mapping[int, Sequence[Claim]], context: Context) -> Claim:
    if claim.time is not None or not _may_share(claim):
        return claim
    here = context.sentence_at(claim.trigger.start)
    if any(word.start == claim.trigger.start and word.feats >= _LASTING for word in here.words):
        return claim
    before = context.before(here)
    if before is None or _is_dated(here, context):
        return claim
    sources = [one for one in told.get(before.start, ()) if _may_share(one) and one.time is not None]
    same = [one for one in sources if _goes_on(one, claim)]
    times = {one.time.start: one.time for one in sources if one.time is not None}
    if not same or len(times) != 1:
        return claim
    via = f"the sentence before: {same[-1].trigger.printed!r}"
    return replace(claim, time=replace(next(iter(times.values())), via=via))


def _may_share(claim: Claim) -> bool:
    """What bodies did, once; not what is planned, denied or done as a habit."""
    return claim.event_type in BODILY and claim.modality == "actual" and claim.polarity == "affirmed"


def _is_dated(sentence: Sentence, context: Context) -> bool:
    return any(one.form not in WITHOUT_DATE for one in context.times.get(sentence.start, ()))


def _goes_on(source: Claim, claim: Claim) -> bool:
    """Whether the same is told of once more: the same kind of event, or a party of the one in the other."""
    if source.event_type == claim.event_type:
        return True
    known = {actor.id for actor in (*source.actors, *source.recipients)} - {None}
    return any(actor.id in known or actor.via is not None for actor in (*claim.actors, *claim.recipients))
