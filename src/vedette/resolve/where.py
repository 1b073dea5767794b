"""Places of claims: what is printed with the claim, how it stands to it, and how exact that is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from msgspec.structs import replace

from vedette.model import Actor, Draft, Place
from vedette.model.codes import EventType, PlaceRelation
from vedette.resolve.chosen import Chosen, chosen
from vedette.resolve.context import Context
from vedette.resolve.drawn import NOWHERE, between, crossed, near_anchor
from vedette.resolve.pointed import Spots
from vedette.resolve.scenes import Scene
from vedette.resolve.shapes import place_of
from vedette.resolve.spots import Spot

_MOVING: frozenset[EventType] = frozenset(("MOBILIZE", "RETREAT", "ASSAULT", "AID", "COERCE", "CONSULT"))
_POINTS = (1, 2)


def places(
    draft: Draft, actors: tuple[Actor, ...], scene: Scene, spots: Spots, context: Context
) -> tuple[Place, ...]:
    """Places printed with the claim, most exact first.

    Those that words such as "there" point back to, or that stand with the verb above a noun, carry `via`.
    """
    acting = frozenset(code[:3] for actor in actors for code in actor.codes)
    found = chosen(draft, scene, spots, context)
    made = [(one.spot, _place(one, acting, context)) for one in found]
    made = [(spot, place) for spot, place in made if not _is_addressed(place, draft)]
    drawn = _distinct(_drawn_together(made, acting, context))
    return tuple(sorted(drawn, key=lambda place: (place.where_prec or 9, place.start)))


def _place(one: Chosen, acting: frozenset[str], context: Context) -> Place:
    relation = context.words.places.relation(one.spot.own or one.introduced)
    return replace(place_of(one.spot, relation, acting, context), via=one.via)


def _is_addressed(place: Place, draft: Draft) -> bool:
    """Such as "A message to Algeria" went nowhere: words reach those who govern, forces reach places."""
    return place.relation == "toward" and place.where_prec == 6 and draft.event_type not in _MOVING


def _drawn_together(
    made: list[tuple[Spot, Place]], acting: frozenset[str], context: Context
) -> Iterator[Place]:
    """Two towns that something lies between; a strip of a country near a town, which has no point then."""
    places = [_anchored(spot, place, made, acting, context) for spot, place in made]
    sides = [n for n, place in enumerate(places) if place.relation == "between" and place.where_prec == 1]
    for first, second in combinations(sides, 2):
        places[first], places[second] = between(places[first], places[second])
    strip = next((place for place in places if _is_strip(place)), None)
    for place in places:
        if strip is not None and place.where_prec in _POINTS and place.country == strip.country:
            place = replace(place, **NOWHERE, geometry=strip.geometry, rule=strip.rule)
        yield place


def _is_strip(place: Place) -> bool:
    return place.relation == "into" and place.geometry is not None


def _anchored(
    spot: Spot, place: Place, made: list[tuple[Spot, Place]], acting: frozenset[str], context: Context
) -> Place:
    if not _is_strip(place) or spot.measured is None:
        return place
    towns = (other for _, other in made if other.where_prec in _POINTS and other.country == place.country)
    town = next(towns, None)
    if town is None:
        return place
    gazetteer = context.resources.gazetteer
    return near_anchor(place, town, spot.measured, crossed(place.country or "", acting, gazetteer), gazetteer)


def _distinct(found: Iterator[Place]) -> tuple[Place, ...]:
    """One of each place and relation, the most exact."""
    kept: dict[tuple[str, PlaceRelation], Place] = {}
    for place in found:
        key = (place.id or place.printed, place.relation)
        known = kept.setdefault(key, place)
        if (place.where_prec or 9) < (known.where_prec or 9):
            kept[key] = place
    return tuple(kept.values())
