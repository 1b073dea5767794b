"""The names of a division: with and without its kind, each with how likely it means the division."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from vedette.gazetteer import prior
from vedette.gazetteer.common import BIG_DIVISION, common_words, names_nothing
from vedette.gazetteer.division_lines import Spelling
from vedette.gazetteer.entry import Name, name_of
from vedette.gazetteer.kinds import Kind, Kinds, called
from vedette.gazetteer.record import Feature
from vedette.gazetteer.towns import Town
from vedette.names import key

READ = frozenset(("en", "fr"))
"""Languages whose news names divisions by the patterns of the kinds."""


Reserved = tuple[float, str]
"""People and country (alpha-2) of what bears a name."""


class Bearer(NamedTuple):
    """A division as its names see it. `chief` are keys of its most populous town (first order);
    `towns` are names of all, `main` keys of their main names.
    """

    feature: Feature
    alpha2: str
    kinds: list[Kind]
    is_town_only: bool
    population: int
    chief: frozenset[str]
    towns: frozenset[str]
    main: frozenset[str]


class DivisionNames:
    """`reserved` are keys of names that mean something else, with the people and country of that:
    a division keeps such a name where it is that country's own or has more people.
    """

    def __init__(self, reserved: Mapping[str, Reserved]) -> None:
        self._kinds = Kinds.read()
        self._reserved = reserved

    def of(
        self, feature: Feature, alpha2: str, spellings: Sequence[Spelling], towns: Sequence[Town]
    ) -> Iterator[Name]:
        """All names of a division; one may come twice."""
        said = {kind for s in spellings for kind in self._kinds.stripped(s.printed).kinds}
        kinds = self._kinds.of(feature, alpha2, said)
        bearer = Bearer(
            feature=feature,
            alpha2=alpha2,
            kinds=kinds,
            is_town_only=any(kind.kind in said and not kind.bare for kind in kinds),
            population=sum(town["population"] for town in towns),
            chief=_chief_names(towns) if feature == "admin1" else frozenset(),
            towns=frozenset(name for town in towns for name in town["alternatenames"]),
            main=frozenset(key(town["name"]) for town in towns),
        )
        for spelling in spellings:
            yield from self._spelled(spelling, bearer)

    def _spelled(self, spelling: Spelling, bearer: Bearer) -> Iterator[Name]:
        bare, own = self._kinds.stripped(spelling.printed)
        languages, is_word = spelling.languages, names_nothing(key(bare))
        is_chief = key(bare) in bearer.chief
        full = prior.division_rank(bearer.population, homonym=is_chief and not own)
        if own:
            yield name_of(spelling.printed, languages=languages, rank=full, common=is_word)
        if not languages or not READ.isdisjoint(languages.split()):
            for printed in called(bearer.kinds, bare):
                yield name_of(printed, languages=languages, rank=full, common=is_word)
        if not is_word and self._is_free(bare, bearer):
            yield _bare(bare, languages, bearer, homonym=is_chief)

    def _is_free(self, printed: str, bearer: Bearer) -> bool:
        """Whether a bare name may mean the division: of the second order, not where one of its towns
        bears it or it is an ordinary word.
        """
        bare = key(printed)
        people, alpha2 = self._reserved.get(bare, (-1, ""))
        if people >= bearer.population and alpha2 != bearer.alpha2:
            return False
        if bearer.feature == "admin1":
            return True
        is_town = bearer.is_town_only or bare in bearer.main or printed in bearer.towns
        return not (is_town or bare in common_words())


def _bare(printed: str, languages: str, bearer: Bearer, *, homonym: bool) -> Name:
    if bearer.feature == "admin1":
        rank = prior.division_rank(bearer.population, homonym=homonym)
        common = bearer.population < BIG_DIVISION and key(printed) in common_words()
        return name_of(printed, languages=languages, rank=rank, common=common)
    return name_of(printed, languages=languages, rank=prior.bare_admin2_rank(bearer.population), common=True)


def _chief_names(towns: Sequence[Town]) -> frozenset[str]:
    """Without those that its main name only adds to: Oklahoma City is not what is meant by Oklahoma."""
    chief = max(towns, key=lambda town: (town["population"], town["geonameid"]))
    main = key(chief["name"])
    others = (key(name) for name in chief["alternatenames"])
    return frozenset((main, *(other for other in others if not main.startswith(f"{other} "))))
