"""Times that a claim has from the sentence before: "Gunmen attacked Gao on Monday. They killed three"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from vedette.model import Claim, Sentence, Word
from vedette.resolve.context import Context
from vedette.resolve.inherited import by_sentence
from vedette.resolve.paths import ancestors
from vedette.resolve.same_scene import BODILY
from vedette.resolve.tenses import NOW

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
    if any(_lasts(word, here) for word in here.words if word.start == claim.trigger.start):
        return claim
    before = context.before(here)
    if before is None or _is_dated(here, context):
        return claim
    sources = [one for one in told.get(before.start, ()) if _may_share(one) and _has_day(one)]
    same = [one for one in sources if _goes_on(one, claim)]
    times = {one.time.start: one.time for one in sources if one.time is not None}
    if not same or len(times) != 1:
        return claim
    via = f"the sentence before: {same[-1].trigger.printed!r}"
    return replace(claim, time=replace(next(iter(times.values())), via=via))


def _may_share(claim: Claim) -> bool:
    """What bodies did, once; not what is planned, denied or done as a habit."""
    return claim.event_type in BODILY and claim.modality == "actual" and claim.polarity == "affirmed"


def _has_day(claim: Claim) -> bool:
    return claim.time is not None and claim.time.timex_type in ("DATE", "TIME")


def _lasts(word: Word, sentence: Sentence) -> bool:
    """Whether it was going on, or hangs on what is so now: "the film shows an officer aiming"."""
    above = ancestors(sentence, word)[1:]
    ruling = next((verb for verb in above if verb.pos == "VERB" and "VerbForm=Fin" in verb.feats), None)
    return word.feats >= _LASTING or (ruling is not None and ruling.feats >= NOW)


def _is_dated(sentence: Sentence, context: Context) -> bool:
    """Whether it tells a time of its own, be it a length: "after four more days of fighting"."""
    return any(one.form != "vague" for one in context.times.get(sentence.start, ()))


def _goes_on(source: Claim, claim: Claim) -> bool:
    """Whether the same is told of once more: the same kind of event, or a party of the one in the other."""
    if source.event_type == claim.event_type:
        return True
    known = {actor.id for actor in (*source.actors, *source.recipients)} - {None}
    return any(actor.id in known or actor.via is not None for actor in (*claim.actors, *claim.recipients))
