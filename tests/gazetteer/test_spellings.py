"""Towns of conflicts in the spellings of many newsrooms: found by name, by sound, or not at all; none wrong."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from vedette.data import parse_yaml
from vedette.gazetteer import Candidate, Gazetteer, clearest

FILE = Path(__file__).with_name("towns.yaml")
TOWNS: dict[str, dict[str, list[str]]] = parse_yaml(FILE.read_bytes(), FILE.name)
LEAST_FOUND = 0.93
"""Share of spellings that are found, by name or by sound."""


def inside(found: tuple[Candidate, ...], country: str) -> list[Candidate]:
    return [c for c in found if c.record.country == country]


def outcome(gazetteer: Gazetteer, country: str, town: str, printed: str) -> str:
    known = inside(gazetteer.find(town, "en"), country)
    ids = {c.record.id for c in known}
    found = inside(gazetteer.find(printed, "en", fuzzy=True), country)
    if found and not found[0].fuzzy:
        return "by name" if ids & {c.record.id for c in found} else "by the name of another"
    chosen = clearest(found)
    if not chosen:
        return "not found"
    return "by sound" if ids & {c.record.id for c in chosen} else f"wrong: {printed}"


@pytest.fixture(scope="module")
def outcomes(gazetteer: Gazetteer) -> Counter[str]:
    return Counter(
        outcome(gazetteer, country, town, printed)
        for country, towns in TOWNS.items()
        for town, spellings in towns.items()
        for printed in spellings
    )


def test_most_spellings_are_found_and_none_by_sound_is_wrong(outcomes: Counter[str]) -> None:
    assert [name for name in outcomes if name.startswith("wrong")] == []
    found = outcomes["by name"] + outcomes["by sound"]
    assert found / outcomes.total() >= LEAST_FOUND, outcomes
    assert outcomes["by sound"] > 50


@pytest.mark.parametrize(
    ("printed", "country"),
    [
        ("Zzyzx", "LBY"),  # like nothing
        ("Saadah", "YEM"),  # two towns sound so
        ("Sahedan", "IRN"),  # the same
        ("Prisi", "RUS"),  # a village elsewhere, not quite like Pryazha
    ],
)
def test_none_of_these(gazetteer: Gazetteer, printed: str, country: str) -> None:
    assert clearest(inside(gazetteer.find(printed, "en", fuzzy=True), country)) == ()


def test_a_town_and_its_division_are_one_name(gazetteer: Gazetteer) -> None:
    found: Any = clearest(inside(gazetteer.find("Meneka", "en", fuzzy=True), "MLI"))
    assert {c.record.feature for c in found} >= {"town", "admin1"}
    assert found[0].likeness > 0.94
