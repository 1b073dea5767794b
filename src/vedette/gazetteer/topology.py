"""`borders.json.xz` (Natural Earth, de facto) into polygons of lands and the lines that two of them share."""

from __future__ import annotations

import json
import lzma
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from shapely import (
    MultiLineString,
    MultiPolygon,
    Polygon,
    line_merge,
    make_valid,
)
from shapely.geometry.base import BaseGeometry

from vedette.errors import ResourceError
from vedette.gazetteer.antimeridian import within_180
from vedette.gazetteer.distance import great_circle_km
from vedette.gazetteer.resource import folder

FILE = "borders.json.xz"
CLOSED = 4
"""Points of the smallest ring: three, and the first again."""

Points = NDArray[np.float64]


class Land(NamedTuple):
    """`code` is the alpha-3 of the state it is taken to lie in, None where several hold parts of it.

    Coordinates are longitude and latitude in degrees, in this order, as everywhere in GeoJSON.
    """

    code: str | None
    name: str
    shape: BaseGeometry


class Line(NamedTuple):
    """What the lands of two codes (in alphabetical order) share, and its length in km, as drawn."""

    codes: tuple[str, str]
    shape: BaseGeometry
    length_km: float


class Topology:
    """The file, read once. Raises ResourceError when it is missing or damaged."""

    def __init__(self) -> None:
        try:
            stored = json.loads(lzma.decompress((folder() / FILE).read_bytes()))
            self._lands: list[dict[str, Any]] = stored["lands"]
            self._scale, self._translate = np.array(stored["scale"]), np.array(stored["translate"])
            self._packed: list[list[list[int]]] = stored["arcs"]
        except (OSError, lzma.LZMAError, ValueError, KeyError) as error:
            raise ResourceError(f"{FILE}: cannot be read ({error})") from error

    @cached_property
    def _arcs(self) -> list[Points]:
        """Of each arc its points; in the file each is a step from the one before."""
        return [np.cumsum(np.array(arc), axis=0) * self._scale + self._translate for arc in self._packed]

    def lands(self) -> Iterator[Land]:
        """All of them, ordered by code and name."""
        for land in self._lands:
            polygons = [Polygon(_unwound(outer), holes) for outer, *holes in self._rings(land)]
            shape = within_180(MultiPolygon(polygons))
            yield Land(land["code"], land["name"], shape if shape.is_valid else make_valid(shape))

    def _rings(self, land: dict[str, Any]) -> Iterator[list[Points]]:
        """Of each polygon the outer ring and its holes, without islets that the grid leaves no area."""
        for polygon in land["polygons"]:
            outer, *holes = (self._joined(ring) for ring in polygon)
            if len(outer) >= CLOSED:
                yield [outer, *(hole for hole in holes if len(hole) >= CLOSED)]

    def _joined(self, ring: Sequence[int]) -> Points:
        """Arcs end to end; a negative number is the complement of an arc's, walked backwards."""
        parts = [self._arcs[n] if n >= 0 else self._arcs[~n][::-1] for n in ring]
        return np.concatenate([part if first == 0 else part[1:] for first, part in enumerate(parts)])

    def lines(self) -> Iterator[Line]:
        """Every pair of codes that share arcs, in order."""
        users: dict[int, set[str | None]] = defaultdict(set)
        for land in self._lands:
            for ring in (ring for polygon in land["polygons"] for ring in polygon):
                for number in ring:
                    users[number if number >= 0 else ~number].add(land["code"])
        shared: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, codes in users.items():
            if len(codes) == 2 and None not in codes:
                first, second = sorted(code for code in codes if code)
                shared[first, second].append(number)
        for pair in sorted(shared):
            yield self._line(pair, sorted(shared[pair]))

    def _line(self, pair: tuple[str, str], numbers: list[int]) -> Line:
        arcs = [self._arcs[number] for number in numbers]
        merged = line_merge(MultiLineString(arcs))
        return Line(pair, merged, round(sum(map(_length_km, arcs)), 1))


def _unwound(ring: Points) -> Points:
    """A ring across 180 degrees of longitude (Chukotka, Fiji) goes on beyond it, not back round the world.

    Antarctica's goes round the pole and stays as it is.
    """
    longitudes = np.unwrap(ring[:, 0], period=360.0)
    closed = abs(longitudes[0] - longitudes[-1]) < 1.0
    return np.column_stack((longitudes, ring[:, 1])) if closed else ring


def _length_km(points: Points) -> float:
    return sum(great_circle_km(a[1], a[0], b[1], b[0]) for a, b in pairwise(points.tolist()))
