"""Sentences and what must be read from them; see cases.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from texts import document, marked

from vedette.model import Draft
from vedette.read import read_one

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "cases.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", [marked(case) for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    code = "en" if "en" in case else "fr"
    found = {
        draft.trigger.printed: draft
        for draft in read_one(document(case[code], code, case.get("region", "body"))).drafts
    }
    wanted = [claim for claim in case["claims"] if "never" not in claim]
    unwanted = [claim for claim in case["claims"] if "never" in claim]
    if not unwanted:
        assert set(found) == {claim["trigger"] for claim in wanted}
    for claim in wanted:
        compare(found[claim["trigger"]], claim, case[code])
    for claim in unwanted:
        assert all(draft.event_type != claim["never"] for draft in found.values())


def compare(draft: Draft, claim: dict[str, Any], text: str) -> None:
    """Only what the case names is compared."""
    seen = {
        "type": draft.event_type,
        "kind": draft.kind,
        "mode": draft.mode,
        "polarity": draft.polarity,
        "modality": draft.modality,
        "stance": draft.links[-1].stance if draft.links else "asserts",
        "actor": [printed(a.phrase, text) for a in draft.arguments if a.role == "actor"],
        "recipient": [printed(a.phrase, text) for a in draft.arguments if a.role == "recipient"],
        "says": [printed(link.source, text) for link in draft.links],
        "content": draft.content.event_type if draft.content else None,
    }
    assert {field: seen[field] for field in claim if field != "trigger"} == {
        field: value for field, value in claim.items() if field != "trigger"
    }


def printed(phrase: Any, text: str) -> str | None:
    return None if phrase is None else text[phrase.start : phrase.end]
