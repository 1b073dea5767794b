"""Shapes that words draw around places: strips along a border, rings, wedges, corridors. GeoJSON in degrees.

Every width here is Vedette's own: wide enough for words that were never meant for a map.
"""

from __future__ import annotations

from math import cos, radians, sin
from typing import Any

from msgspec import Struct
from shapely import LineString, Point, Polygon, get_num_coordinates, is_valid, make_valid, set_precision
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from vedette.gazetteer import Border, Plane

Geometry = dict[str, Any]

ROUNDING = 0.1
"""A figure such as "70 km" may be off by a tenth of it."""
LEAST_KM = 1.0
OPEN = 1.5
""""More than 50 km" is drawn up to one and a half times as far."""
WEDGE_KM = 100.0
""""North of Kidal" without a distance: what news still calls so."""
HALF_WEDGE = 45.0
CORRIDOR = 0.125
"""Half the width of "between A and B" as a share of the way."""
CORNERS = 200
GRID_DEGREES = 0.001
"""A hundred metres: finer than any border of ours."""


class Reach(Struct, frozen=True):
    """From how far to how far, in km."""

    low: float
    high: float


def reach(low: float | None, high: float | None) -> Reach | None:
    """What a printed distance (km, None where open) covers; None where nothing is told.

    >>> reach(70, 70), reach(None, 20), reach(50, None)
    (Reach(low=63.0, high=77.0), Reach(low=0.0, high=20.0), Reach(low=50.0, high=75.0))
    """
    match low, high:
        case None, None:
            return None
        case float() | int(), None:
            return Reach(float(low), low * OPEN)
        case None, float() | int():
            return Reach(0.0, float(high))
        case float() | int(), float() | int() if low == high:
            slack = max(LEAST_KM, low * ROUNDING)
            return Reach(max(0.0, low - slack), low + slack)
        case float() | int(), float() | int():
            return Reach(float(low), float(high))
    return None


def toward(lat: float, lon: float, bearing: float, distance_km: float) -> tuple[float, float]:
    """Latitude and longitude of what lies `distance_km` away; `bearing` in degrees from north, eastwards.

    >>> [round(part, 2) for part in toward(0.0, 0.0, 90.0, 111.2)]
    [0.0, 1.0]
    """
    angle = radians(bearing)
    found = Plane(lat, lon).globe(Point(distance_km * sin(angle), distance_km * cos(angle)))
    return round(found.y, 4), round(found.x, 4)


def ring(lat: float, lon: float, far: Reach) -> Geometry | None:
    """All that lies so far from a point."""
    centre = Point(0.0, 0.0)
    shape: BaseGeometry = centre.buffer(far.high, quad_segs=12)
    if far.low > 0:
        shape = shape.difference(centre.buffer(far.low, quad_segs=12))
    return _drawn(shape, Plane(lat, lon))


def wedge(lat: float, lon: float, bearing: float) -> Geometry | None:
    """All that lies in a direction from a point, up to `WEDGE_KM`."""
    angles = [radians(bearing + part * HALF_WEDGE / 4) for part in range(-4, 5)]
    corners = [(WEDGE_KM * sin(angle), WEDGE_KM * cos(angle)) for angle in angles]
    return _drawn(Polygon([(0.0, 0.0), *corners]), Plane(lat, lon))


def corridor(start: tuple[float, float], end: tuple[float, float]) -> Geometry | None:
    """What lies between two points (latitude, longitude)."""
    plane = Plane((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    way = plane.flat(LineString([(start[1], start[0]), (end[1], end[0])]))
    return _drawn(way.buffer(max(LEAST_KM, way.length * CORRIDOR), quad_segs=4), plane)


def strip(
    lines: tuple[Border, ...],
    land: BaseGeometry | None,
    depth: Reach,
    near: tuple[float, float, float] | None,
) -> Geometry | None:
    """What lies `depth` from the borders; of `land` alone and `near` a point (lat, lon, km) if given.

    Without a point the strip runs along the whole of the lines. None where nothing lies there.
    """
    whole = unary_union([border.line for border in lines])
    lat, lon = near[:2] if near else (whole.centroid.y, whole.centroid.x)
    plane = Plane(lat, lon)
    around = Point(0.0, 0.0).buffer(near[2], quad_segs=12) if near else None
    line = plane.flat(whole.simplify(0.01))
    if around is not None:
        line = line.intersection(Point(0.0, 0.0).buffer(near[2] + depth.high if near else 0.0))
    if line.is_empty:
        return None
    shape = line.buffer(depth.high, quad_segs=6).difference(line.buffer(depth.low, quad_segs=6))
    if land is not None:
        shape = shape.intersection(_valid(plane.flat(land.simplify(0.01))))
    return _drawn(shape if around is None else shape.intersection(around), plane)


def line_of(border: Border) -> Geometry:
    """The line itself."""
    return _mapped(border.line.simplify(0.02))


def _valid(shape: BaseGeometry) -> BaseGeometry:
    return shape if is_valid(shape) else make_valid(shape)


def _drawn(shape: BaseGeometry, plane: Plane) -> Geometry | None:
    """With few corners, so that a ledger of them stays small; None where there is no area."""
    tolerance_km = 0.25
    while shape.area > 0 and get_num_coordinates(shape) > CORNERS:
        shape = shape.simplify(tolerance_km)
        tolerance_km *= 2
    return _mapped(plane.globe(shape)) if shape.area > 0 else None


def _mapped(shape: BaseGeometry) -> Geometry:
    found = mapping(set_precision(shape, GRID_DEGREES))
    return {"type": found["type"], "coordinates": _lists(found["coordinates"])}


def _lists(coordinates: Any) -> Any:
    """Lists, as JSON has them: what comes back from a ledger must equal what went in."""
    if isinstance(coordinates, float):
        return round(coordinates, 4)
    return [_lists(part) for part in coordinates]
