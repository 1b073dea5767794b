"""Where claims are said to have happened: relation, exactness, and no point that the text does not give."""

from __future__ import annotations

import pytest
from resolve.reports import claim, reading

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
    for place in claim(text, "deployed").places:
        assert place.lat is None
        assert place.lon is None


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
