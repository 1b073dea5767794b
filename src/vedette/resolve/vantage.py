"""Where a document is set, so that a name in another spelling is not taken for a place far away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from vedette.gazetteer import Candidate
from vedette.gazetteer.distance import great_circle_km
from vedette.resolve.names import Name

WITHIN_KM = 500
"""From a town that the text names. Vedette's own: Ghadames is 465 km from Tripoli."""
_TOWNS = frozenset(("town", "village", "capital"))


class Vantage(Struct, frozen=True, kw_only=True):
    """`countries` are those that the text names, with how often; `points` (latitude, longitude) those of
    the towns in them that its names may mean as printed.
    """

    countries: Counter[str]
    points: tuple[tuple[float, float], ...]

    def allows(self, candidate: Candidate) -> bool:
        """Whether a place lies in a country that the text names and, if it names towns, near one."""
        record = candidate.record
        if record.country not in self.countries:
            return False
        if not self.points or record.lat is None or record.lon is None:
            return True
        return any(great_circle_km(record.lat, record.lon, *point) <= WITHIN_KM for point in self.points)


def vantage(names: Iterable[tuple[Name, ...]], countries: Counter[str]) -> Vantage:
    """That of a document with these names."""
    towns = (
        c.record
        for found in names
        for name in found
        for c in name.places
        if c.use == "name" and c.record.feature in _TOWNS and not c.common and c.record.country in countries
    )
    points = {(t.lat, t.lon) for t in towns if t.lat is not None and t.lon is not None}
    return Vantage(countries=countries, points=tuple(sorted(points)))
