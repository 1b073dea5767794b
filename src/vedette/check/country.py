"""A place that a text puts into a country where no place of that name lies."""

from __future__ import annotations

from shapely import Point

from vedette.check.disputes import is_disputed, territories
from vedette.check.finding import Finding, point, records, slack_km
from vedette.gazetteer import Gazetteer, PlaceRecord, Plane
from vedette.gazetteer.borders import DATA, GRID_KM
from vedette.model import Figure, Told

RULE = "no place of that name lies in the country that the text puts it into"
AT_THE_BORDER_KM = 2.0
"""How exactly the line of a border is known. Vedette's own."""


def wrong_country(told: Told, gazetteer: Gazetteer) -> Finding | None:
    """None where any reading of the name fits, the border is contested, or the map cannot tell.

    Of a town right at a border the tables say whose it is; the line on the map is not so exact.
    """
    if told.country is None or not told.readings:
        return None
    readings = records(told.readings, gazetteer)
    if any(_may_lie_in(record, told.country, gazetteer) for record in readings):
        return None
    best = readings[0]
    if best.country is None or {best.country, told.country} & territories():
        return None
    if is_disputed(best.country, told.country) or _is_known_there(told, gazetteer):
        return None
    away = _away_km(best, told.country, gazetteer)
    if away is None:
        return None
    country, own = gazetteer.country(told.country).name, gazetteer.country(best.country).name
    near = f"right at {country}" if away < AT_THE_BORDER_KM else f"about {away:,.0f} km from {country}"
    return Finding(
        kind="country",
        said=f"{best.name} lies in {country}",
        found=f"{best.name} lies in {own}, {near}",
        figures=(
            Figure(name="distance to it", value=round(away, 1), uncertainty=_uncertain(best), unit="km"),
        ),
        data=f"{best.source}; {DATA}",
        places=(best.id,),
        rule=RULE,
    )


def _may_lie_in(record: PlaceRecord, country: str, gazetteer: Gazetteer) -> bool:
    """By the tables, or because map and tables do not agree on where it lies themselves."""
    there = point(record)
    if there is None or country in record.countries:
        return True
    around = gazetteer.borders.countries_at(*there, within_km=max(AT_THE_BORDER_KM, slack_km(record)))
    return record.country not in around


def _is_known_there(told: Told, gazetteer: Gazetteer) -> bool:
    """Whether the country has a place of a name so spelled, or nearly so."""
    found = gazetteer.find(told.name or "", "en", fuzzy=True)
    return any(told.country in candidate.record.countries for candidate in found)


def _away_km(record: PlaceRecord, country: str, gazetteer: Gazetteer) -> float | None:
    land, there = gazetteer.borders.shape(country), point(record)
    if land is None or there is None:
        return None
    return float(Plane(*there).flat(land).distance(Point(0.0, 0.0)))


def _uncertain(record: PlaceRecord) -> float:
    return round(slack_km(record) + GRID_KM, 1)
