"""What texts say of places, held against the map."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from texts import document, marked

from vedette.check import Checker
from vedette.data import parse_yaml
from vedette.gazetteer import open_gazetteer
from vedette.model import Reading, Span, Told
from vedette.read import read_one
from vedette.resolve import Resolver

CASES = parse_yaml((Path(__file__).parent / "checks.yaml").read_bytes(), "checks.yaml")
WORDS = Span(start=0, end=5)


@cache
def checker() -> Checker:
    return Checker(open_gazetteer())


@cache
def resolver() -> Resolver:
    return Resolver.load()


def checked(text: str, language: str = "en") -> Reading:
    return checker().check_one(resolver().resolve_one(read_one(document(text, language)), reader="r"))


def of(told: Told) -> Reading:
    """The checks of one thing told, as if a text said it."""
    return checker().check_one(Reading(document=document("Words of a text.", "en"), reader="r", told=(told,)))


@pytest.mark.parametrize("case", [marked(case) for case in CASES])
def test_cases(case: dict[str, Any]) -> None:
    found = checked(case["text"], case.get("language", "en")).checks
    assert [check.kind for check in found] == [kind for kind, _ in case["checks"]]
    for check, (_, words) in zip(found, case["checks"], strict=True):
        assert words in check.said
        assert case["text"][check.start : check.end] == check.printed


def test_a_check_cites_its_claims_and_figures() -> None:
    reading = checked("Algerian troops entered the Libyan town of Djanet on Monday.")
    (check,) = reading.checks
    assert check.claims == tuple(claim.id for claim in reading.claims)
    assert check.claims
    (figure,) = check.figures
    assert (figure.unit, figure.value) == ("km", pytest.approx(64, abs=10))
    assert figure.uncertainty > 0
    assert "Natural Earth" in check.data


def test_nothing_is_corrected() -> None:
    reading = checked("Algerian troops entered the Libyan town of Djanet on Monday.")
    places = {(m.printed, m.country) for m in reading.mentions if m.kind == "place" and m.use == "literal"}
    assert places == {("Djanet", "DZA")}


def test_the_same_reading_gives_the_same_checks() -> None:
    text = "Troops entered the Libyan town of Djanet. Troops entered the Libyan town of Djanet."
    first, second = checked(text), checked(text)
    assert first.checks == second.checks
    assert len({check.id for check in first.checks}) == len(first.checks) == 2


SILENT = [
    # the map cannot tell
    Told(kind="length", span=WORDS, sentence=WORDS, border=("DZA", "EGY"), low_km=5, high_km=5),  # they do not meet
    Told(kind="length", span=WORDS, sentence=WORDS, border=("DZA", "LBY")),  # open on both sides
    Told(kind="country", span=WORDS, sentence=WORDS, name="Nowhere", country="LBY"),  # no reading
    Told(kind="country", span=WORDS, sentence=WORDS, name="Libya", readings=("gn:2215636",), country="DZA"),  # no point
    Told(kind="distance", span=WORDS, sentence=WORDS, readings=("gn:2500275",), low_km=5, high_km=5),  # from nowhere
    Told(
        kind="distance", span=WORDS, sentence=WORDS, readings=("gn:2500275",), other=("gn:2500275",), low_km=50,
        high_km=50,
    ),  # from itself
]  # fmt: skip


@pytest.mark.parametrize("told", SILENT)
def test_no_check_where_nothing_can_be_measured(told: Told) -> None:
    assert of(told).checks == ()


def test_distance_to_a_border() -> None:
    """Djanet is some 60 km from Libya."""
    told = Told(
        kind="distance", span=WORDS, sentence=WORDS, name="Djanet", readings=("gn:2500275",),
        border=("DZA", "LBY"), low_km=400, high_km=400,
    )  # fmt: skip
    (check,) = of(told).checks
    assert check.said == "Djanet lies 400 km from the border of Algeria and Libya"
