"""Times that a claim has from the sentence before: "Gunmen attacked Gao on Monday. They killed three"."""

from __future__ import annotations

from collections import defaultdict

from msgspec.structs import replace

from vedette.model import Claim, Sentence, Time
from vedette.resolve.context import Context
from vedette.resolve.same_scene import BODILY
from vedette.resolve.stated import WITHOUT_DATE

_LASTING = frozenset(("Tense=Pres", "VerbForm=Part"))
"""What somebody "was advising" has no day."""
_SAME = "the sentence before: "


def with_times(claims: tuple[Claim, ...], context: Context) -> tuple[Claim, ...]:
    """The claims, in text order; those without a time get, with `via`, that of the sentence before."""
    by_sentence: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_sentence[claim.sentence.start].append(claim)
    return tuple(_with_time(claim, by_sentence, context) for claim in claims)


def _with_time(claim: Claim, by_sentence: dict[int, list[Claim]], context: Context) -> Claim:
    if claim.time is not None or not _may_share(claim):
        return claim
    here = context.sentence_at(claim.trigger.start)
    if any(word.start == claim.trigger.start and word.feats >= _LASTING for word in here.words):
        return claim
    before = _before(here, context)
    if before is None or _is_dated(here, context):
        return claim
    sources = [one for one in by_sentence[before.start] if _may_share(one) and one.time is not None]
    same = [one for one in sources if _goes_on(one, claim)]
    times = {one.time.start: one.time for one in sources if one.time is not None}
    if not same or len(times) != 1:
        return claim
    return replace(claim, time=_taken(next(iter(times.values())), same[-1]))


def _may_share(claim: Claim) -> bool:
    """What bodies did, once; not what is planned, denied or done as a habit."""
    return claim.event_type in BODILY and claim.modality == "actual" and claim.polarity == "affirmed"


def _before(sentence: Sentence, context: Context) -> Sentence | None:
    here = context.parse.place_of(sentence.start) or 0
    previous = context.parse.sentences[here - 1] if here else None
    is_near = previous is not None and (previous.paragraph, previous.region) == (
        sentence.paragraph, sentence.region,
    )  # fmt: skip
    return previous if is_near else None


def _is_dated(sentence: Sentence, context: Context) -> bool:
    return any(one.form not in WITHOUT_DATE for one in context.times.get(sentence.start, ()))


def _goes_on(source: Claim, claim: Claim) -> bool:
    """Whether the same is told of once more: the same kind of event, or a party of the one in the other."""
    if source.event_type == claim.event_type:
        return True
    known = {actor.id for actor in (*source.actors, *source.recipients)} - {None}
    return any(actor.id in known or actor.via is not None for actor in (*claim.actors, *claim.recipients))


def _taken(time: Time, source: Claim) -> Time:
    return replace(time, via=f"{_SAME}{source.trigger.printed!r}")
