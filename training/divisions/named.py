"""Divisions of GeoNames with the names that lists of subdivisions have for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from training.divisions.grouping import Group
from training.divisions.subdivisions import GEONAMES, KEPT, Lists, Subdivision
from vedette.gazetteer.kinds import Kinds
from vedette.names import key, likeness

ALIKE = 0.9
"""How alike two names of one division are at least (0..1). Vedette's own, by reading what lies below."""
REFORMED = frozenset(("MA", "VN"))
"""Countries that gave codes to other divisions since: there only names count."""


class Named(NamedTuple):
    """A division and its further names, each with the languages that use it."""

    group: Group
    names: dict[str, list[str]]


class Country:
    """The subdivisions of a country by GeoNames' code, and by names in any language."""

    def __init__(self, subdivisions: Sequence[Subdivision], groups: Sequence[Group], kinds: Kinds) -> None:
        self._kinds = kinds
        self._groups = {g.code: self._bare(g.name) for g in groups if "/" not in g.code}
        self._by_code = {s.code: s for s in subdivisions if s.code}
        self._by_key: dict[str, dict[int, Subdivision]] = defaultdict(dict)
        for subdivision in subdivisions:
            names = [name for language, name in subdivision.names.items() if language != GEONAMES]
            for spelled in (spelled for name in names for spelled in (key(name), self._bare(name))):
                self._by_key[spelled][id(subdivision)] = subdivision

    def find(self, group: Group) -> Subdivision | None:
        """The one of the code and of a name alike in English; else the only one of the name, with or
        without its kind; else the one of the code, if GeoNames' own name tells that code and division agree.
        """
        own = self._by_code.get(group.code)
        wanted = self._bare(group.name)
        if own is not None and self._likeness(wanted, own, "en") >= ALIKE:
            return own
        for name in (key(group.name), wanted):
            if len(found := self._by_key.get(name, {})) == 1:
                return next(iter(found.values()))
        return own if own is not None and self._agrees(group, own) else None

    def _agrees(self, group: Group, own: Subdivision) -> bool:
        """Whether its English name, which is unlike, is at least no other division's."""
        if group.code[:2] in REFORMED or self._likeness(self._groups[group.code], own, GEONAMES) < ALIKE:
            return False
        others = (name for code, name in self._groups.items() if code != group.code)
        return all(self._likeness(name, own, "en") < ALIKE for name in others)

    def _likeness(self, bare: str, subdivision: Subdivision, language: str) -> float:
        return likeness(bare, self._bare(subdivision.names.get(language, "")))

    def _bare(self, name: str) -> str:
        return key(self._kinds.stripped(name).bare)


def named(groups: Sequence[Group], lists: Iterable[Lists]) -> Iterator[Named]:
    """Each group; first-order ones take their subdivision away from second-order ones of the same name."""
    kinds = Kinds.read()
    by_country: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        by_country[group.code[:2]].append(group)
    countries = [
        {code: Country(found, by_country[code], kinds) for code, found in those.items()} for those in lists
    ]
    taken: set[int] = set()
    for group in groups:
        found = [s for those in countries if (s := _found(those, group)) is not None]
        free = [s for s in found if "/" not in group.code or id(s) not in taken]
        taken.update(map(id, free))
        yield Named(_identified(group, free), _further(free, group.name))


def _found(countries: Mapping[str, Country], group: Group) -> Subdivision | None:
    country = countries.get(group.code[:2])
    return None if country is None else country.find(group)


def _identified(group: Group, found: Iterable[Subdivision]) -> Group:
    """With GeoNames' id of a first-order division, where a list has it for this code."""
    ids = [s.geonames_id for s in found if s.code == group.code and s.geonames_id is not None]
    return group if group.numbers or not ids else group._replace(numbers=(ids[0],))


def _further(found: Iterable[Subdivision], known: str) -> dict[str, list[str]]:
    """Shipped languages by name; names that differ only in spelling habits are one."""
    printed: dict[str, str] = {}
    languages: dict[str, set[str]] = defaultdict(set)
    for subdivision in found:
        for language in KEPT:
            name = subdivision.names.get(language, known)
            if key(name) != key(known):
                languages[printed.setdefault(key(name), name)].add(language)
    return {name: sorted(codes) for name, codes in languages.items()}
