"""Where claims are said to have happened: relation, exactness, and no point that the text does not give."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from resolve.reports import claim, reading
from texts import marked

from vedette.data import parse_yaml
from vedette.model import Place

CASES = parse_yaml((Path(__file__).parent / "where.yaml").read_bytes(), "where.yaml")

DEPLOYED = "Chad has deployed 300 soldiers and gendarmes on the border with Libya."
NORTH = "Mali has deployed troops in northern Mali."


@pytest.mark.parametrize(
    ("text", "trigger", "printed", "name", "relation", "where_prec"),
    [
        (
            DEPLOYED,
            "deployed",
            "border with Libya",
            "border of Libya and Chad",
            "in",
            5,
        ),  # a border is a larger area
        (NORTH, "deployed", "northern Mali", "Mali", "in", 5),  # a direction is not a region's name
        (
            "Rebels attacked soldiers near Sabha in Libya.",
            "attacked",
            "Sabha",
            "Sabha",
            "near",
            2,
        ),  # near a point
        (
            "Chad sent troops into Libyan territory.",
            "sent",
            "Libyan territory",
            "Libya",
            "into",
            6,
        ),  # by nationality
        ("The army deployed troops in Fezzan, Libya.", "deployed", "Fezzan", "Fezzan", "in", 5),  # a region
    ],
)
def test_place(text: str, trigger: str, printed: str, name: str, relation: str, where_prec: int) -> None:
    found = {p.printed: p for p in claim(text, trigger).places}
    assert printed in found
    place = found[printed]
    assert (place.name, place.relation, place.where_prec) == (name, relation, where_prec)


@pytest.mark.parametrize("text", [DEPLOYED, NORTH])
def test_a_part_of_a_country_has_no_point(text: str) -> None:
    places = claim(text, "deployed").places
    assert places
    assert {(place.lat, place.lon) for place in places} == {(None, None)}


def test_an_attacked_town_is_place_and_recipient() -> None:
    found = claim("The militia launched an offensive against Tripoli.", "offensive")
    assert [p.name for p in found.places] == ["Tripoli"]
    assert [(a.name, a.codes) for a in found.recipients] == [("Tripoli", ("LBY",))]


def test_there_points_back_and_says_so() -> None:
    text = "Smoke was seen in southern Libya. Units of the army have been deployed there."
    places = claim(text, "deployed").places
    assert [(p.printed, p.name) for p in places] == [("southern Libya", "Libya")]
    assert "there" in (places[0].via or "")


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (
            "Haftar met Egyptian officials before the offensive against Tripoli.",
            "met",
        ),  # the offensive's place
        ("The move is a message to Algeria.", "message"),  # addressed, gone nowhere
        ("Coordination between Egypt and Israel continued.", "Coordination"),  # parties
    ],
)
def test_no_place(text: str, trigger: str) -> None:
    claims = [c for c in reading(text).claims if trigger in c.trigger.printed]
    assert claims
    assert [p.printed for c in claims for p in c.places] == []


@pytest.mark.parametrize("case", [marked(case) for case in CASES])
def test_cases(case: dict[str, Any]) -> None:
    found = claim(case["text"], case["trigger"], case.get("language", "en")).places
    shown = [[p.printed, p.relation, p.where_prec, _drawn(p)] for p in found]
    assert sorted(shown, key=str) == sorted(case["places"], key=str)


def _drawn(place: Place) -> str:
    if place.geometry is not None:
        return str(place.geometry["type"])
    return "none" if place.lat is None else "point"


def test_what_is_inherited_says_how() -> None:
    text = "Gunmen attacked the market at Gao in Mali, firing on traders. Three soldiers were killed."
    assert {p.via for p in claim(text, "attacked").places} == {None}
    assert {p.via for p in claim(text, "firing").places} == {"the same sentence"}
    assert {p.via for p in claim(text, "killed").places} == {"the sentence before: 'attacked'"}


def test_a_border_has_no_country_of_its_own() -> None:
    (place,) = claim("Gunmen attacked a patrol on the border between Niger and Chad.", "attacked").places
    assert (place.id, place.name, place.country, place.lat) == (
        "vd:border.NER-TCD", "border of Niger and Chad", None, None,
    )  # fmt: skip


def test_a_distance_moves_the_point() -> None:
    """Twenty km north of Kidal (18.44 N, 1.41 E) is not Kidal."""
    text = "Jihadists attacked a convoy 20 kilometres north of Kidal in Mali."
    place = next(p for p in claim(text, "attacked").places if p.printed == "Kidal")
    assert (place.lat, place.lon) == (pytest.approx(18.62, abs=0.02), pytest.approx(1.41, abs=0.02))
    assert place.radius_km == pytest.approx(6.0, abs=1.0)
