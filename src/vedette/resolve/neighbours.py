"""How far the names of a document back each other's readings, weighed by how sure each of them is itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import exp

from msgspec import Struct

from vedette.gazetteer import PlaceRecord
from vedette.resolve.vicinity import Backing, Votes, areas, backing, counted

ROUNDS = 3
"""First by rank and what stands beside a name, then twice with the neighbours so found."""
SPREAD = 0.1
"""A reading 0.1 below another (of rank) is taken for e times less likely. Vedette's own, as is the next."""
NONE_OF_THEM = 0.4
"""The score at which a lone reading is as likely as that no table has the place: some 1,600 people."""


class Stake(Struct, frozen=True, kw_only=True):
    """A name of the document, once, with the score of each reading before neighbours count.

    `sureness` in 0..1 is how likely the name is a place at all by what stands around it.
    """

    name: str
    scores: tuple[tuple[PlaceRecord, float], ...]
    sureness: float


Backings = Mapping[tuple[str, str], Backing]
"""By name and place id."""


def backings(stakes: Iterable[Stake]) -> dict[tuple[str, str], Backing]:
    """Names in any order give the same; a name never backs itself. The work is linear in readings."""
    ordered = sorted(stakes, key=lambda stake: stake.name)
    found: dict[tuple[str, str], Backing] = {}
    for _ in range(ROUNDS):
        ballots = [_votes(stake, found) for stake in ordered]
        total = counted(ballots)
        found = {
            (stake.name, record.id): backing(record, total, own)
            for stake, own in zip(ordered, ballots, strict=True)
            for record, _ in stake.scores
        }
    return found


def _votes(stake: Stake, known: Backings) -> Votes:
    """Each reading's likelihood, given to the areas it lies in."""
    votes: Votes = {}
    for record, likelihood in _likelihoods(stake, known):
        for area in areas(record):
            votes[area] = votes.get(area, 0.0) + likelihood
    return votes


def _likelihoods(stake: Stake, known: Backings) -> list[tuple[PlaceRecord, float]]:
    """They add up to less than the name's sureness: none of the readings may be meant."""
    nothing = Backing()
    weights = [
        (record, exp((score + known.get((stake.name, record.id), nothing).bonus) / SPREAD))
        for record, score in stake.scores
    ]
    whole = sum(weight for _, weight in weights) + exp(NONE_OF_THEM / SPREAD)
    return [(record, stake.sureness * weight / whole) for record, weight in weights]
