"""Where forces are reported; who controls a place is never told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from reconcile.told import reports
from texts import marked

from vedette.data import parse_yaml
from vedette.reconcile import Sought, presences

CASES = parse_yaml((Path(__file__).parent / "presences.yaml").read_bytes(), "presences.yaml")


@pytest.mark.parametrize("case", [marked(case) for case in CASES])
def test_where_forces_are_reported(case: dict[str, Any]) -> None:
    found = presences(reports(case), Sought())
    told = [[one.party.name, one.manner, one.place.name] for one in found]
    assert sorted(told, key=str) == sorted(case["presences"], key=str)
    assert {one.stance for one in found} <= {case.get("stance", "asserts")}


def test_the_claim_and_its_sentence_are_named() -> None:
    (report,) = reports(CASES[0])
    (found,) = presences([report], Sought())
    (claim,) = (one for one in report.claims if one.id == found.claim)
    assert found.sentence.printed == report.document.text[claim.sentence.start : claim.sentence.end]
    assert [(count.low, count.measure) for count in found.counts] == [(5000, "personnel")]
