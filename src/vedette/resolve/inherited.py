"""Places that a claim has from the sentence before: "Gunmen attacked Gao on Monday. Three were killed"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from vedette.model import Claim, Place, Sentence
from vedette.resolve.context import Context
from vedette.resolve.same_scene import BODILY, STANDING


def with_inherited(claims: tuple[Claim, ...], context: Context) -> tuple[Claim, ...]:
    """The claims; those without a place get, with `via`, that of the sentence before where it is theirs."""
    found = by_sentence(claims)
    return tuple(_with_place(claim, found, context) for claim in claims)


def by_sentence(claims: Iterable[Claim]) -> Mapping[int, Sequence[Claim]]:
    """The claims by the start of their sentence."""
    found: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.sentence.start].append(claim)
    return dict(found)


def _with_place(claim: Claim, told: Mapping[int, Sequence[Claim]], context: Context) -> Claim:
    if claim.places or claim.event_type not in BODILY:
        return claim
    sentence = context.sentence_at(claim.trigger.start)
    found = _before(claim, sentence, told, context)
    return replace(claim, places=found) if found else claim


def _before(
    claim: Claim, sentence: Sentence, told: Mapping[int, Sequence[Claim]], context: Context
) -> tuple[Place, ...]:
    """Of the sentence before in the same paragraph: the same kind of event, and no other time."""
    previous = context.before(sentence)
    if previous is None or _names_a_place(sentence, context):
        return ()
    same = [o for o in told.get(previous.start, ()) if _is_source(o) and o.event_type == claim.event_type]
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
