"""The body that a noun alone points back to: "the group", "le mouvement"."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.actors import ActorRecord
from vedette.model import Actor, Phrase, Sentence, Span
from vedette.resolve.actors import resolve_phrase
from vedette.resolve.bearers import is_definite
from vedette.resolve.context import Context
from vedette.resolve.parties import chosen
from vedette.resolve.referring import referring
from vedette.syntax import is_common_word, phrase

FARTHEST = 4
"""Sentences looked back through. Vedette's own."""
_CONTENT = ("NOUN", "PROPN", "ADJ", "NUM")
_PARTS = frozenset(("flat", "flat:name", "compound"))


class Body(Struct, frozen=True, kw_only=True):
    """A named body before; `fits` tells whether it is of a kind that the noun is said of."""

    actor: Actor
    fits: bool

    @property
    def who(self) -> str:
        return self.actor.id or self.actor.name or self.actor.printed


class PointedBack(Struct, frozen=True):
    """The one body; nobody and why where others could be meant."""

    actor: Actor | None = None
    reason: str | None = None


def pointed_body(found: Phrase, context: Context) -> PointedBack:
    """The only named body of the noun's kind in the last sentence that names one.

    A name of which nothing is known could be the one as well: then nobody is meant.
    """
    kinds = referring(context.parse.document.language).bodies.get(_noun(found))
    several = "Number=Plur" in found.head.feats
    if kinds is None or several or not is_definite(found, context):
        return PointedBack()
    for sentence in _backwards(found, context):
        known = {body.who: body for body in _named(sentence, found, kinds, context)}
        if len(known) > 1 or any(not body.fits for body in known.values()):
            told = " or ".join(repr(body.actor.printed) for body in known.values())
            return PointedBack(reason=f"the text does not say which: {told}")
        for body in known.values():
            return PointedBack(body.actor)
    return PointedBack()


def _noun(found: Phrase) -> str:
    """All that the phrase says besides its article."""
    return " ".join(word.lemma.lower() for word in found.words if word.pos in _CONTENT)


def _backwards(found: Phrase, context: Context) -> Iterator[Sentence]:
    home = context.parse.place_of(found.start) or 0
    region = context.parse.sentences[home].region
    for sentence in reversed(context.parse.sentences[max(0, home - FARTHEST) : home + 1]):
        if sentence.region != region:
            return
        yield sentence


def _named(sentence: Sentence, found: Phrase, kinds: frozenset[str], context: Context) -> Iterator[Body]:
    """Known bodies of the kinds before the phrase, and names of which nothing is known."""
    taken = [place.span for place in context.unlisted.get(sentence.start, ())]
    for name in context.names.get(sentence.start, ()):
        record = chosen(name, context) if name.actors else None
        if record is not None or name.places:
            taken.append(name.span)
        if record is not None and record.kind in kinds and name.span.end <= found.start:
            yield Body(actor=_as_actor(record, name.span, context), fits=True)
    for word in sentence.words:
        is_head = word.pos == "PROPN" and word.dep not in _PARTS and word.end <= found.start
        if is_head and not any(word.span.within(span) for span in taken):
            yield from _unknown(phrase(sentence, word), context)


def _as_actor(record: ActorRecord, span: Span, context: Context) -> Actor:
    return Actor(
        id=record.id, name=record.name, codes=record.codes_on(context.days).codes,
        printed=context.text[span.start : span.end], start=span.start, end=span.end, rule="actor table",
    )  # fmt: skip


def _unknown(other: Phrase, context: Context) -> Iterator[Body]:
    """A body by its own words ("Kanem Liberation Army"), or what may be anything; no person."""
    resolved = resolve_phrase(other, context)
    is_known = resolved.record is not None or resolved.place is not None
    if resolved.actor.name and not is_known and not _is_of_person(other, context):
        is_body = context.words.roles.is_collective(other.head.lemma.lower())
        yield Body(actor=resolved.actor, fits=is_body and " " in resolved.actor.name)


def _is_of_person(other: Phrase, context: Context) -> bool:
    """A person's name, by what the text calls people, or by a word of saying nothing of bodies."""
    language = context.parse.document.language
    surnames = {person.surname for person in context.people}
    return other.head.text in surnames or is_common_word(other.head.text, language)
