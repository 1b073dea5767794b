"""The country of local people from where the claim happens: "police arrested 20 protesters in Cairo".

Only of acts done on the spot, by or to those who are at home there as a rule (see `homes.yaml`), and only
where their clause is placed in one country and the sentence names no other, but for the other side's. The
actor's rule tells which place it was. Vedette's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.model import Actor, Draft, Phrase, Place
from vedette.model.codes import EventType
from vedette.model.draft import DraftRole
from vedette.resolve.context import Context
from vedette.resolve.homes import is_anybody, is_local
from vedette.resolve.sectors import terms

_BODILY: frozenset[EventType] = frozenset(("PROTEST", "COERCE", "ASSAULT"))
_STANDING = frozenset(("in", "at", "near"))


def at_home(
    draft: Draft,
    actors: tuple[Actor, ...],
    recipients: tuple[Actor, ...],
    places: tuple[Place, ...],
    context: Context,
) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Both sides of the claim, local people with the country of its place; attackers may be from anywhere."""
    happens = draft.event_type in _BODILY and draft.polarity == "affirmed"
    spot = _spot(places) if happens else None
    if spot is None or spot.country is None:
        return actors, recipients
    may_act = draft.event_type != "ASSAULT"
    return (
        tuple(_side("actor", draft, actors, recipients, spot, context)) if may_act else actors,
        tuple(_side("recipient", draft, recipients, actors, spot, context)),
    )


def _side(
    role: DraftRole,
    draft: Draft,
    own: tuple[Actor, ...],
    others: tuple[Actor, ...],
    spot: Place,
    context: Context,
) -> Iterator[Actor]:
    if not _is_only(spot, others, context):
        yield from own
        return
    phrases = (a.phrase for a in draft.arguments if a.role == role)
    for phrase, actor in zip(phrases, own, strict=True):
        yield _with_country(phrase, actor, draft.event_type, spot, context)


def _spot(places: tuple[Place, ...]) -> Place | None:
    """The first place; None unless all are in one country and printed with the claim."""
    countries = {place.country for place in places}
    own = all(place.via is None and place.relation in _STANDING for place in places)
    return places[0] if own and len(countries) == 1 else None


def _is_only(spot: Place, others: tuple[Actor, ...], context: Context) -> bool:
    sentence = context.sentence_at(spot.start)
    theirs = {code[:3] for actor in others for code in actor.codes}
    placed = (context.place_of(name) for name in context.names.get(sentence.start, ()))
    named = {p.record.country for p in placed if p is not None and p.record.country and p.use != "part"}
    return named <= {spot.country} | theirs


def _with_country(
    phrase: Phrase, actor: Actor, kind: EventType | None, spot: Place, context: Context
) -> Actor:
    sector = actor.codes[0] if len(actor.codes) == 1 and len(actor.codes[0]) == 3 else None
    nobody = actor.codes and sector is None
    if nobody or actor.id is not None or actor.name is not None or phrase.head.pos == "PRON":
        return actor
    if sector is None and kind != "PROTEST":
        return actor
    if kind != "PROTEST" and is_anybody(phrase, context):
        return actor
    if not is_local(phrase, sector, context) or not _are_many(phrase, context):
        return actor
    codes = (f"{spot.country} {sector}" if sector else str(spot.country),)
    return replace(actor, codes=codes, rule=f"place of the event: {spot.printed!r}")


def _are_many(phrase: Phrase, context: Context) -> bool:
    """Several, or a body: a single man may be from anywhere."""
    head, roles = phrase.head, context.words.roles
    if "Number=Plur" in head.feats or head.pos == "NUM":
        return True
    return any(map(roles.is_collective, (head.lemma, *terms(phrase))))
