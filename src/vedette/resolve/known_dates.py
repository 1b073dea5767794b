"""What is known to exist, or to be held by somebody, only since a date: `common/dated.yaml`."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from functools import cache

import msgspec
from msgspec import Struct

from vedette.data import read_yaml
from vedette.errors import ResourceError
from vedette.model import Clue, ClueKind

_BEFORE, _BEHIND = 80, 60
"""Characters around a surname in which its office is looked for. Vedette's own."""


class Thing(Struct, frozen=True, forbid_unknown_fields=True):
    """A thing under any of its names; `since` is a year, a month or a day.

    A text that prints a word of `unless` means something older of the same name.
    """

    names: tuple[str, ...]
    since: int | str
    unless: tuple[str, ...] = ()


class Held(Struct, frozen=True, forbid_unknown_fields=True):
    """Who held an office from when; `until` is not used: people keep their titles in print."""

    office: str
    country: str | None
    holder: str
    surname: str
    since: int | str
    until: int | str | None


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    source: str
    things: tuple[Thing, ...]
    offices: tuple[Held, ...]


class Titles(Struct, frozen=True, forbid_unknown_fields=True):
    """A language's words for the offices, and those that say that somebody no longer holds one."""

    offices: dict[str, tuple[str, ...]]
    unless: tuple[str, ...]


class KnownDates(Struct, frozen=True, kw_only=True):
    """Of one language. `things` and `holders` are by what is printed; dates are first days."""

    names: re.Pattern[str]
    things: dict[str, str]
    older: dict[str, re.Pattern[str]]
    surnames: re.Pattern[str]
    holders: dict[str, dict[str, str]]
    titles: dict[str, re.Pattern[str]]
    unless: re.Pattern[str]

    def clues(self, text: str, start: int, end: int) -> Iterator[Clue]:
        """What `text[start:end]` names that has not always been there."""
        for match in self.names.finditer(text, start, end):
            older = self.older.get(match.group())
            if older is None or older.search(text) is None:
                since = self.things[match.group()]
                yield _clue("name", match, since, "known only since then")
        for match in self.surnames.finditer(text, start, end):
            yield from self._held(match, text, start, end)

    def _held(self, match: re.Match[str], text: str, start: int, end: int) -> Iterator[Clue]:
        before = text[max(start, match.start() - _BEFORE) : match.start()].lower()
        behind = text[match.end() : min(end, match.end() + _BEHIND)].lower()
        fitting = [
            since
            for office, since in self.holders[match.group()].items()
            if self._stands(self.titles[office], before, behind)
        ]
        if fitting:
            yield _clue("office", match, min(fitting), "in office only since then")

    def _stands(self, title: re.Pattern[str], before: str, behind: str) -> bool:
        """Whether the office stands right before the name, given names between, or behind a comma."""
        found = _last(title, before)
        if found is not None and _only_names(before[found.end() :]):
            return self.unless.search(before[: found.start()]) is None
        found = title.search(behind)
        if found is None or not behind.startswith(","):
            return False
        between = behind[1 : found.start()]
        return "," not in between and len(between.split()) <= _WORDS and not self.unless.search(between)


_WORDS = 4
"""Words between a name and its office, or an office and its name. Vedette's own."""


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return next(iter(deque(pattern.finditer(text), maxlen=1)), None)


def _only_names(between: str) -> bool:
    return len(between.split()) <= _WORDS and not re.search(r"[.,;:!?\"“”()]", between.replace(". ", " ", 1))


def _clue(kind: ClueKind, found: re.Match[str], since: str, basis: str) -> Clue:
    return Clue(
        kind=kind, printed=found.group(), start=found.start(), end=found.end(), not_before=since, basis=basis
    )


@cache
def known_dates(language: str) -> KnownDates:
    """Those of a language; ResourceError names file and entry, or an office that has no words."""
    try:
        source = msgspec.convert(read_yaml("common", "dated.yaml"), Source)
        titles = msgspec.convert(read_yaml(language, "offices.yaml"), Titles)
    except msgspec.ValidationError as error:
        raise ResourceError(f"dated.yaml or {language}/offices.yaml: {error}") from error
    missing = {held.office for held in source.offices} - titles.offices.keys()
    if missing:
        raise ResourceError(f"{language}/offices.yaml has no words for {', '.join(sorted(missing))}")
    things = {name: first_day(thing.since) for thing in source.things for name in thing.names}
    holders = _holders(source.offices)
    return KnownDates(
        names=_any(things),
        things=things,
        older={name: _any(thing.unless) for thing in source.things if thing.unless for name in thing.names},
        surnames=_any(holders),
        holders=holders,
        titles={office: _any(words) for office, words in titles.offices.items()},
        unless=re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, titles.unless))})\W+(?:\w+\W+){{0,3}}\Z"),
    )


def _holders(held: Iterable[Held]) -> dict[str, dict[str, str]]:
    """By surname, then office: the earliest of all who fit."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for one in held:
        known, since = found[one.surname], first_day(one.since)
        known[one.office] = min(known.get(one.office, since), since)
    return dict(found)


def _any(words: Iterable[str]) -> re.Pattern[str]:
    ordered = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)")


def first_day(printed: int | str) -> str:
    """The first day of a year, month or day.

    >>> first_day(2014), first_day("2014-05"), first_day("2014-05-16")
    ('2014-01-01', '2014-05-01', '2014-05-16')
    """
    return (str(printed) + "-01-01")[:10] if len(str(printed)) == 4 else (str(printed) + "-01")[:10]
