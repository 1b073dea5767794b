"""Looking places up by printed name, id or country code."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from vedette.errors import ResourceError
from vedette.gazetteer import tables
from vedette.gazetteer.beginnings import Beginnings
from vedette.gazetteer.borders import Borders
from vedette.gazetteer.build import Progress
from vedette.gazetteer.cache import connect, default_path, inputs_digest, is_whole, rebuild
from vedette.gazetteer.entry import first_part_key
from vedette.gazetteer.fuzzy import alike, as_spelling, most_alike, skeletons_like
from vedette.gazetteer.ngram import HYPHENS, runs
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
        self._beginnings = Beginnings(self.meta("beginnings"))
        self.borders = Borders(self._connection)
        self._by_key: Callable[[str], Found] = lru_cache(CACHED_KEYS)(self._read_key)

    def find(self, printed: str, language: str, *, fuzzy: bool = False) -> tuple[Candidate, ...]:
        """Readings of a printed name in a text of `language` (ISO 639-1), best first.

        With `fuzzy`, a name that is not known as printed is tried by its skeleton and by likeness; such
        candidates are marked `fuzzy` and `common`, the most alike first, and most names have none. Cut
        them to what the context allows and ask `clearest`. A French elision ("l'Algérie") is seen through.
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
        only looked up among demonyms. `language` None takes names of all languages alike. The first
        part of a compound ("Franco" in "Franco-Libyan") counts before a word for a people only.
        """
        joined = self._first_of_compound(words, start, language)
        if joined:
            return 1, joined
        for length, printed in reversed(runs(words, start, self._beginnings)):
            found = readings(self._by_key(key(printed)), printed, language)
            if printed.islower():
                found = tuple(c for c in found if c.use == "demonym")
            if found:
                return length, found
        return 0, ()

    def stored(self, name_key: str) -> Found:
        """All that bears a name of this key, with the languages that use it (none: any); none is left out."""
        return self._by_key(name_key)

    def _first_of_compound(
        self, words: Sequence[str], start: int, language: str | None
    ) -> tuple[Candidate, ...]:
        if start + 2 >= len(words) or words[start + 1] not in HYPHENS:
            return ()
        first, second = words[start], words[start + 2]
        found = readings(self._by_key(first_part_key(first)), first, language)
        behind = readings(self._by_key(key(second)), second, language) if found else ()
        return found if any(c.use == "demonym" for c in behind) else ()

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
        rows = (self._query(tables.SELECT_BY_SKELETON, one) for one in skeletons_like(printed))
        keys = [name_key for found in rows for (name_key,) in found]
        return most_alike(
            [
                as_spelling(candidate, like)
                for like, name_key in alike(printed, keys)
                for candidate, _ in self._by_key(name_key)
                if candidate.use == "name"
            ]
        )

    def _read_key(self, name_key: str) -> Found:
        return tuple(tables.candidate_of(row) for row in self._query(tables.SELECT_BY_KEY, name_key))

    def _one(self, select: str, wanted: str) -> PlaceRecord:
        rows = self._query(select, wanted)
        if not rows:
            raise KeyError(wanted)
        return tables.record_of(rows[0])

    def meta(self, name: str) -> Any:
        """What the file says of itself: `digest`, `names`, `places` (counts), `imports` (JSON)."""
        return self._query("SELECT value FROM meta WHERE name = ?", name)[0][0]

    def _query(self, select: str, wanted: str) -> list[tuple[Any, ...]]:
        """A damaged file is built anew, once."""
        try:
            return self._connection.execute(select, (wanted,)).fetchall()
        except sqlite3.DatabaseError:
            self._connection.close()
            rebuild(self.path, self.digest, self._progress)
            self._connection = connect(self.path)
            self.borders = Borders(self._connection)
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
