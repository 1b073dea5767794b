"""What holds of every reading, whatever the text says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from resolve.reports import drafts, reading, resolver

from vedette.model import Reading, claim_id

PARTS = (
    "Algeria deployed 5,000 troops on the border with Libya.",
    "Field Marshal Khalifa Haftar denied it in Tripoli.",
    "He said Algiers had attacked the village of Zubarrat.",
    "“We will answer,” the marshal said on Tuesday.",
    "Reports that the Malian army crossed into northern Niger have circulated.",
    "SABHA — 12 dead.",
    "",
)
TEXTS = st.lists(st.sampled_from(PARTS), min_size=1, max_size=4).map("\n".join)


def spans(value: Any) -> Iterator[tuple[str, int, int]]:
    """Everything printed with its offsets, at any depth."""
    if isinstance(value, dict):
        if {"printed", "start", "end"} <= value.keys() and value["printed"] is not None:
            yield value["printed"], value["start"], value["end"]
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from spans(inner)


def all_spans(found: Reading) -> list[tuple[str, int, int]]:
    return list(spans(msgspec.to_builtins((found.claims, found.mentions, found.attributions))))


@given(TEXTS)
@settings(max_examples=25, deadline=None)
def test_every_span_quotes_the_text(text: str) -> None:
    for printed, start, end in all_spans(reading(text)):
        assert text[start:end] == printed


@given(TEXTS)
@settings(max_examples=25, deadline=None)
def test_resolving_keeps_identity_and_order(text: str) -> None:
    wanted = [claim_id("d", d.trigger.span, d.kind) for d in drafts(text).drafts]
    found = [claim.id for claim in reading(text).claims]
    assert found == [known for known in dict.fromkeys(wanted) if known in set(found)]


@given(TEXTS)
@settings(max_examples=15, deadline=None)
def test_resolving_is_pure(text: str) -> None:
    assert resolver().resolve_one(drafts(text), reader="r") == reading(text)


@given(TEXTS)
@settings(max_examples=15, deadline=None)
def test_what_is_not_known_is_null_and_what_is_known_has_its_rule(text: str) -> None:
    for mention in reading(text).mentions:
        if mention.kind == "place":
            assert mention.rule
            assert (mention.lat is None) == (mention.lon is None)
            assert mention.id is not None or (mention.name, mention.lat) == (None, None)
    for claim in reading(text).claims:
        for actor in (*claim.actors, *claim.recipients):
            assert actor.rule or not (actor.id or actor.name or actor.codes)


@pytest.mark.parametrize("text", PARTS)
def test_places_of_a_claim_stand_in_its_sentence_or_say_how_they_came(text: str) -> None:
    for claim in reading(text).claims:
        for place in claim.places:
            inside = claim.sentence.start <= place.start and place.end <= claim.sentence.end
            assert inside or place.via
