"""A claim's place from what was found in the text: how exact it is, and whether it has a point or a shape."""

from __future__ import annotations

from msgspec.structs import replace

from vedette.gazetteer import PlaceRecord
from vedette.model import Place
from vedette.model.codes import PlaceRelation
from vedette.resolve.areas import Area
from vedette.resolve.context import Context
from vedette.resolve.drawn import at_border, away_from, common_borders, crossed, deep, on_the_side
from vedette.resolve.measured import Measured
from vedette.resolve.precision import FUZZY_PRECISION, precision_of
from vedette.resolve.spots import Spot

WIDE = frozenset(("admin1", "admin2", "region", "desert", "sea"))


def place_of(spot: Spot, relation: PlaceRelation, acting: frozenset[str], context: Context) -> Place:
    """`relation` is that of the claim's own preposition; `acting` are the countries of those who act."""
    found = _bare(spot, relation, context)
    if spot.known is None:
        return _beside(found, spot)
    record, gazetteer = spot.known.record, context.resources.gazetteer
    if spot.border is not None:
        rule = "the border of the two countries named"
        return at_border(found, spot.border.border, spot.measured, rule, gazetteer)
    if spot.area is not None:
        return _in_area(found, spot.area, spot.measured, acting, context)
    if spot.measured is not None and spot.measured.depth and record.feature == "country":
        return _deep(found, spot.measured, acting, context)
    if record.feature in WIDE and (spot.measured is not None or spot.bearing is not None):
        return _beyond(found, record, spot.measured)
    if spot.measured is not None:
        return away_from(found, spot.measured, record)
    return _as_a_whole(found, record, spot.bearing)


def _bare(spot: Spot, relation: PlaceRelation, context: Context) -> Place:
    """What is printed, and which place it names; nothing yet of where that is."""
    record = spot.known.record if spot.known is not None else None
    unlisted = spot.unlisted
    return Place(
        id=record.id if record else None,
        name=record.name if record else None,
        printed=context.text[spot.span.start : spot.span.end],
        start=spot.span.start,
        end=spot.span.end,
        geonames_id=record.geonames_id if record else None,
        country=record.country if record else unlisted.country if unlisted else None,
        relation=relation,
        rule=spot.known.rule if spot.known else unlisted.rule if unlisted else None,
    )


def _beside(found: Place, spot: Spot) -> Place:
    """A village no table has lies where the text says: "Doka, 70 km south-east of Gedaref"."""
    beside = spot.beside
    if beside is None or beside.known is None or beside.measured is None or beside.area is not None:
        return found
    there = away_from(found, beside.measured, beside.known.record)
    rule = f"{found.rule}; placed by its distance from {beside.known.record.name}"
    return replace(there, relation=found.relation, rule=rule)


def _in_area(
    found: Place, area: Area, told: Measured | None, acting: frozenset[str], context: Context
) -> Place:
    found = replace(found, where_prec=area.precision, rule=area.rule)
    if found.country is None:
        return found
    gazetteer = context.resources.gazetteer
    if area.kind == "border":
        sides = (
            (acting, "those who act"),
            (frozenset(context.countries), "the only neighbour that the text names"),
        )
        for countries, who in sides:
            lines = common_borders(found.country, countries, gazetteer)
            if len(lines) == 1:
                return at_border(found, lines[0], told, f"{area.rule}, with that of {who}", gazetteer)
        return found
    if told is not None and told.depth and area.kind in ("land", "side"):
        return _deep(found, told, acting, context)
    return found


def _deep(found: Place, told: Measured, acting: frozenset[str], context: Context) -> Place:
    gazetteer = context.resources.gazetteer
    return deep(found, told, crossed(found.country or "", acting, gazetteer), gazetteer)


def _beyond(found: Place, record: PlaceRecord, told: Measured | None) -> Place:
    """So far into a region, or so far off: nobody draws its edge, so no shape and no point."""
    relation: PlaceRelation = "in_direction" if told is None else "into" if told.depth else "at_distance"
    rule = "so far into or off what has no edge on the map"
    precision = max(FUZZY_PRECISION, precision_of(record, relation)[0])
    return replace(found, relation=relation, where_prec=precision, rule=rule)


def _as_a_whole(found: Place, record: PlaceRecord, bearing: float | None) -> Place:
    if bearing is not None and record.lat is not None:
        return on_the_side(found, bearing, record)
    precision, radius = precision_of(record, found.relation)
    return replace(found, lat=record.lat, lon=record.lon, where_prec=precision, radius_km=radius)
