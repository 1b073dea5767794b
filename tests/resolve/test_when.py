"""When claims are said to have happened: of their own clause, shared with a reason, or not told."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from resolve.reports import reading, resolver
from texts import document, marked

from vedette.data import parse_yaml
from vedette.model import Reading, Region
from vedette.read import read_one

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


UNDATED = [case for case in CASES if not re.search(r"(?:19|20)\d\d", case["text"])]


@pytest.mark.parametrize("case", UNDATED)
def test_without_publication_date_or_printed_year_there_is_no_exact_day(case: dict[str, Any]) -> None:
    found = reading(case["text"], case.get("language", "en"))
    times = [claim.time for claim in found.claims if claim.time is not None]
    assert all(time.edtf is None or "X" in time.edtf for time in times)


def test_a_dateline_dates_what_hangs_on_it_and_no_claim_besides() -> None:
    head, body = (
        "GOMA, 27 January 2025 - ",
        "Fighters entered the airport at noon. Soldiers arrested two men.",
    )
    regions = (
        Region(start=0, end=len(head) - 3, kind="dateline", reason="made up"),
        Region(start=len(head), end=len(head) + len(body), kind="body", reason="made up"),
    )
    made = replace(document(head + body, "en"), regions=regions)
    found = resolver().resolve_one(read_one(made), reader="r")
    noon = next(m for m in found.mentions if m.kind == "time" and m.printed == "noon")
    assert noon.edtf == "2025-01-27"
    assert [m.printed for m in found.mentions if m.kind == "time"] == ["27 January 2025", "noon"]
    arrested = next(claim for claim in found.claims if claim.trigger.printed == "arrested")
    assert arrested.time is None
