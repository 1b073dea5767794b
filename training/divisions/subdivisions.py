"""Names of countries' subdivisions: of iso3166-2-db (many languages) and of CLDR (English)."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

from training.divisions.grouping import is_name
from vedette.gazetteer.noise import is_usable

KEPT = ("en", "fr", "es", "de", "it", "ru", "ar")
"""Languages whose names are shipped; the others only help to tell which division is meant."""
GEONAMES = "geonames"
"""What iso3166-2-db calls GeoNames' own names among its languages."""
SLIPS = frozenset(("MT.46", "PG.02", "PT.04", "TD.25"))
"""Codes under which other languages have a word translated (Braga: Saccharification), found by reading."""
_AFTERTHOUGHT = re.compile(r"\s*[(\[（,].*$")
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")

Lists = dict[str, list["Subdivision"]]
"""By country (ISO alpha-2)."""


class Subdivision(NamedTuple):
    """`code` is GeoNames' (`LY.70`), "" where not known; `names` are by language."""

    code: str
    geonames_id: int | None
    names: dict[str, str]


def read_iso(path: Path) -> Lists:
    """`path` is the main file of iso3166-2-db."""
    countries: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return {country: [_region(country, r) for r in row["regions"]] for country, row in countries.items()}


def _region(country: str, region: dict[str, Any]) -> Subdivision:
    code = f"{country}.{region['fips']}" if region["fips"] else ""
    languages = ("en", GEONAMES) if code in SLIPS else region["names"]
    names = {language: _clean(region["names"][language]) for language in languages}
    return Subdivision(code, region["reference"]["geonames"], {k: v for k, v in names.items() if v})


def read_cldr(folder: Path) -> Lists:
    """`folder` is `subdivisions` of cldr-subdivisions-full."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for path in sorted(folder.glob("*/*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        for iso, printed in content["subdivisions"]["localeDisplayNames"]["subdivisions"].items():
            if name := _clean(printed):
                found[iso][path.parent.name] = name
    lists: Lists = defaultdict(list)
    for iso, names in sorted(found.items()):
        lists[iso[:2].upper()].append(Subdivision("", None, names))
    return lists


def _clean(printed: str) -> str:
    """Without what tells namesakes apart; "" where it is no name."""
    name = _AFTERTHOUGHT.sub("", _MARKS.sub("", printed)).strip()
    return name if is_name(name) and is_usable(name) else ""
