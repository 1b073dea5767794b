"""Places that the words draw on the map: along a border, so many km behind it, away from a town."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from vedette.gazetteer import Border, Gazetteer, PlaceRecord
from vedette.model import Place
from vedette.resolve.geometry import corridor, line_of, ring, strip, toward, wedge
from vedette.resolve.measured import Measured
from vedette.resolve.precision import FUZZY_PRECISION, NEAR_PRECISION, NEAR_RADIUS_KM, PRECISION

DRIFT = 0.2
"""How far off "20 km north of" may be, as a share of the distance. Vedette's own."""

NOWHERE: dict[str, Any] = {"lat": None, "lon": None, "radius_km": None, "where_prec": FUZZY_PRECISION}


def common_borders(country: str, others: frozenset[str], gazetteer: Gazetteer) -> tuple[Border, ...]:
    """The borders of a country (alpha-3) with those of the others that it meets."""
    met = (gazetteer.borders.border(country, other) for other in sorted(others - {country}))
    return tuple(border for border in met if border is not None)


def crossed(country: str, acting: frozenset[str], gazetteer: Gazetteer) -> tuple[Border, ...]:
    """The borders that those who act share with the country; all of its own where they share none."""
    own = frozenset(gazetteer.borders.neighbours(country))
    return common_borders(country, acting, gazetteer) or common_borders(country, own, gazetteer)


def at_border(place: Place, border: Border, told: Measured | None, rule: str, gazetteer: Gazetteer) -> Place:
    """On the line itself, or so far from it on either side. Its country is null: it has two."""
    a, b = border.codes
    shape = line_of(border) if told is None else strip((border,), None, told.reach, None)
    return replace(
        place, **NOWHERE, id=f"vd:border.{a}-{b}", geonames_id=None, country=None, geometry=shape, rule=rule,
        name=f"border of {gazetteer.country(a).name} and {gazetteer.country(b).name}",
    )  # fmt: skip


def deep(place: Place, told: Measured, borders: tuple[Border, ...], gazetteer: Gazetteer) -> Place:
    """So many km into a country: a strip behind its borders. Without a map of it, no shape."""
    land = gazetteer.borders.outline(place.country or "")
    shape = strip(borders, land, told.reach, None) if borders and land is not None else None
    return replace(place, **NOWHERE, relation="into", geometry=shape, rule="so many km behind a border")


def near_anchor(
    place: Place, anchor: Place, told: Measured, borders: tuple[Border, ...], gazetteer: Gazetteer
) -> Place | None:
    """The strip of `place` only as far as it is near `anchor`; None where nothing of it is."""
    land = gazetteer.borders.outline(place.country or "")
    if land is None or anchor.lat is None or anchor.lon is None or not borders:
        return None
    shape = strip(borders, land, told.reach, (anchor.lat, anchor.lon, told.reach.high + NEAR_RADIUS_KM))
    return None if shape is None else replace(place, geometry=shape)


def away_from(place: Place, told: Measured, record: PlaceRecord) -> Place:
    """So many km from a point: a point with a radius where the direction is told, else a ring around it."""
    if record.lat is None or record.lon is None:
        return replace(place, where_prec=PRECISION[record.feature])
    lat, lon, shape = record.lat, record.lon, None
    if told.bearing is None:
        far = told.reach.high + (record.radius_km or 0.0)
        shape = ring(lat, lon, told.reach)
    else:
        middle = (told.reach.low + told.reach.high) / 2
        lat, lon = toward(lat, lon, told.bearing, middle)
        far = max(record.radius_km or 0.0, (told.reach.high - told.reach.low) / 2 + middle * DRIFT)
    precision = NEAR_PRECISION if far <= NEAR_RADIUS_KM else FUZZY_PRECISION
    return replace(
        place, relation="at_distance", lat=lat, lon=lon, radius_km=round(far, 1), where_prec=precision,
        geometry=shape, rule="so many km from the place named",
    )  # fmt: skip


def on_the_side(place: Place, bearing: float, record: PlaceRecord) -> Place:
    """In a direction from a point, no distance told."""
    shape = None if record.lat is None or record.lon is None else wedge(record.lat, record.lon, bearing)
    rule = "in a direction from the place named"
    return replace(place, **NOWHERE, relation="in_direction", geometry=shape, rule=rule)


def between(first: Place, second: Place) -> tuple[Place, Place]:
    """Two points that something lies between: both get the corridor and no point of their own."""
    if first.id == second.id or None in (first.lat, first.lon, second.lat, second.lon):
        return first, second
    shape = corridor((first.lat or 0.0, first.lon or 0.0), (second.lat or 0.0, second.lon or 0.0))
    rule = "between two places named"
    return (
        replace(first, **NOWHERE, geometry=shape, rule=rule),
        replace(second, **NOWHERE, geometry=shape, rule=rule),
    )
