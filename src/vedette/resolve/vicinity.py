"""Which small and large areas the names of a document point to, so that a reading gains by its neighbours.

Names vote for the areas they may lie in; a reading is backed by the votes of the other names for its
own areas. Areas are cells of a grid, first-order divisions and countries, so the work grows with the
names, never with their pairs. All constants are Vedette's own, set by reasoning and not fitted.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import cos, floor, radians

from msgspec import Struct

from vedette.gazetteer import PlaceRecord

Area = tuple[str, int, int] | tuple[str, str]
Votes = dict[Area, float]

DEGREE_KM = 111.2
NEAR_KM, AROUND_KM = 50.0, 150.0
"""Sides of the cells. With the eight cells around its own, a reading is backed from as far as twice that."""
NEAR, AROUND, DIVISION, COUNTRY = 0.3, 0.2, 0.3, 0.15
"""What a reading gains at most by names near it, around it, in its first-order division, in its country."""
REMEMBERED = 20_000
"""Cells that are kept: a document asks for those of the same places again and again."""
WIDEST_KM = 100.0
"""What is wider has no place on the grid: a region, a sea."""


class Backing(Struct, frozen=True, kw_only=True):
    """How many other names, by their own likelihood, lie near a reading, around it, and so on."""

    near: float = 0.0
    around: float = 0.0
    division: float = 0.0
    country: float = 0.0

    @property
    def bonus(self) -> float:
        """Each further name counts half as much as the one before.

        >>> Backing(near=1, around=1).bonus, Backing(near=2, around=2).bonus
        (0.25, 0.375)
        """
        pairs = (
            (NEAR, self.near), (AROUND, self.around), (DIVISION, self.division), (COUNTRY, self.country),
        )  # fmt: skip
        return sum(weight * (1 - float(0.5**votes)) for weight, votes in pairs)


def areas(record: PlaceRecord) -> tuple[Area, ...]:
    """The areas that a reading votes for.

    >>> from vedette.gazetteer import open_gazetteer
    >>> areas(open_gazetteer().country("LBY"))
    (('place', 'gn:2215636'), ('country', 'LBY'))
    """
    found: list[Area] = [("place", record.id)]
    if _is_exact(record):
        found += [cells[0] for cells in _cells(record)]
    if record.admin1:
        found.append(("division", record.admin1))
    return (*found, *(("country", code) for code in record.countries or (record.country,) if code))


def backing(record: PlaceRecord, votes: Votes, own: Votes) -> Backing:
    """By all votes but those of the reading's own name and those for the same place by another name.

    A division or country is backed by what it holds.
    """

    def others(area: Area) -> float:
        return votes.get(area, 0.0) - own.get(area, 0.0)

    same = others(("place", record.id))

    def total(wanted: Iterable[Area]) -> float:
        return max(0.0, sum(max(0.0, others(area)) for area in wanted) - same)

    division = total([("division", record.admin1)]) if record.admin1 else 0.0
    country = total(("country", code) for code in record.countries or (record.country,) if code)
    if record.feature == "country":
        return Backing(near=country, country=country)
    if record.feature == "admin1":
        return Backing(near=division, around=division, division=division, country=country)
    if not _is_exact(record):
        return Backing(division=division, country=country)
    near, around = map(total, _cells(record))
    return Backing(near=near, around=max(around, near), division=division, country=country)


def counted(ballots: Iterable[Votes]) -> Votes:
    """The votes of all names together; the order of names makes no difference."""
    total: Votes = {}
    for ballot in ballots:
        for area, votes in ballot.items():
            total[area] = total.get(area, 0.0) + votes
    return total


def _is_exact(record: PlaceRecord) -> bool:
    if record.lat is None or record.lon is None or record.feature in ("country", "admin1"):
        return False
    return (record.radius_km or 0.0) <= WIDEST_KM


def _cells(record: PlaceRecord) -> tuple[tuple[Area, ...], tuple[Area, ...]]:
    lat, lon = record.lat or 0.0, record.lon or 0.0
    return _cell("near", NEAR_KM, lat, lon), _cell("around", AROUND_KM, lat, lon)


@lru_cache(REMEMBERED)
def _cell(name: str, side_km: float, lat: float, lon: float) -> tuple[Area, ...]:
    """The cell of a point and the eight around it; rows run along parallels, the globe closes."""
    row = floor(lat * DEGREE_KM / side_km)
    found: list[Area] = []
    for other in (row, row - 1, row + 1):
        columns = _columns(other, side_km)
        column = floor((lon + 180) / 360 * columns)
        found += [(name, other, (column + step) % columns) for step in (0, -1, 1)]
    return tuple(dict.fromkeys(found))


def _columns(row: int, side_km: float) -> int:
    """How many cells a row holds."""
    middle = radians((row + 0.5) * side_km / DEGREE_KM)
    return max(1, round(360 * DEGREE_KM * max(0.0, cos(middle)) / side_km))
