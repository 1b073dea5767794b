"""Which country a point lies in, how far it is from a border, and where two countries meet. De facto."""

from __future__ import annotations

import sqlite3
from functools import cached_property, lru_cache

from msgspec import Struct
from shapely import Point, STRtree, from_wkb, is_valid, make_valid, union_all
from shapely.geometry.base import BaseGeometry

from vedette.gazetteer.antimeridian import within_180
from vedette.gazetteer.plane import Plane
from vedette.gazetteer.topology import Topology

GRID_KM = 0.5
"""Natural Earth 1:10 million on world-atlas' grid: no point of a line is nearer to the truth than that."""

COARSE_DEGREES = 0.01

DATA = "Natural Earth 4.1, 1:10 million, de facto borders"

CREATE = """
CREATE TABLE land (code TEXT, name TEXT NOT NULL, wkb BLOB NOT NULL) STRICT;
CREATE TABLE border (
  a TEXT NOT NULL, b TEXT NOT NULL, length_km REAL NOT NULL, wkb BLOB NOT NULL, PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
"""


class Border(Struct, frozen=True, kw_only=True):
    """Where two countries meet: codes in alphabetical order, the line in longitude and latitude.

    `length_km` is measured along the line as drawn; a finer map gives more.
    """

    codes: tuple[str, str]
    length_km: float
    line: BaseGeometry


def write_borders(connection: sqlite3.Connection) -> None:
    """Fills the tables of `CREATE` from the data file."""
    topology = Topology()
    connection.executemany(
        "INSERT INTO land VALUES (?, ?, ?)", ((x.code, x.name, x.shape.wkb) for x in topology.lands())
    )
    connection.executemany(
        "INSERT INTO border VALUES (?, ?, ?, ?)",
        ((*x.codes, x.length_km, x.shape.wkb) for x in topology.lines()),
    )


class Borders:
    """Reads the index file when it is first asked. Points are latitude, longitude in degrees WGS 84."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._border = lru_cache(256)(self._read_border)
        self._shape = lru_cache(256)(self._whole)
        self._outline = lru_cache(256)(self._coarse)

    @cached_property
    def _lands(self) -> tuple[list[str | None], list[BaseGeometry]]:
        rows = self._connection.execute("SELECT code, wkb FROM land ORDER BY rowid").fetchall()
        return [code for code, _ in rows], [from_wkb(wkb) for _, wkb in rows]

    @cached_property
    def _tree(self) -> STRtree:
        return STRtree(self._lands[1])

    def countries_at(self, lat: float, lon: float, within_km: float = GRID_KM) -> frozenset[str]:
        """Alpha-3 of all countries within `within_km` of the point; none at sea and at the poles."""
        disc = Plane(lat, lon).globe(Point(0.0, 0.0).buffer(max(within_km, GRID_KM), quad_segs=4))
        around = within_180(disc)
        near = self._tree.query(around, predicate="intersects")
        codes = (self._lands[0][number] for number in near)
        return frozenset(code for code in codes if code is not None)

    def shape(self, alpha3: str) -> BaseGeometry | None:
        """All of the country's land in longitude and latitude; None where there is none of this code."""
        return self._shape(alpha3)

    def outline(self, alpha3: str) -> BaseGeometry | None:
        """The same, to about a km: what shapes are cut out of."""
        return self._outline(alpha3)

    def border(self, a: str, b: str) -> Border | None:
        """Of two countries by alpha-3, in any order; None where they do not meet on land."""
        return self._border(*sorted((a, b)))

    def neighbours(self, alpha3: str) -> tuple[str, ...]:
        """Countries that it meets on land, in alphabetical order."""
        rows = self._connection.execute("SELECT a, b FROM border WHERE a = ? OR b = ?", (alpha3, alpha3))
        return tuple(sorted(b if a == alpha3 else a for a, b in rows))

    def distance_to_border_km(self, lat: float, lon: float, a: str, b: str) -> float | None:
        """From the point to where the two meet, to about a km; None where they do not."""
        border = self.border(a, b)
        if border is None:
            return None
        return float(Plane(lat, lon).flat(border.line).distance(Point(0.0, 0.0)))

    def _whole(self, alpha3: str) -> BaseGeometry | None:
        codes, shapes = self._lands
        found = [shape for code, shape in zip(codes, shapes, strict=True) if code == alpha3]
        if len(found) > 1:
            return union_all([shape if is_valid(shape) else make_valid(shape) for shape in found])
        return found[0] if found else None

    def _coarse(self, alpha3: str) -> BaseGeometry | None:
        whole = self._shape(alpha3)
        return None if whole is None else whole.simplify(COARSE_DEGREES)

    def _read_border(self, a: str, b: str) -> Border | None:
        row = self._connection.execute(
            "SELECT length_km, wkb FROM border WHERE a = ? AND b = ?", (a, b)
        ).fetchone()
        return None if row is None else Border(codes=(a, b), length_km=row[0], line=from_wkb(row[1]))
