"""Sentences with offices, kinship and sides, and the relations that must be read from them; see relations.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from resolve.reports import claim, reading

from vedette.model import Actor, Claim

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "relations.yaml").read_text("utf-8"))


def case(row: dict[str, Any]) -> Any:
    marks = [pytest.mark.xfail(reason=row["fails"], strict=True)] if "fails" in row else []
    return pytest.param(row, id=row.get("en") or row.get("fr"), marks=marks)


@pytest.mark.parametrize("row", [case(row) for row in CASES])
def test_relations(row: dict[str, Any]) -> None:
    code = "en" if "en" in row else "fr"
    claims = reading(row[code], code).claims
    assert [told(found) for found in claims if found.relation is not None] == row["told"]


def told(found: Claim) -> str:
    assert found.relation is not None
    line = f"{found.relation.type}: {who(found.relation.subject)} -> {who(found.relation.object)}"
    if found.time is not None and found.time.timex_value == "PAST_REF":
        line += " (past)"
    if found.modality != "actual":
        line += f" ({found.modality})"
    return line if found.polarity == "affirmed" else f"{line} (not)"


def who(actor: Actor) -> str:
    return actor.name or actor.printed


def test_a_state_named_by_its_adjective() -> None:
    found = claim("The former Libyan ruler Muammar Gaddafi was killed in Sirte.", "ruler").relation
    assert found is not None
    assert (found.object.printed, found.object.name, found.object.codes) == ("Libyan", "Libya", ("LBY",))


def test_what_is_over_says_by_which_word() -> None:
    text = "L'ex-président malien Ibrahim Boubacar Keïta est mort."
    found = claim(text, "président", "fr")
    assert found.time is not None
    assert found.time.start is not None
    assert text[found.time.start : found.time.end] == found.time.printed == "ex-"
    assert [quote.printed for quote in found.evidence] == ["ex-"]


def test_sides_never_overlap() -> None:
    """Whoever stands on one side is not part of what stands on the other."""
    for row in CASES:
        code = "en" if "en" in row else "fr"
        for found in reading(row[code], code).claims:
            if found.relation is not None:
                one, other = found.relation.subject, found.relation.object
                assert one.end <= other.start or other.end <= one.start
