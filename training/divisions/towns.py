"""Towns of two lists joined: one tells the names of a town's divisions, the other its id and code."""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

NEAR_DEGREES = 0.1
"""How far the two lists, of different dates, may have one town apart. Vedette's own."""


class Town(NamedTuple):
    """`code` is that of the first-order division (`LY.77`); `first` and `second` are names, "" if none."""

    geonames_id: int
    name: str
    population: int
    code: str
    first: str
    second: str


def read_towns(path: Path, cities: Mapping[str, dict[str, Any]]) -> list[Town]:
    """Those of both lists, by GeoNames id: same country and name, and the nearest point of those."""
    by_name: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for city in cities.values():
        by_name[city["countrycode"], city["name"]].append(city)
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = json.load(file)
    found = {town.geonames_id: town for row in rows for town in _joined(row, by_name)}
    return [found[number] for number in sorted(found)]


def _joined(row: dict[str, Any], by_name: Mapping[tuple[str, str], list[dict[str, Any]]]) -> Iterator[Town]:
    namesakes = by_name.get((row["country_code"], row["city"]), ())
    near = [(gap, city) for city in namesakes if (gap := _gap(row, city)) < NEAR_DEGREES]
    if near:
        _, city = min(near, key=lambda pair: (pair[0], pair[1]["geonameid"]))
        if city["admin1code"] not in ("", "00"):
            yield Town(
                geonames_id=city["geonameid"],
                name=city["name"],
                population=city["population"],
                code=f"{city['countrycode']}.{city['admin1code']}",
                first=row.get("state", "").strip().replace("Povince", "Province"),
                second=row.get("county", "").strip(),
            )


def _gap(row: dict[str, Any], city: dict[str, Any]) -> float:
    lat, lon = row["latitude"] - city["latitude"], row["longitude"] - city["longitude"]
    return float(max(abs(lat), abs(lon)))
