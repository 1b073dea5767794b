"""How likely a reading is before any context, and how wide a place is. All constants are Vedette's own."""

from __future__ import annotations

from math import log10, pi, sqrt

from vedette.gazetteer.record import Feature

COUNTRY_RANK, TERRITORY_RANK = 1.0, 0.8
DEMONYM_RANK, SEAT_RANK = 0.9, 0.5
CAPITAL_BONUS, TOWN_CEILING, CAPITAL_CEILING, DIVISION_CEILING = 0.1, 0.85, 0.95, 0.8
ALTERNATE_PENALTY = 0.1
"""What a name loses when it is not the place's main name: Paris in Texas stays below Paris in France,
and a town once called London below the towns that are."""

HOMONYM_PENALTY = 0.2
"""What the bare name of a province loses when its chief town has the same: "Kandahar" is the town."""

BARE_PENALTY, BARE_CEILING = 0.3, 0.4
"""The bare name of a county or district is below all but the smallest towns: seldom is it so called."""

FEATURE_RANK: dict[Feature, float] = {
    "region": 0.8, "sea": 0.8, "desert": 0.75, "river": 0.7, "base": 0.7, "site": 0.7, "crossing": 0.7,
    "village": 0.65,
}  # fmt: skip
"""Places of the supplement: chosen because news names them, so above small towns of the same name."""

MINIMAL_TOWN_KM = 3.0
TOWN_DENSITY = 2500.0
"""People per square kilometre of built-up land, for a town's radius from its population."""


def town_rank(population: int, *, capital: bool = False) -> float:
    """From 0.3 (a hamlet) to 0.85 (seven million and more); a capital of a state 0.1 above.

    >>> round(town_rank(100_000), 2), round(town_rank(2_000_000, capital=True), 2)
    (0.63, 0.89)
    """
    rank = min(TOWN_CEILING, max(0.3, log10(population + 1) / 8))
    return min(CAPITAL_CEILING, rank + CAPITAL_BONUS) if capital else rank


def division_rank(population: int, *, homonym: bool) -> float:
    """By the people in its towns; `homonym` when its chief town bears the same name."""
    rank = min(DIVISION_CEILING, log10(population + 1) / 9)
    return max(0.2, rank - HOMONYM_PENALTY) if homonym else max(0.2, rank)


def bare_admin2_rank(population: int) -> float:
    """Of a second-order division without its kind: "Gironde".

    >>> round(bare_admin2_rank(1_600_000), 2), bare_admin2_rank(900)
    (0.39, 0.2)
    """
    return max(0.2, min(BARE_CEILING, log10(population + 1) / 9 - BARE_PENALTY))


def town_radius_km(population: int) -> float:
    """Radius of a disc that holds the people at `TOWN_DENSITY`, 3 km at the least.

    >>> town_radius_km(7000), round(town_radius_km(1_000_000), 1)
    (3.0, 11.3)
    """
    return round(max(MINIMAL_TOWN_KM, sqrt(population / TOWN_DENSITY / pi)), 1)


def area_radius_km(area_km2: float) -> float | None:
    """Radius of the disc of the same area; None where the area is not known (0)."""
    return round(sqrt(area_km2 / pi), 1) if area_km2 > 0 else None
