"""The names of a division: with and without its kind, each with how likely it means the division."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from vedette.gazetteer import prior
from vedette.gazetteer.common import common_words, is_common
from vedette.gazetteer.division_lines import Spelling
from vedette.gazetteer.entry import Name, name_of
from vedette.gazetteer.kinds import Kind, Kinds, called
from vedette.gazetteer.record import Feature
from vedette.gazetteer.towns import Town
from vedette.names import key

READ = frozenset(("en", "fr"))
"""Languages whose news names divisions by the patterns of the kinds."""


class Bearer(NamedTuple):
    """A division as its names see it. `chief` are keys of its most populous town; `towns` are names
    of all, `main` keys of their main names.
    """

    feature: Feature
    kinds: list[Kind]
    is_town_only: bool
    population: int
    chief: frozenset[str]
    towns: frozenset[str]
    main: frozenset[str]


class DivisionNames:
    """`countries` has the people of each country by the keys of its names."""

    def __init__(self, countries: Mapping[str, int]) -> None:
        self._kinds = Kinds.read()
        self._countries = countries

    def of(
        self, feature: Feature, alpha2: str, spellings: Sequence[Spelling], towns: Sequence[Town]
    ) -> Iterator[Name]:
        """All names of a division; one may come twice."""
        said = {kind for s in spellings for kind in self._kinds.stripped(s.printed).kinds}
        kinds = self._kinds.of(feature, alpha2, said)
        bearer = Bearer(
            feature=feature,
            kinds=kinds,
            is_town_only=any(kind.kind in said and not kind.bare for kind in kinds),
            population=sum(town["population"] for town in towns),
            chief=_chief_names(towns),
            towns=frozenset(name for town in towns for name in town["alternatenames"]),
            main=frozenset(key(town["name"]) for town in towns),
        )
        for spelling in spellings:
            yield from self._spelled(spelling, bearer)

    def _spelled(self, spelling: Spelling, bearer: Bearer) -> Iterator[Name]:
        bare, own = self._kinds.stripped(spelling.printed)
        languages = spelling.languages
        is_chief = key(bare) in bearer.chief
        full = prior.division_rank(bearer.population, homonym=is_chief and not own)
        if own:
            yield name_of(spelling.printed, languages=languages, rank=full)
        if not languages or not READ.isdisjoint(languages.split()):
            for printed in called(bearer.kinds, bare):
                yield name_of(printed, languages=languages, rank=full)
        if self._is_free(bare, bearer):
            yield _bare(bare, languages, bearer, homonym=is_chief)

    def _is_free(self, printed: str, bearer: Bearer) -> bool:
        """Whether a bare name may mean the division: not where it is a bigger country's, nor, of the
        second order, where one of its towns bears it or it is an ordinary word.
        """
        bare = key(printed)
        if self._countries.get(bare, 0) >= bearer.population:
            return False
        if bearer.feature == "admin1":
            return True
        is_town = bearer.is_town_only or bare in bearer.main or printed in bearer.towns
        return not (is_town or bare in common_words())


def _bare(printed: str, languages: str, bearer: Bearer, *, homonym: bool) -> Name:
    if bearer.feature == "admin1":
        rank = prior.division_rank(bearer.population, homonym=homonym)
        return name_of(printed, languages=languages, rank=rank, common=is_common(key(printed), 0))
    return name_of(printed, languages=languages, rank=prior.bare_admin2_rank(bearer.population), common=True)


def _chief_names(towns: Sequence[Town]) -> frozenset[str]:
    """Without those that its main name only adds to: Oklahoma City is not what is meant by Oklahoma."""
    chief = max(towns, key=lambda town: (town["population"], town["geonameid"]))
    main = key(chief["name"])
    others = (key(name) for name in chief["alternatenames"])
    return frozenset((main, *(other for other in others if not main.startswith(f"{other} "))))
