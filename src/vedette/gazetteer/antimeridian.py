"""Shapes across 180 degrees of longitude: cut there, each part where it belongs."""

from __future__ import annotations

from shapely import MultiPolygon, clip_by_rect, get_parts, make_valid, union_all
from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry


def within_180(shape: BaseGeometry) -> BaseGeometry:
    """What lies beyond 180 degrees is cut off there and put where it belongs."""
    west, _, east, _ = shape.bounds
    if west >= -180.0 and east <= 180.0:
        return shape
    whole = shape if shape.is_valid else make_valid(shape)
    parts = [
        translate(clip_by_rect(whole, turn - 180.0, -90.0, turn + 180.0, 90.0), -turn)
        for turn in (-360.0, 0.0, 360.0)
    ]
    return MultiPolygon([part for part in get_parts(union_all(parts)) if part.area > 0.0])
