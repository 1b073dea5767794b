"""Places of claims: how a place stands to what happened, and how exact that is."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.gazetteer import PlaceRecord
from vedette.model import Argument, Phrase, Place
from vedette.model.codes import PlaceRelation
from vedette.resolve.context import Context
from vedette.resolve.places import Placed
from vedette.resolve.surroundings import preposition

_RELATIONS: dict[str, PlaceRelation] = {
    "near": "near", "around": "near", "outside": "near", "près_de": "near", "autour_de": "near",
    "toward": "toward", "towards": "toward", "to": "toward", "vers": "toward", "jusque_à": "toward",
    "from": "from", "depuis": "from", "between": "between", "entre": "between", "along": "along",
    "le_long_de": "along", "into": "into",
}  # fmt: skip
_PRECISION: dict[str, int] = {
    "town": 1, "village": 1, "capital": 1, "base": 1, "site": 1, "crossing": 1, "admin1": 4, "region": 5,
    "desert": 5, "river": 5, "sea": 7, "country": 6,
}  # fmt: skip
"""UCDP's where_prec for each kind of place."""
NEAR_PRECISION, NEAR_RADIUS_KM = 2, 25.0
"""UCDP: 2 is within 25 km of a known point."""
_AREAS = frozenset("territory soil border frontier territoire sol frontière".split())


def places(circumstances: tuple[Argument, ...], context: Context) -> tuple[Place, ...]:
    """Places that the circumstances print, most exact first; none is inferred."""
    found = {}
    for argument in circumstances:
        for place in _of(argument, context):
            found.setdefault((place.id, place.relation), place)
    return tuple(sorted(found.values(), key=lambda place: (place.where_prec or 9, place.start)))


def _of(argument: Argument, context: Context) -> Iterator[Place]:
    phrase = argument.phrase
    for name in context.names_within(phrase.span):
        known = context.place_of(name)
        if known is None or name.head.dep == "obl:agent":
            continue
        if known.use == "demonym" and _is_area(known, phrase):
            yield _area(known, argument, context)
        elif known.use in ("literal", "metonym") and _stands_there(known, argument):
            own = preposition(name.sentence, name.head) or argument.marker
            yield place_of(known, _RELATIONS.get(own or "in", "in"), context)


def _stands_there(known: Placed, argument: Argument) -> bool:
    """A metonym under a locating preposition of its own phrase still locates ("troops to Libya")."""
    if known.use == "literal":
        return True
    return argument.marker in _RELATIONS and known.name.head.index == argument.phrase.head.index


def _is_area(known: Placed, phrase: Phrase) -> bool:
    governor = known.name.sentence.words[known.name.head.head]
    return governor.lemma in _AREAS and any(word.index == governor.index for word in phrase.words)


def _area(known: Placed, argument: Argument, context: Context) -> Place:
    """ "Libyan territory": the country, no point; its border is known only as a large area."""
    governor = known.name.sentence.words[known.name.head.head]
    introduced = preposition(known.name.sentence, governor) or argument.marker
    start = min(known.name.span.start, governor.start)
    end = max(known.name.span.end, governor.end)
    record = known.record
    return Place(
        id=record.id,
        name=record.name,
        printed=context.text[start:end],
        start=start,
        end=end,
        geonames_id=record.geonames_id,
        country=record.country,
        where_prec=5 if governor.lemma in ("border", "frontier", "frontière") else 6,
        relation=_RELATIONS.get(introduced or "in", "in"),
        rule="area named by its nationality",
    )


def place_of(known: Placed, relation: PlaceRelation, context: Context) -> Place:
    """A claim's place for a name."""
    record, span = known.record, known.name.span
    precision, radius = precision_of(record, relation)
    return Place(
        id=record.id,
        name=record.name,
        printed=context.text[span.start : span.end],
        start=span.start,
        end=span.end,
        geonames_id=record.geonames_id,
        country=record.country,
        lat=record.lat,
        lon=record.lon,
        where_prec=precision,
        radius_km=radius,
        relation=relation,
        rule=known.rule,
    )


def precision_of(record: PlaceRecord, relation: PlaceRelation) -> tuple[int, float | None]:
    """UCDP's where_prec and the radius in km: what is only near a point is less exact than the point."""
    precision, radius = _PRECISION[record.feature], record.radius_km
    if relation in ("near", "toward", "from") and precision < NEAR_PRECISION:
        return NEAR_PRECISION, max(radius or 0.0, NEAR_RADIUS_KM)
    return precision, radius
