"""A flat map around a point, on which distances in km from it are true."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from shapely import Point, transform
from shapely.geometry.base import BaseGeometry

from vedette.gazetteer.distance import EARTH_RADIUS_KM

Points = NDArray[np.float64]


class Plane:
    """Azimuthal equidistant projection: x km east and y km north of `lat`, `lon` (degrees WGS 84).

    Between two points away from the centre distances are off by 1 % at 500 km. Lines across 180
    degrees of longitude come out whole; back on the globe their longitudes may pass 180.

    >>> from shapely import Point
    >>> there = Plane(30.0, 10.0).flat(Point(10.0, 31.0))
    >>> abs(there.x) < 1e-9, round(there.y, 1)
    (True, 111.2)
    """

    def __init__(self, lat: float, lon: float) -> None:
        self._lat, self._lon = np.radians(lat), np.radians(lon)

    def flat(self, shape: BaseGeometry) -> Any:
        """A shape of longitudes and latitudes as one of km."""
        return transform(shape, self._forward)

    def globe(self, shape: BaseGeometry) -> Any:
        """A shape of km as one of longitudes and latitudes; the longitudes are within 180 of the centre's."""
        return transform(shape, self._back)

    def has_pole(self, shape: BaseGeometry) -> bool:
        """Whether a shape of km holds a pole: around it no longitudes bound anything."""
        return any(shape.intersects(self.flat(Point(0.0, lat))) for lat in (-90.0, 90.0))

    def _forward(self, points: Points) -> Points:
        lon, lat = np.radians(points[:, 0]) - self._lon, np.radians(points[:, 1])
        east = np.cos(lat) * np.sin(lon)
        north = np.cos(self._lat) * np.sin(lat) - np.sin(self._lat) * np.cos(lat) * np.cos(lon)
        cosine = np.sin(self._lat) * np.sin(lat) + np.cos(self._lat) * np.cos(lat) * np.cos(lon)
        sine = np.hypot(east, north)
        angle = np.arctan2(sine, cosine)
        stretch = np.where(sine < 1e-12, 1.0, angle / np.where(sine < 1e-12, 1.0, sine))
        return EARTH_RADIUS_KM * np.column_stack((east * stretch, north * stretch))

    def _back(self, points: Points) -> Points:
        distance = np.hypot(points[:, 0], points[:, 1])
        angle = distance / EARTH_RADIUS_KM
        safe = np.where(distance < 1e-9, 1.0, distance)
        sine = np.cos(angle) * np.sin(self._lat) + points[:, 1] * np.sin(angle) * np.cos(self._lat) / safe
        lat = np.arcsin(np.clip(sine, -1.0, 1.0))
        east = points[:, 0] * np.sin(angle)
        north = distance * np.cos(self._lat) * np.cos(angle)
        north -= points[:, 1] * np.sin(self._lat) * np.sin(angle)
        lon = self._lon + np.where(distance < 1e-9, 0.0, np.arctan2(east, north))
        return np.column_stack((np.degrees(lon), np.degrees(lat)))
