"""Places joined by hyphens: "the Ghadames-Debdeb road" names two towns."""

from __future__ import annotations

from collections import Counter

from msgspec.structs import replace

from vedette.resolve.names import HYPHENS, Name

_TOWNS = frozenset(("town", "village", "capital", "crossing", "site"))


def in_chains(names: tuple[Name, ...], countries: Counter[str]) -> tuple[Name, ...]:
    """The same names; those that hyphens join with nothing between are told their chain.

    Only where each may be a town, and one of them in a country that the text names: "Ebola-Reston",
    "Jean-Pierre" and "Russia-Ukraine" are none.
    """
    found: list[Name] = []
    for group in _joined(names):
        is_chain = len(group) > 1 and _are_towns([_towns(name) for name in group], countries)
        chain = (group[0].first, group[-1].stop) if is_chain else None
        found.extend(replace(name, chain=chain) for name in group)
    return tuple(found)


def _joined(names: tuple[Name, ...]) -> list[list[Name]]:
    groups: list[list[Name]] = []
    for name in names:
        if groups and _is_joined(groups[-1][-1], name):
            groups[-1].append(name)
        else:
            groups.append([name])
    return groups


def _is_joined(one: Name, other: Name) -> bool:
    """Whether only a hyphen stands between them, without spaces."""
    if other.first != one.stop + 1:
        return False
    last, between, first = one.sentence.words[one.stop - 1 : one.stop + 2]
    return between.text in HYPHENS and last.end == between.start and between.end == first.start


def _are_towns(readings: list[set[str | None]], countries: Counter[str]) -> bool:
    return all(readings) and any(found & set(countries) for found in readings)


def _towns(name: Name) -> set[str | None]:
    """The countries of the towns that a name may mean."""
    return {
        c.record.country
        for c in name.places
        if c.use == "name" and c.record.feature in _TOWNS and (c.fuzzy or not c.common)
    }
