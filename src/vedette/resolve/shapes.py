"""A claim's place from what was found in the text: how exact it is, and whether it has a point."""

from __future__ import annotations

from vedette.gazetteer import PlaceRecord
from vedette.model import Place
from vedette.model.codes import PlaceRelation
from vedette.resolve.areas import Area
from vedette.resolve.context import Context
from vedette.resolve.places import Placed
from vedette.resolve.unlisted import Unlisted

_PRECISION: dict[str, int] = {
    "town": 1, "village": 1, "capital": 1, "base": 1, "site": 1, "crossing": 1, "admin2": 3, "admin1": 4,
    "region": 5, "desert": 5, "river": 5, "sea": 7, "country": 6,
}  # fmt: skip
"""UCDP's where_prec for each kind of place."""
NEAR_PRECISION, NEAR_RADIUS_KM = 2, 25.0
"""UCDP: 2 is within 25 km of a known point."""


def area_place(known: Placed, area: Area, relation: PlaceRelation, context: Context) -> Place:
    """Such as "Libyan territory", "northern Mali": in the country named, at no point of it."""
    record, span = known.record, area.span
    return Place(
        id=record.id,
        name=record.name,
        printed=context.text[span.start : span.end],
        start=span.start,
        end=span.end,
        geonames_id=record.geonames_id,
        country=record.country,
        where_prec=area.precision,
        relation=relation,
        rule=area.rule,
    )


def unlisted_place(found: Unlisted, relation: PlaceRelation, context: Context) -> Place:
    span = found.span
    return Place(
        printed=context.text[span.start : span.end],
        start=span.start,
        end=span.end,
        country=found.country,
        relation=relation,
        rule=found.rule,
    )


def place_of(known: Placed, relation: PlaceRelation, context: Context) -> Place:
    """A claim's place for a name."""
    record, span = known.record, known.name.span
    precision, radius = precision_of(record, relation)
    return Place(
        id=record.id,
        name=record.name,
        printed=context.text[span.start : span.end],
        start=span.start,
        end=span.end,
        geonames_id=record.geonames_id,
        country=record.country,
        lat=record.lat,
        lon=record.lon,
        where_prec=precision,
        radius_km=radius,
        relation=relation,
        rule=known.rule,
    )


def precision_of(record: PlaceRecord, relation: PlaceRelation) -> tuple[int, float | None]:
    """UCDP's where_prec and the radius in km: what is only near a point is less exact than the point."""
    precision, radius = _PRECISION[record.feature], record.radius_km
    if relation in ("near", "toward", "from") and precision < NEAR_PRECISION:
        return NEAR_PRECISION, max(radius or 0.0, NEAR_RADIUS_KM)
    return precision, radius
