"""Shapes that words draw around places: strips along a border, rings, wedges, corridors. GeoJSON in degrees.

Every width here is Vedette's own: wide enough for words that were never meant for a map.
"""

from __future__ import annotations

from functools import lru_cache
from math import cos, radians, sin

from msgspec import Struct
from shapely import LineString, Point, Polygon
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from vedette.gazetteer import Border, Plane
from vedette.resolve.geojson import Geometry, as_area, as_line, valid

ROUNDING = 0.1
"""A figure such as "70 km" may be off by a tenth of it."""
LEAST_KM = 1.0
OPEN = 1.5
""""More than 50 km" is drawn up to one and a half times as far."""
WEDGE_KM = 100.0
""""North of Kidal" without a distance: what news still calls so."""
HALF_WEDGE = 45.0
REMEMBERED = 512
"""Strips that are kept: a report says it again and again, and a long border takes half a second."""
CORRIDOR = 0.125
"""Half the width of "between A and B" as a share of the way."""


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
    return round(found.y, 4), round((found.x + 180.0) % 360.0 - 180.0, 4)


def ring(lat: float, lon: float, far: Reach) -> Geometry | None:
    """All that lies so far from a point."""
    centre = Point(0.0, 0.0)
    shape: BaseGeometry = centre.buffer(far.high, quad_segs=12)
    if far.low > 0:
        shape = shape.difference(centre.buffer(far.low, quad_segs=12))
    return as_area(shape, Plane(lat, lon))


def wedge(lat: float, lon: float, bearing: float) -> Geometry | None:
    """All that lies in a direction from a point, up to `WEDGE_KM`."""
    angles = [radians(bearing + part * HALF_WEDGE / 4) for part in range(-4, 5)]
    corners = [(WEDGE_KM * sin(angle), WEDGE_KM * cos(angle)) for angle in angles]
    return as_area(Polygon([(0.0, 0.0), *corners]), Plane(lat, lon))


def corridor(start: tuple[float, float], end: tuple[float, float]) -> Geometry | None:
    """What lies between two points (latitude, longitude)."""
    across = (end[1] - start[1] + 180.0) % 360.0 - 180.0
    plane = Plane((start[0] + end[0]) / 2, start[1] + across / 2)
    way = plane.flat(LineString([(start[1], start[0]), (end[1], end[0])]))
    return as_area(way.buffer(max(LEAST_KM, way.length * CORRIDOR), quad_segs=4), plane)


@lru_cache(REMEMBERED)
def strip(
    lines: tuple[Border, ...],
    land: BaseGeometry | None,
    depth: Reach,
    near: tuple[float, float, float] | None,
) -> Geometry | None:
    """What lies `depth` from the borders; of `land` alone and `near` a point (lat, lon, km) if given.

    Without a point the strip runs along the whole of the lines. None where nothing lies there, or the
    geometry library gives up: the place stays, without a shape.
    """
    try:
        return _strip(lines, land, depth, near)
    except GEOSException:
        return None


def _strip(
    lines: tuple[Border, ...],
    land: BaseGeometry | None,
    depth: Reach,
    near: tuple[float, float, float] | None,
) -> Geometry | None:
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
        shape = shape.intersection(valid(plane.flat(land)))
    return as_area(shape if around is None else shape.intersection(around), plane)


def line_of(border: Border) -> Geometry | None:
    """The line itself, to about two km."""
    return as_line(border.line.simplify(0.02))
