"""Distances and directions between places that no reading of their names fits."""

from __future__ import annotations

from math import atan2, degrees

from msgspec import Struct
from shapely import Point

from vedette.check.finding import Finding, point, records, slack_km, so_many_km
from vedette.gazetteer import Gazetteer, PlaceRecord, Plane
from vedette.gazetteer.borders import DATA
from vedette.model import Figure, Told

RULE_DISTANCE = "no places of these names lie so far apart"
RULE_DIRECTION = "no places of these names lie in this direction from each other"
SHORTER, LONGER = 0.7, 1.7
"""Roads are longer than the straight line: a told distance fits from 0.7 to 1.7 times it. Vedette's own."""
ROUNDED_KM = 15.0
""""Some 50 km" from a town's middle or its edge. Vedette's own."""
TURNED = 80.0
"""Degrees: "south of" may be said of what lies nearly due east or west, not more. Vedette's own."""
WIDEST_KM = 50.0
"""From what is wider no distance is measured: a region bears its town's name. Vedette's own."""
NEAREST_KM = 10.0
"""Below so many km a direction says nothing. Vedette's own."""


class _Way(Struct, frozen=True):
    """From what is measured from: km, degrees from north (None from a border), how far off both may be."""

    place: PlaceRecord
    km: float
    bearing: float | None
    slack_km: float


def wrong_distance(told: Told, gazetteer: Gazetteer) -> Finding | None:
    """None where any pair of readings fits, or nothing can be measured."""
    ways = _from_border(told, gazetteer) if told.border is not None else _ways(told, gazetteer)
    if not ways:
        return None
    near = [way for way in ways if _is_so_far(way, told)]
    if not near:
        return _finding(told, ways[0], gazetteer)
    if told.bearing is None or any(_is_that_way(way, told.bearing) for way in near):
        return None
    return _finding(told, near[0], gazetteer, wrong_way=True)


def _ways(told: Told, gazetteer: Gazetteer) -> list[_Way]:
    found = []
    for place in _points(told.readings, gazetteer):
        for other in _points(told.other, gazetteer):
            start, end = point(other), point(place)
            if start is not None and end is not None and place.id != other.id:
                there = Plane(*start).flat(Point(end[1], end[0]))
                bearing = degrees(atan2(there.x, there.y)) % 360.0
                slack = slack_km(place) + slack_km(other) + ROUNDED_KM
                found.append(_Way(place, there.distance(Point(0.0, 0.0)), bearing, slack))
    return found


def _points(ids: tuple[str, ...], gazetteer: Gazetteer) -> list[PlaceRecord]:
    """Readings small enough to measure from; none where the chosen one is not."""
    found = records(ids, gazetteer)
    if not found or point(found[0]) is None:
        return []
    small = [record for record in found if slack_km(record) <= WIDEST_KM]
    return small if small and small[0] is found[0] else []


def _from_border(told: Told, gazetteer: Gazetteer) -> list[_Way]:
    found = []
    for place in _points(told.readings, gazetteer):
        there = point(place)
        if there is not None and told.border is not None:
            km = gazetteer.borders.distance_to_border_km(*there, *told.border)
            if km is not None:
                found.append(_Way(place, km, None, slack_km(place) + ROUNDED_KM))
    return found


def _is_so_far(way: _Way, told: Told) -> bool:
    low, high = told.low_km, told.high_km
    too_short = high is not None and high < SHORTER * way.km - way.slack_km
    too_long = low is not None and low > LONGER * way.km + way.slack_km
    return not (too_short or too_long)


def _is_that_way(way: _Way, bearing: float) -> bool:
    if way.bearing is None:
        return True
    turned = abs((way.bearing - bearing + 180.0) % 360.0 - 180.0)
    return turned <= TURNED or way.km - way.slack_km < NEAREST_KM


def _finding(told: Told, way: _Way, gazetteer: Gazetteer, *, wrong_way: bool = False) -> Finding:
    other = _from(told, gazetteer)
    distance = Figure(name="distance", value=round(way.km, 1), uncertainty=round(way.slack_km, 1), unit="km")
    seen = round(way.bearing or 0.0)
    bearing = Figure(name="bearing", value=seen, uncertainty=10.0, unit="degrees from north")
    turned = "" if told.bearing is None or not wrong_way else f", {told.bearing:.0f} degrees from north"
    measured = f", {seen} degrees from north" if wrong_way else ""
    return Finding(
        kind="direction" if wrong_way else "distance",
        said=f"{way.place.name} lies {so_many_km(told)} from {other}{turned}",
        found=f"on the map it lies about {way.km:,.0f} km from it{measured}",
        figures=(distance, bearing) if wrong_way else (distance,),
        data=f"{way.place.source}; {DATA}" if told.border else way.place.source,
        places=(way.place.id, *told.other[:1]),
        rule=RULE_DIRECTION if wrong_way else RULE_DISTANCE,
    )


def _from(told: Told, gazetteer: Gazetteer) -> str:
    if told.border is not None:
        return "the border of {} and {}".format(*(gazetteer.country(code).name for code in told.border))
    return gazetteer.by_id(told.other[0]).name
