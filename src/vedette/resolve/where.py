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
from vedette.resolve.measured import Measured
from vedette.resolve.pointed import Spots
from vedette.resolve.same_scene import Scene
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
    found = {(one.spot.first, one.spot.stop): one for one in reversed(chosen(draft, scene, spots, context))}
    made = [(one.spot, _place(one, acting, context)) for one in reversed(found.values())]
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
    places = [place for _, place in made]
    sides = [n for n, place in enumerate(places) if place.relation == "between" and place.where_prec == 1]
    for first, second in combinations(sides, 2):
        places[first], places[second] = between(places[first], places[second])
    for number, (spot, place) in enumerate(made):
        town = next((n for n, other in enumerate(places) if _may_anchor(other, place)), None)
        if town is not None and spot.measured is not None:
            cut = _anchored(place, places[town], spot.measured, acting, context)
            if cut is not None:
                places[number] = cut
                places[town] = replace(places[town], **NOWHERE, geometry=cut.geometry, rule=cut.rule)
    yield from places


def _may_anchor(town: Place, strip: Place) -> bool:
    drawn = strip.relation == "into" and strip.geometry is not None
    return drawn and town.where_prec in _POINTS and town.country == strip.country


def _anchored(
    strip: Place, town: Place, told: Measured, acting: frozenset[str], context: Context
) -> Place | None:
    gazetteer = context.resources.gazetteer
    return near_anchor(strip, town, told, crossed(strip.country or "", acting, gazetteer), gazetteer)


def _distinct(found: Iterator[Place]) -> tuple[Place, ...]:
    """One of each place and relation, the most exact."""
    kept: dict[tuple[str, PlaceRelation], Place] = {}
    for place in found:
        key = (place.id or place.printed, place.relation)
        known = kept.setdefault(key, place)
        if (place.where_prec or 9) < (known.where_prec or 9):
            kept[key] = place
    return tuple(kept.values())
