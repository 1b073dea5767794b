"""Shapes as GeoJSON: valid, with few corners, cut at 180 degrees, or none at all."""

from __future__ import annotations

from typing import Any

from shapely import (
    MultiLineString,
    MultiPolygon,
    get_num_coordinates,
    get_parts,
    is_valid,
    make_valid,
    set_precision,
)
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from vedette.gazetteer import Plane, within_180

Geometry = dict[str, Any]
"""`type` and `coordinates` in degrees, longitude first (RFC 7946)."""

CORNERS = 200
GRID_DEGREES = 0.001
"""A hundred metres: finer than any border of ours."""
WIDEST_KM = 5_000.0
"""What reaches further tells nothing, and no flat map shows it right. Vedette's own."""


def as_area(shape: BaseGeometry, plane: Plane) -> Geometry | None:
    """A flat shape of km with few corners, so that a ledger of them stays small.

    None where nothing with an area is left on the grid, and where it holds a pole or reaches too far.
    """
    tolerance_km = 0.25
    while shape.area > 0 and get_num_coordinates(shape) > CORNERS:
        shape = shape.simplify(tolerance_km)
        tolerance_km *= 2
    if shape.area <= 0 or max(map(abs, shape.bounds)) > WIDEST_KM or plane.has_pole(shape):
        return None
    whole = set_precision(valid(within_180(valid(plane.globe(shape)))), GRID_DEGREES)
    areas = [part for part in get_parts(valid(whole)) if part.area > 0]
    return _mapped(areas[0] if len(areas) == 1 else MultiPolygon(areas)) if areas else None


def as_line(shape: BaseGeometry) -> Geometry | None:
    """A line of longitudes and latitudes; None where nothing with a length is left on the grid."""
    lines = [part for part in get_parts(set_precision(shape, GRID_DEGREES)) if part.length > 0]
    return _mapped(lines[0] if len(lines) == 1 else MultiLineString(lines)) if lines else None


def valid(shape: BaseGeometry) -> BaseGeometry:
    """The shape, mended where its rings cross."""
    return shape if is_valid(shape) else make_valid(shape)


def _mapped(shape: BaseGeometry) -> Geometry:
    found = mapping(shape)
    return {"type": found["type"], "coordinates": _lists(found["coordinates"])}


def _lists(coordinates: Any) -> Any:
    """Lists, as JSON has them: what comes back from a ledger must equal what went in."""
    if isinstance(coordinates, float):
        return round(coordinates, 4)
    return [_lists(part) for part in coordinates]
