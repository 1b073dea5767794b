"""Divisions of GeoNames with the names that lists of ISO subdivisions have for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from training.divisions.grouping import Group
from training.divisions.subdivisions import KEPT, Subdivision
from vedette.gazetteer.fuzzy import similarity
from vedette.gazetteer.kinds import Kinds
from vedette.names import key

ALIKE = 0.6
"""How alike two names under one code must be (0..1): codes of reformed divisions are given
anew. Vedette's own."""


class Named(NamedTuple):
    """A division and its further names, each with the languages that use it."""

    group: Group
    names: dict[str, list[str]]


class Country:
    """The subdivisions of a country by GeoNames' code, and by names in any language."""

    def __init__(self, subdivisions: Sequence[Subdivision], kinds: Kinds) -> None:
        self._kinds = kinds
        self._subdivisions = subdivisions
        self._by_code = {s.code: number for number, s in enumerate(subdivisions) if s.code}
        self._by_key: dict[str, set[int]] = defaultdict(set)
        for number, subdivision in enumerate(subdivisions):
            for name in self._spelled(subdivision):
                self._by_key[name].add(number)

    def find(self, group: Group) -> Subdivision | None:
        """The one of the code where a name is alike; else the only one of the name, with or without kind."""
        number = self._by_code.get(group.code)
        wanted = self._bare(group.name)
        if number is not None:
            names = self._spelled(self._subdivisions[number])
            if any(similarity(wanted, name) >= ALIKE for name in names):
                return self._subdivisions[number]
        for name in (key(group.name), wanted):
            numbers = self._by_key.get(name, set())
            if len(numbers) == 1:
                return self._subdivisions[next(iter(numbers))]
        return None

    def _spelled(self, subdivision: Subdivision) -> set[str]:
        names = [name for those in subdivision.names.values() for name in those]
        return {key(name) for name in names} | {self._bare(name) for name in names}

    def _bare(self, name: str) -> str:
        return key(self._kinds.stripped(name).bare)


def named(groups: Iterable[Group], subdivisions: Mapping[str, Sequence[Subdivision]]) -> Iterator[Named]:
    """Each group; first-order ones take their subdivision away from second-order ones of the same name."""
    kinds = Kinds.read()
    countries = {code: Country(those, kinds) for code, those in subdivisions.items()}
    taken: set[int] = set()
    for group in groups:
        country = countries.get(group.code[:2])
        found = country.find(group) if country is not None else None
        if found is None or ("/" in group.code and id(found) in taken):
            yield Named(group, {})
        else:
            taken.add(id(found))
            yield Named(_identified(group, found), _further(found, group.name))


def _identified(group: Group, found: Subdivision) -> Group:
    """With GeoNames' id of a first-order division, where the list has it for this code."""
    if "/" in group.code or group.numbers or found.code != group.code or not found.geonames_id:
        return group
    return group._replace(numbers=(found.geonames_id,))


def _further(found: Subdivision, known: str) -> dict[str, list[str]]:
    """Shipped languages by name; names that differ only in spelling habits are one."""
    printed: dict[str, str] = {}
    languages: dict[str, list[str]] = {}
    for language in KEPT:
        for name in found.names.get(language, ()):
            if key(name) != key(known):
                own = languages.setdefault(printed.setdefault(key(name), name), [])
                own.append(language)
    return {name: sorted(set(codes)) for name, codes in languages.items()}
