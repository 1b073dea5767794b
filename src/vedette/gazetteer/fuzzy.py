"""Second-choice look-up for places whose names come from other scripts: by skeleton, then by likeness."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from vedette.gazetteer.distance import distance_km
from vedette.gazetteer.record import Candidate, PlaceRecord
from vedette.names import likeness, near_skeletons, skeleton

SHORTEST_SKELETON = 2
LEAST, LEAST_OF_SHORT = 0.94, 0.95
"""Likeness from which on two spellings may be one name; of names with a skeleton of two letters."""
CLEARLY = 0.03
"""How much liker the best must be than the next place.

These bounds were chosen on 4,000 Latin names of towns of 21 countries in GeoNames, each sought in its
country without its own entry: 61 % lead to the right town, 2 % to another, the rest to none. With the
town itself taken out, 8 % still lead to another: context has to keep them away (Vedette's own
measurement; the rule before had 61, 13 and 26 %).
"""
DIVISIONS = frozenset(("admin1", "admin2"))
CHIEF_TOWN_KM = 100
"""From the point of a division to the town it is named after."""
ROMANISED = frozenset(
    "ar fa ps ur ku ckb he ru uk be bg sr mk kk ky tg uz tk az so am ti".split()
)  # fmt: skip
"""Languages whose names reach the news through many romanisations (GeoNames' codes)."""

SAHEL = frozenset("ML NE TD BF SN NG".split())
"""Countries with French as first language and many names in Tuareg, Arabic, Hausa or Kanuri."""


def spelled_many_ways(countries: dict[str, dict[str, Any]]) -> frozenset[str]:
    """Alpha-2 codes of countries where a skeleton helps: by their first two languages."""
    return frozenset(
        code
        for code, row in countries.items()
        if code in SAHEL or any(part[:2] in ROMANISED for part in row["languages"].split(",")[:2])
    )


def usable_skeleton(printed: str) -> str | None:
    """None where it is too short to tell names apart."""
    found = skeleton(printed)
    return found if len(found) >= SHORTEST_SKELETON else None


def skeletons_like(printed: str) -> tuple[str, ...]:
    """The skeleton of a name and those one exchange away; empty where it is too short."""
    found = usable_skeleton(printed)
    return () if found is None else tuple(dict.fromkeys((found, *near_skeletons(found))))


def alike(printed: str, name_keys: Sequence[str]) -> Iterator[tuple[float, str]]:
    """Those keys that may be another spelling of a name, with their likeness.

    >>> [name for _, name in alike("Qadamez", ("ghadames", "katmis", "agadem"))]
    ['ghadames']
    """
    least = LEAST if len(skeleton(printed)) > SHORTEST_SKELETON else LEAST_OF_SHORT
    found = ((likeness(printed, other), other) for other in name_keys)
    return ((like, other) for like, other in found if like >= least)


def as_spelling(candidate: Candidate, like: float) -> Candidate:
    """A candidate of another spelling: lowered, and to be believed only in context."""
    changes = {"rank": candidate.rank * like**2, "common": True, "fuzzy": True, "likeness": like}
    return msgspec.structs.replace(candidate, **changes)


def most_alike(candidates: list[Candidate]) -> tuple[Candidate, ...]:
    """The best candidate of each place, the most alike first, then by rank."""
    ordered = sorted(candidates, key=lambda c: (-c.likeness, -c.rank, c.record.id))
    best: dict[str, Candidate] = {}
    for candidate in ordered:
        best.setdefault(candidate.record.id, candidate)
    return tuple(best.values())


def clearest(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The one place that a name in another spelling can mean; () where no place, or two, may be meant.

    `candidates` are as from `Gazetteer.find` with `fuzzy`, cut to what the context allows. A town and
    the divisions of its name around it are one name: then all of them, the best by rank first. How
    many live there decides nothing else: among towns that sound alike it is wrong as often as right
    (Vedette's own measurement).
    """
    rivals = [c for c in candidates if candidates[0].likeness - c.likeness < CLEARLY]
    towns = [c for c in rivals if c.record.feature not in DIVISIONS]
    core = (towns or rivals)[:1]
    if len(towns) > 1 or not all(_is_around(c.record, core[0].record) for c in rivals):
        return ()
    return tuple(sorted(rivals, key=lambda c: -c.rank))


def _is_around(division: PlaceRecord, town: PlaceRecord) -> bool:
    """Whether a division is the town's by its code or, where divisions were cut anew, by its point."""
    if division.admin1 == town.admin1:
        return True
    apart = distance_km(division, town)
    return apart is not None and apart <= CHIEF_TOWN_KM
