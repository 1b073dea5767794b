"""What parties state on an issue or about each other, and when that changes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reconcile.told import reports
from texts import marked

from vedette.data import parse_yaml
from vedette.reconcile import Sought, positions

CASES = parse_yaml((Path(__file__).parent / "positions.yaml").read_bytes(), "positions.yaml")
ANYBODY = Sought()


@pytest.mark.parametrize("case", [marked(case) for case in CASES])
def test_what_is_stated(case: dict[str, Any]) -> None:
    found = positions(reports(case), ANYBODY)
    assert sorted([one.party.name, one.position, one.printed] for one in found) == sorted(case["positions"])


@pytest.mark.parametrize(
    "case", [case for case in CASES if "changed" in case], ids=lambda case: str(case["what"])
)
def test_when_it_changes(case: dict[str, Any]) -> None:
    found = positions(reports(case), ANYBODY)
    changed = [place for place, one in enumerate(found) if one.changed_from is not None]
    assert changed == case["changed"]
    assert all(found[place].changed_from == found[place - 1].id for place in changed)


def test_every_word_stands_in_its_document() -> None:
    for case in CASES:
        texts = {one.document.id: one.document.text for one in reports(case)}
        for one in positions(reports(case), ANYBODY):
            text = texts[one.document]
            assert text[one.start : one.end] == one.printed
            assert text[one.quote.start : one.quote.end] == one.quote.printed
            assert text[one.party.start : one.party.end] == one.party.printed
            assert one.quote.start <= one.cue.start < one.cue.end <= one.quote.end


ALL = [one for case in CASES if len(case["reports"]) > 1 for one in reports(case)]


@given(st.permutations(ALL), st.lists(st.sampled_from(ALL), max_size=3))
@settings(max_examples=25, deadline=None)
def test_order_and_repeats_change_nothing(mixed: list[Any], again: list[Any]) -> None:
    once = {one.document.id + one.document.text: one for one in mixed}
    assert positions([*mixed, *again], ANYBODY) == positions(list(once.values()), ANYBODY)
