"""How exact a place is: UCDP's where_prec and the radius of its point."""

from __future__ import annotations

from vedette.gazetteer import PlaceRecord
from vedette.model.codes import PlaceRelation

PRECISION: dict[str, int] = {
    "town": 1, "village": 1, "capital": 1, "base": 1, "site": 1, "crossing": 1, "admin2": 3, "admin1": 4,
    "region": 5, "desert": 5, "river": 5, "sea": 7, "country": 6,
}  # fmt: skip
"""UCDP's where_prec for each kind of place."""
NEAR_PRECISION, NEAR_RADIUS_KM = 2, 25.0
"""UCDP: 2 is within 25 km of a known point."""
FUZZY_PRECISION = 5
"""UCDP: 5 is a line, or an area that no administration draws."""


def precision_of(record: PlaceRecord, relation: PlaceRelation) -> tuple[int, float | None]:
    """where_prec and the radius in km: what is only near a point is less exact than the point."""
    precision, radius = PRECISION[record.feature], record.radius_km
    if relation in ("near", "toward", "from") and precision < NEAR_PRECISION:
        return NEAR_PRECISION, max(radius or 0.0, NEAR_RADIUS_KM)
    return precision, radius
