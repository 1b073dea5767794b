"""Looking places up by printed name, id or country code."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from vedette.errors import ResourceError
from vedette.gazetteer import tables
from vedette.gazetteer.beginnings import Beginnings
from vedette.gazetteer.borders import Borders
from vedette.gazetteer.build import Progress
from vedette.gazetteer.cache import connect, default_path, inputs_digest, is_whole, rebuild
from vedette.gazetteer.fuzzy import LOWEST_SIMILARITY, similarity, usable_skeleton
from vedette.gazetteer.ngram import runs
from vedette.gazetteer.reading import readings
from vedette.gazetteer.record import Candidate, PlaceRecord
from vedette.names import key

Found = tuple[tuple[Candidate, frozenset[str]], ...]
CACHED_KEYS = 20_000
ELISIONS = ("l'", "d'", "l’", "d’")


class Gazetteer:
    """An open index. Threads and forks may read it; give spawned workers the path and open anew."""

    def __init__(self, path: Path, digest: str, *, progress: Progress) -> None:
        self.path = path
        self.digest = digest
        self._progress = progress
        self._open()

    def _open(self) -> None:
        self._connection = connect(self.path)
        self._beginnings = Beginnings(self._meta("beginnings"))
        self.borders = Borders(self._connection)
        self._by_key: Callable[[str], Found] = lru_cache(CACHED_KEYS)(self._read_key)

    def find(self, printed: str, language: str, *, fuzzy: bool = False) -> tuple[Candidate, ...]:
        """Readings of a printed name in a text of `language` (ISO 639-1), best first.

        With `fuzzy`, a name that is not known as printed is tried by its skeleton; such candidates
        are marked `fuzzy` and `common`. A French elision ("l'Algérie") is seen through.
        """
        found = readings(self._by_key(key(printed)), printed, language)
        if not found and printed[:2].lower() in ELISIONS:
            found = readings(self._by_key(key(printed[2:])), printed[2:], language)
        return self._by_skeleton(printed) if fuzzy and not found else found

    def longest(
        self, words: Sequence[str], start: int, language: str | None = None
    ) -> tuple[int, tuple[Candidate, ...]]:
        """How many of `words` from `start` make the longest known name, and its readings; (0, ()) if none.

        `words` are tokens as printed, hyphens and elided articles apart or not. At most six words make
        a name, and no name runs across other punctuation. What is printed without any capital is
        only looked up among demonyms. `language` None takes names of all languages alike.
        """
        for length, printed in reversed(runs(words, start, self._beginnings)):
            found = readings(self._by_key(key(printed)), printed, language)
            if printed.islower():
                found = tuple(c for c in found if c.use == "demonym")
            if found:
                return length, found
        return 0, ()

    def country(self, alpha3: str) -> PlaceRecord:
        """The country of a code; KeyError where there is none."""
        return self._one(tables.SELECT_COUNTRY, alpha3)

    def by_id(self, place_id: str) -> PlaceRecord:
        """The place of an id such as `gn:2593951` or `vd:fezzan`; KeyError where there is none."""
        return self._one(tables.SELECT_BY_ID, place_id)

    def country_of(self, printed: str, language: str) -> str | None:
        """Alpha-3 of a country's name or demonym; None where it is neither, or means several.

        Seats and towns do not count: "Tripoli" is None. "Congolese" is None, it has two countries.
        """
        countries = {
            c.record.country
            for c in self.find(printed, language)
            if c.record.feature == "country" and c.use != "seat" and not c.common
        }
        return countries.pop() if len(countries) == 1 else None

    def _by_skeleton(self, printed: str) -> tuple[Candidate, ...]:
        wanted = usable_skeleton(printed)
        if wanted is None:
            return ()
        found = []
        for (other,) in self._query(tables.SELECT_BY_SKELETON, wanted):
            for candidate, _ in self._by_key(other):
                likeness = similarity(printed, other)
                if candidate.use == "name" and likeness >= LOWEST_SIMILARITY:
                    changes = {"rank": candidate.rank * likeness**2, "common": True, "fuzzy": True}
                    found.append(msgspec.structs.replace(candidate, **changes))
        return _best_of_each(found)

    def _read_key(self, name_key: str) -> Found:
        return tuple(tables.candidate_of(row) for row in self._query(tables.SELECT_BY_KEY, name_key))

    def _one(self, select: str, wanted: str) -> PlaceRecord:
        rows = self._query(select, wanted)
        if not rows:
            raise KeyError(wanted)
        return tables.record_of(rows[0])

    def _meta(self, name: str) -> Any:
        return self._query("SELECT value FROM meta WHERE name = ?", name)[0][0]

    def _query(self, select: str, wanted: str) -> list[tuple[Any, ...]]:
        """A damaged file is built anew, once."""
        try:
            return self._connection.execute(select, (wanted,)).fetchall()
        except sqlite3.DatabaseError:
            self._connection.close()
            rebuild(self.path, self.digest, self._progress)
            self._connection = connect(self.path)
            return self._connection.execute(select, (wanted,)).fetchall()


def open_gazetteer(path: Path | None = None, progress: Progress | None = None) -> Gazetteer:
    """Opens the index, building it first (some seconds) where it is missing, damaged or out of date.

    `path` None is a file in the user's cache folder, or in `VEDETTE_CACHE`. `progress` gets a line
    for each step of building. Raises ResourceError when it can be neither read nor written.
    """
    digest = inputs_digest()
    chosen = default_path(digest) if path is None else path
    report = progress or _silent
    if not is_whole(chosen, digest):
        rebuild(chosen, digest, report)
    if not is_whole(chosen, digest):
        raise ResourceError(f"{chosen}: the place index cannot be read after building it")
    return Gazetteer(chosen, digest, progress=report)


def _silent(step: str) -> None:
    """Nobody asked."""
    del step


def _best_of_each(candidates: list[Candidate]) -> tuple[Candidate, ...]:
    """The best candidate of each place, best first."""
    ordered = sorted(candidates, key=lambda c: (c.rank, c.record.id))
    best = {candidate.record.id: candidate for candidate in ordered}
    return tuple(sorted(best.values(), key=lambda c: (-c.rank, c.record.id)))
