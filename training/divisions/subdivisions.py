"""Names of countries' subdivisions by ISO 3166-2 code: of CLDR (English) and of iso3166-2-db."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

from training.divisions.grouping import is_name

KEPT = ("en", "fr", "es", "de", "it", "ru", "ar")
"""Languages whose names are shipped; the others only help to tell which division is meant."""
_AFTERTHOUGHT = re.compile(r"\s*[(\[（,].*$")
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Subdivision(NamedTuple):
    """`code` is GeoNames' (`LY.70`), "" where not known; `names` are by language."""

    code: str
    geonames_id: int | None
    names: dict[str, list[str]]


def read_subdivisions(cldr: Path, iso_3166_2: Path) -> dict[str, list[Subdivision]]:
    """By country (ISO alpha-2), in the order of their ISO codes.

    `cldr` is the folder `subdivisions` of cldr-subdivisions-full, `iso_3166_2` the main file of iso3166-2-db.
    """
    found: dict[str, Subdivision] = {}
    countries: dict[str, dict[str, Any]] = json.loads(iso_3166_2.read_text(encoding="utf-8"))
    for country, row in countries.items():
        for number, region in enumerate(row["regions"]):
            iso = f"{country}{region['iso'] or number}".lower()
            code = f"{country}.{region['fips']}" if region["fips"] else ""
            found[iso] = Subdivision(code, region["reference"]["geonames"], defaultdict(list))
            for language, printed in region["names"].items():
                _add(found[iso], language, printed)
    for path in sorted(cldr.glob("*/*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        for iso, printed in content["subdivisions"]["localeDisplayNames"]["subdivisions"].items():
            own = found.setdefault(iso, Subdivision("", None, defaultdict(list)))
            _add(own, path.parent.name, printed)
    by_country: dict[str, list[Subdivision]] = defaultdict(list)
    for iso in sorted(found):
        by_country[iso[:2].upper()].append(found[iso])
    return by_country


def _add(subdivision: Subdivision, language: str, printed: str) -> None:
    name = _AFTERTHOUGHT.sub("", _MARKS.sub("", printed)).strip()
    if is_name(name) and name not in subdivision.names[language]:
        subdivision.names[language].append(name)
