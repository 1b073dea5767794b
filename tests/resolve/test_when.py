"""When claims are said to have happened: of their own clause, shared with a reason, or not told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from resolve.reports import reading
from texts import marked

from vedette.data import parse_yaml
from vedette.model import Reading

CASES = parse_yaml((Path(__file__).parent / "when.yaml").read_bytes(), "when.yaml")


def read(case: dict[str, Any]) -> Reading:
    published = case.get("published")
    return reading(case["text"], case.get("language", "en"), str(published) if published else None)


@pytest.mark.parametrize("case", [marked(case) for case in CASES])
def test_times_of_claims(case: dict[str, Any]) -> None:
    claims = {claim.trigger.printed: claim for claim in read(case).claims}
    for trigger, wanted in case["claims"].items():
        time = claims[trigger].time
        found = None if time is None else [time.printed, time.edtf]
        assert found == (None if wanted is None else [str(wanted[0]), wanted[1] and str(wanted[1])]), trigger


@pytest.mark.parametrize("case", [case for case in CASES if "fails" not in case])
def test_what_is_not_of_the_clause_says_how_it_was_reached(case: dict[str, Any]) -> None:
    for claim in read(case).claims:
        time = claim.time
        if time is None or time.start is None:
            continue
        outside = not claim.sentence.start <= time.start < claim.sentence.end
        assert time.via is not None or not outside
        assert case["text"][time.start : time.end] == time.printed


@pytest.mark.parametrize("case", CASES)
def test_an_exact_day_is_never_made_without_publication_date_or_printed_date(case: dict[str, Any]) -> None:
    """The same texts undated: what is then exact was printed with its year, or hangs on such a time."""
    found = reading(case["text"], case.get("language", "en"))
    if "20" in case["text"]:
        return
    times = (claim.time for claim in found.claims if claim.time is not None)
    assert all(time.edtf is None or "X" in time.edtf for time in times)
