"""Places that a claim has from the sentence before: "Gunmen attacked Gao on Monday. Three were killed"."""

from __future__ import annotations

from collections import defaultdict

from msgspec.structs import replace

from vedette.model import Claim, Place, Sentence
from vedette.resolve.context import Context
from vedette.resolve.same_scene import BODILY, STANDING


def with_inherited(claims: tuple[Claim, ...], context: Context) -> tuple[Claim, ...]:
    """The claims; those without a place get, with `via`, that of the sentence before where it is theirs."""
    by_sentence: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_sentence[claim.sentence.start].append(claim)
    return tuple(_with_place(claim, by_sentence, context) for claim in claims)


def _with_place(claim: Claim, by_sentence: dict[int, list[Claim]], context: Context) -> Claim:
    if claim.places or claim.event_type not in BODILY:
        return claim
    sentence = context.sentence_at(claim.trigger.start)
    found = _before(claim, sentence, by_sentence, context)
    return replace(claim, places=found) if found else claim


def _before(
    claim: Claim, sentence: Sentence, by_sentence: dict[int, list[Claim]], context: Context
) -> tuple[Place, ...]:
    """Of the sentence before in the same paragraph: the same kind of event, and no other time."""
    here = context.parse.place_of(sentence.start) or 0
    previous = context.parse.sentences[here - 1] if here else None
    if previous is None or previous.paragraph != sentence.paragraph or _names_a_place(sentence, context):
        return ()
    same = [o for o in by_sentence[previous.start] if _is_source(o) and o.event_type == claim.event_type]
    if not same or context.times.get(sentence.start):
        return ()
    return _taken(same[-1], f"the sentence before: {same[-1].trigger.printed!r}")


def _names_a_place(sentence: Sentence, context: Context) -> bool:
    known = (context.place_of(name) for name in context.names.get(sentence.start, ()))
    return bool(context.unlisted.get(sentence.start)) or any(
        k is not None and k.use == "literal" for k in known
    )


def _is_source(claim: Claim) -> bool:
    own = (place for place in claim.places if place.via is None)
    return claim.event_type in BODILY and any(place.relation in STANDING for place in own)


def _taken(claim: Claim, via: str) -> tuple[Place, ...]:
    return tuple(replace(p, via=via) for p in claim.places if p.via is None and p.relation in STANDING)
