"""Places that a claim has from another clause of its sentence, or from the sentence before."""

from __future__ import annotations

from collections import defaultdict

from msgspec.structs import replace

from vedette.model import Claim, Place, Sentence, Word
from vedette.model.codes import EventType, PlaceRelation
from vedette.resolve.context import Context
from vedette.resolve.paths import path
from vedette.syntax import marker

_BODILY: frozenset[EventType] = frozenset(
    ("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "AID", "CONSULT", "COOPERATE")
)
"""What people do with their bodies happens somewhere; what they say is said from wherever they are."""
_STANDING: frozenset[PlaceRelation] = frozenset(
    ("in", "near", "along", "between", "at_distance", "in_direction", "into")
)
"""Where something goes to or comes from is not where the next thing happens."""
_LINKS = frozenset("conj advcl acl acl:relcl xcomp obj nsubj nsubj:pass obl nmod appos".split())
"""What is said in these clauses happens where the other does. Not `ccomp`: what is thought is elsewhere."""
LONGEST = 4
"""Steps between two triggers of one sentence. Vedette's own."""


def with_inherited(claims: tuple[Claim, ...], context: Context) -> tuple[Claim, ...]:
    """The claims; those without a place get one where a neighbour's is surely theirs, with `via`."""
    by_sentence: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_sentence[claim.sentence.start].append(claim)
    return tuple(_with_place(claim, by_sentence, context) for claim in claims)


def _with_place(claim: Claim, by_sentence: dict[int, list[Claim]], context: Context) -> Claim:
    if claim.places or claim.event_type not in _BODILY:
        return claim
    sentence = context.sentence_at(claim.trigger.start)
    found = _beside(claim, sentence, by_sentence[claim.sentence.start], context)
    found = found or _before(claim, sentence, by_sentence, context)
    return replace(claim, places=found) if found else claim


def _beside(claim: Claim, sentence: Sentence, others: list[Claim], context: Context) -> tuple[Place, ...]:
    """Of the nearest claim of the sentence that shares its scene."""
    cues = {link.cue.start for link in context.links}
    trigger = _word(sentence, claim.trigger.start)
    ways = []
    for other in (o for o in others if _is_source(o)):
        there = _word(sentence, other.trigger.start)
        way = path(sentence, trigger, there)
        if 0 < len(way) <= LONGEST and _is_open(way.edges, way.turn, sentence, cues, context):
            ways.append((len(way), abs(trigger.index - there.index), other))
    if not ways:
        return ()
    _, _, nearest = min(ways, key=lambda one: one[:2])
    return _taken(nearest, f"the same sentence: {nearest.trigger.printed!r}")


def _is_open(
    edges: tuple[Word, ...], turn: Word, sentence: Sentence, cues: set[int], context: Context
) -> bool:
    """Whether no saying, thinking or "before" lies between."""
    temporal = context.words.places.temporal
    for word in edges:
        if word.dep not in _LINKS or word.start in cues or marker(sentence, word) in temporal:
            return False
        marks = (sentence.words[i] for i in sentence.children[word.index])
        if any(w.dep in ("mark", "advmod") and w.lemma.lower() in temporal for w in marks):
            return False
    return turn.start not in cues


def _before(
    claim: Claim, sentence: Sentence, by_sentence: dict[int, list[Claim]], context: Context
) -> tuple[Place, ...]:
    """Of the sentence before in the same paragraph: the same kind of event, and no other time."""
    here = context.parse.place_of(sentence.start) or 0
    previous = context.parse.sentences[here - 1] if here else None
    if previous is None or previous.paragraph != sentence.paragraph or _names_a_place(sentence, context):
        return ()
    same = [o for o in by_sentence[previous.start] if _is_source(o) and o.event_type == claim.event_type]
    if not same or (claim.time is not None and claim.time.via is None and claim.time.start is not None):
        return ()
    return _taken(same[-1], f"the sentence before: {same[-1].trigger.printed!r}")


def _names_a_place(sentence: Sentence, context: Context) -> bool:
    known = (context.place_of(name) for name in context.names.get(sentence.start, ()))
    return bool(context.unlisted.get(sentence.start)) or any(
        k is not None and k.use == "literal" for k in known
    )


def _is_source(claim: Claim) -> bool:
    own = (place for place in claim.places if place.via is None)
    return claim.event_type in _BODILY and any(place.relation in _STANDING for place in own)


def _taken(claim: Claim, via: str) -> tuple[Place, ...]:
    return tuple(replace(p, via=via) for p in claim.places if p.via is None and p.relation in _STANDING)


def _word(sentence: Sentence, start: int) -> Word:
    return next((word for word in sentence.words if word.end > start), sentence.words[0])
