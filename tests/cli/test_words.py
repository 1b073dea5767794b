"""How parts of a claim are worded."""

from __future__ import annotations

import made
import pytest
from msgspec.structs import replace

from vedette.cli import words
from vedette.model import Actor, Claim, Count, Link, Place, Relation, Time

CLAIM = made.detailed(made.document(made.capture())).claims[0]


def actor(printed: str, **fields: object) -> Actor:
    return Actor(printed=printed, start=0, end=len(printed), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("low", "high", "unit", "measure", "shown"),
    [
        (50, 70, "km", "distance", "50-70 km"),
        (12, 12, None, "fatalities", "12 killed"),
        (1500, None, None, "displaced", "at least 1,500 displaced"),
        (None, 3, "aircraft", "aircraft", "at most 3 aircraft"),
        (7, 7, None, "other", "7"),
    ],
)
def test_counts(low: float | None, high: float | None, unit: str | None, measure: str, shown: str) -> None:
    count = Count(measure=measure, low=low, high=high, unit=unit, printed="x", start=0, end=1)  # type: ignore[arg-type]
    assert words.count(count) == shown


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"name": "Port Vale", "country": "NOR", "where_prec": 1}, "Port Vale, NOR"),
        (
            {"name": "Port Vale", "country": "NOR", "relation": "near", "radius_km": 25.0},
            "near Port Vale, NOR (within 25 km)",
        ),
        # A country's name says it all.
        ({"name": "Norland", "country": "NOR", "where_prec": 6}, "Norland “Vale”, NOR"[:-5]),
        ({}, "Vale (place not known)"),
        ({"name": "Kufra"}, "Kufra “Vale”"),
    ],
)
def test_places(fields: dict[str, object], shown: str) -> None:
    assert words.place(Place(printed="Vale", start=0, end=4, **fields)) == shown  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("time", "shown"),
    [
        (Time(edtf="XXXX-05-16", basis="b", printed="16 May", start=0, end=6), "XXXX-05-16 “16 May”"),
        (Time(edtf="2025-05-16", basis="b", inferred=True), "2025-05-16 (inferred)"),
        (Time(earliest="2025-05-01", basis="b"), "2025-05-01 to …"),
        (Time(basis="b", printed="recently", start=0, end=8), "time not known “recently”"),
    ],
)
def test_times(time: Time, shown: str) -> None:
    assert words.time(time) == shown


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"stance": "asserts"}, "asserted"),
        ({"stance": "denies"}, "denied"),
        (
            {"stance": "hedges", "modality": "planned", "polarity": "negated"},
            "hedged as not so and planned",
        ),
    ],
)
def test_firmness(fields: dict[str, object], shown: str) -> None:
    assert words.firmness(replace(CLAIM, **fields)) == shown


def test_a_chain_runs_from_the_publisher_to_who_said_it_first() -> None:
    links = (
        Link(kind="outlet", name="Vale Post"),
        Link(kind="outlet", printed="Radio\nNorth"),
        Link(kind="unattributed", stance="hedges"),
    )
    assert words.chain(links) == "according to Vale Post ← Radio North ← nobody named (hedged)"


def test_parties_of_events_and_relations() -> None:
    who, whom = actor("the army", name="Army of Norland", codes=("NOR MIL",)), actor("it", via="pronoun")
    event: Claim = replace(CLAIM, actors=(who,), recipients=(whom,))
    assert words.parties(event) == "the army [Army of Norland, NOR MIL] → it (pronoun)"
    assert words.parties(replace(event, actors=())) == "(not said who) → it (pronoun)"
    assert words.parties(replace(event, actors=(), recipients=())) is None
    relation = replace(event, relation=Relation(type="allied_with", subject=who, object=actor("Southland")))
    assert words.kind(relation) == "relation: allied with"
    assert words.parties(relation) == "the army [Army of Norland, NOR MIL] → Southland"
