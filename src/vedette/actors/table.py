"""Parties by the names that reports print."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from vedette.actors.compiled import Compiled, compiled
from vedette.actors.parts import Alias
from vedette.actors.record import ActorRecord, Match
from vedette.actors.stretches import APOSTROPHES, LONGEST, joined, stops
from vedette.names import alike, key, skeleton
from vedette.names.key import ARTICLES

POSSESSIVE = re.compile(r"(?<=\w)['’]s?$")
DETERMINER = re.compile(r"^(?:the|le|la|les)\s+|^l['’]\s*", re.IGNORECASE)


class Actors:
    """Records found by what is printed. Built by `load_actors`; never changes."""

    def __init__(self, content: Compiled) -> None:
        self._records = {record.id: record for record in content.records}
        self._found: defaultdict[str, list[Match]] = defaultdict(list)
        for record, keys in zip(content.records, content.keys, strict=True):
            for alias, folded in zip(record.aliases, keys, strict=True):
                self._found[folded].append(Match(record=record, alias=alias))
        self._first: dict[str, int] = {}
        for folded in self._found:
            words = folded.split(" ")
            self._first[words[0]] = max(len(words), self._first.get(words[0], 0))

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[ActorRecord]:
        return iter(self._records.values())

    def get(self, identity: str) -> ActorRecord | None:
        """The record of an id, None if there is none."""
        return self._records.get(identity)

    def match(self, printed: str) -> tuple[Match, ...]:
        """Records that `printed` names, best rank first, each with the alias that tells how sure it is.

        An article before and a possessive after the name are looked past.
        """
        return next(filter(None, map(self._bearers, _variants(printed.strip()))), ())

    def find(self, printed: str, *, weak: bool = False) -> tuple[ActorRecord, ...]:
        """Records that `printed` names, the likeliest first; empty if none.

        A bare surname gives all who bear it. A name that nobody bears at rank 1 ("May", "House of
        Representatives") needs context and is found only with `weak`.
        """
        return _records(self.match(printed), weak=weak)

    def sounding(self, printed: str) -> tuple[ActorRecord, ...]:
        """People with a full name that sounds so surely like `printed` that it is another spelling of it.

        In no order; those whose name it is (`find`) may be among them. Empty for a name of one word.
        """
        if " " not in key(printed):
            return ()
        near = self._sounds.get(skeleton(printed), ())
        found = {m.record.id: m.record for m in near if alike(m.alias.text, printed)}
        return tuple(found.values())

    @cached_property
    def _sounds(self) -> dict[str, tuple[Match, ...]]:
        """Full names of people by their consonants."""
        found: defaultdict[str, list[Match]] = defaultdict(list)
        for matches in self._found.values():
            for match in matches:
                if match.record.kind == "person" and " " in match.alias.text:
                    found[skeleton(match.alias.text)].append(match)
        return {consonants: tuple(matches) for consonants, matches in found.items()}

    def longest(
        self, words: Sequence[str], start: int, *, weak: bool = False
    ) -> tuple[int, tuple[ActorRecord, ...]]:
        """How many of `words` from `start` make the longest name known, and whose it is; (0, ()) if none.

        Neither an article nor a possessive counts to the name; `weak` as in `find`.
        """
        limit = max((self._first.get(head, 0) for head in _heads(words, start)), default=0)
        if limit == 0:
            return 0, ()
        for stop in reversed(stops(words, start, min(limit, LONGEST))):
            readings = map(self._bearers, joined(words[start:stop]))
            found = _records(next(filter(None, readings), ()), weak=weak)
            if found:
                return stop - start, found
        return 0, ()

    def _bearers(self, text: str) -> tuple[Match, ...]:
        allowed = [m for m in self._found.get(key(text), ()) if _fits(m.alias, text)]
        best = {m.record.id: m for m in sorted(allowed, key=lambda m: -m.alias.rank)}
        return tuple(sorted(best.values(), key=lambda m: (m.alias.rank, m.record.id)))


def load_actors(extra: Path | None = None) -> Actors:
    """Our parties and those of `extra`: a YAML file, or a folder of them, in the form of our own."""
    return Actors(compiled(extra))


def _records(matches: tuple[Match, ...], *, weak: bool) -> tuple[ActorRecord, ...]:
    sure = weak or any(m.alias.rank == 1 for m in matches)
    return tuple(m.record for m in matches) if sure else ()


def _heads(words: Sequence[str], start: int) -> set[str]:
    """First words of the keys that a name from `start` may have; empty where punctuation stands."""
    if start >= len(words) or not any(c.isalnum() for c in words[start]):
        return set()
    own = key(words[start]).partition(" ")[0]
    if own and own not in ARTICLES and not any(APOSTROPHES & set(word) for word in words[start : start + 3]):
        return {own}
    return {key(text).partition(" ")[0] for text in (words[start], *joined(words[start : start + 3]))}


def _variants(text: str) -> dict[str, None]:
    bare = POSSESSIVE.sub("", text)
    return dict.fromkeys((text, bare, DETERMINER.sub("", text), DETERMINER.sub("", bare)))


def _fits(alias: Alias, printed: str) -> bool:
    """Whether letter case allows the alias: common words are not taken for the names they spell."""
    if alias.form == "any":
        return True
    if alias.form == "exact":
        return printed.replace(".", "") == alias.text.replace(".", "")
    return printed != printed.lower() or printed == printed.upper()
