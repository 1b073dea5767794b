"""The two sides of a lasting state, and when it is told to be over."""

from __future__ import annotations

from msgspec.structs import replace

from vedette.model import Actor, Draft, DraftArgument, Phrase, Quote, Relation, Time
from vedette.resolve.context import Context


def relation_of(draft: Draft, actors: tuple[Actor, ...], recipients: tuple[Actor, ...]) -> Relation | None:
    """None where a side is missing, and where both are one: nobody is his own son.

    Of several on a side the first printed stands in it; the claim's actors and recipients hold them all.
    """
    if draft.relation is None or not actors or not recipients:
        return None
    one, other = actors[0], recipients[0]
    same = one.id is not None and one.id == other.id
    return None if same or _overlap(one, other) else Relation(type=draft.relation, subject=one, object=other)


def _overlap(one: Actor, other: Actor) -> bool:
    return one.start < other.end and other.start < one.end


def as_party(actor: Actor, argument: DraftArgument, context: Context) -> Actor:
    """A side of a relation: the state that an adjective names ("Libyan"), or the party whose name is joined to
    another word by a hyphen ("pro-Haftar").
    """
    if actor.id is not None or actor.via not in (None, "participle"):
        return actor
    if _is_part_of_word(argument.phrase, context):
        return _known(actor, context) or _state(actor, context) or actor
    return _state(actor, context) or actor


def _state(actor: Actor, context: Context) -> Actor | None:
    code = context.resources.gazetteer.country_of(actor.printed, context.parse.document.language)
    if code is None:
        return None
    record = context.resources.gazetteer.country(code)
    codes = actor.codes or (code,)
    return replace(actor, id=record.id, name=record.name, codes=codes, rule="state by its name or adjective")


def _known(actor: Actor, context: Context) -> Actor | None:
    sure = [m for m in context.resources.actors.match(actor.printed) if m.alias.rank == 1]
    if len(sure) != 1:
        return None
    record = sure[0].record
    return replace(
        actor, id=record.id, name=record.name, codes=record.codes_on(context.day), rule="actor table"
    )


def _is_part_of_word(phrase: Phrase, context: Context) -> bool:
    if len(phrase.words) != 1:
        return False
    words = context.sentence_at(phrase.start).words
    return not any(word.start == phrase.start and word.end == phrase.end for word in words)


def past(over: Quote) -> Time:
    """What a word such as "former" tells of when: before the report, no more than that."""
    return Time(
        timex_value="PAST_REF",
        basis=f"no longer so: {over.printed!r}",
        printed=over.printed,
        start=over.start,
        end=over.end,
    )
