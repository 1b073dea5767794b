"""The two sides of a lasting state, and when it is told to be over."""

from __future__ import annotations

from msgspec.structs import replace

from vedette.model import Actor, Draft, DraftArgument, Phrase, Quote, Relation, Time
from vedette.resolve.actors import resolve_phrase
from vedette.resolve.context import Context
from vedette.resolve.meant import parties_of


def sides(draft: Draft, context: Context) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Of a relation: who bears it, and to whom; either may be an adjective."""
    found = [
        (argument, as_party(actor, argument, draft.relation, context))
        for argument in draft.arguments
        for actor in parties_of(argument.phrase, draft.links, context)
    ]
    bearers = (as_bearer(side, a, draft.relation, context) for a, side in found if a.role == "actor")
    return tuple(bearers), tuple(side for a, side in found if a.role == "recipient")


def relation_of(draft: Draft, actors: tuple[Actor, ...], recipients: tuple[Actor, ...]) -> Relation | None:
    """None where a side is missing, and where both are one: nobody is his own son.

    Of several on a side the first printed stands in it; the claim's actors and recipients hold them all.
    """
    if draft.relation is None or not actors or not recipients:
        return None
    one, other = actors[0], recipients[0]
    same = (one.id or one.name) is not None and (one.id, one.name) == (other.id, other.name)
    return None if same or _overlap(one, other) else Relation(type=draft.relation, subject=one, object=other)


def _overlap(one: Actor, other: Actor) -> bool:
    return one.start < other.end and other.start < one.end


_OF_PEOPLE = frozenset(("kin_of", "holds_office", "member_of", "commands"))
"""Relations whose subject is most often a person, never a place. Vedette's own."""
_PLACES = ("the place itself", "country for its government")


def as_bearer(actor: Actor, argument: DraftArgument, relation: str | None, context: Context) -> Actor:
    """The subject: a person whom a table takes for a place ("his father Maurice") stays a printed name, which
    is whole but for its titles.
    """
    phrase = argument.phrase
    is_place = actor.rule in _PLACES
    if relation not in _OF_PEOPLE or (actor.id is not None and not is_place) or phrase.via is not None:
        return actor
    if is_place and not (relation in ("kin_of", "holds_office") and phrase.head.pos == "PROPN"):
        return actor
    name = _without_titles(phrase, context)
    if name is None or not (is_place or actor.name is None or name.startswith(actor.name)):
        return actor
    return replace(
        actor, id=None, name=name, codes=() if is_place else actor.codes, rule="named in this document"
    )


def _without_titles(phrase: Phrase, context: Context) -> str | None:
    """All of a name that is one unbroken run; None where small words but particles stand in it."""
    roles = context.words.roles
    words = list(phrase.words)
    while len(words) > 1 and (roles.is_title(words[0].text.lower().rstrip(".")) or words[0].pos == "DET"):
        words.pop(0)
    if words[0].text == "." or not words[0].text[0].isalpha() or phrase.head.pos != "PROPN":
        return None
    return context.text[words[0].start : words[-1].end]


def as_party(actor: Actor, argument: DraftArgument, relation: str | None, context: Context) -> Actor:
    """A side of a relation: the state that an adjective names ("Libyan"), or the party whose name is joined
    to another word by a hyphen ("pro-Haftar").
    """
    if actor.rule == "country for its government" and relation == "holds_office":
        return _town(actor, argument.phrase, context) or actor
    if actor.id is not None or actor.via not in (None, "participle"):
        return actor
    if _is_part_of_word(argument.phrase, context):
        return _known(actor, context) or _state(actor, context) or actor
    return _state(actor, context) or actor


def _town(actor: Actor, phrase: Phrase, context: Context) -> Actor | None:
    """A capital as such, where a party is told by its town: "the mayor of Athens"."""
    place = resolve_phrase(phrase, context).place
    if place is None or place.record.feature == "country":
        return None
    record, country = place.record, place.record.country
    codes = (country,) if country else ()
    return replace(actor, id=record.id, name=record.name, codes=codes, rule="the place itself")


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
        actor, id=record.id, name=record.name, codes=record.codes_on(context.days).codes, rule="actor table"
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
