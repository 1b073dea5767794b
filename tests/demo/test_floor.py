"""The reader on the bundled reports does not fall behind what it could do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from demo.scoring import Score, readings, score

FLOORS: dict[str, dict[str, float]] = yaml.safe_load(
    (Path(__file__).parent / "floors.yaml").read_text("utf-8")
)


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    found = readings()
    return {language: score(found, language) for language in FLOORS}


@pytest.mark.parametrize("language", FLOORS)
def test_recall(scores: dict[str, Score], language: str) -> None:
    found = scores[language]
    assert found.recall >= FLOORS[language]["recall"], "\n".join(found.missed)


@pytest.mark.parametrize("language", FLOORS)
def test_claims_that_nobody_would_note(scores: dict[str, Score], language: str) -> None:
    found = scores[language]
    most = FLOORS[language]["unlisted_a_report"] * found.reports
    assert len(found.unlisted) <= most, "\n".join(found.unlisted)


@pytest.mark.parametrize("language", FLOORS)
def test_claims_that_must_not_be(scores: dict[str, Score], language: str) -> None:
    found = scores[language].forbidden
    assert len(found) <= FLOORS[language]["forbidden"], "\n".join(found)


FIELDS = ("polarity", "modality", "stance", "actor", "recipient", "place", "chain")


@pytest.mark.parametrize("language", FLOORS)
@pytest.mark.parametrize("field", FIELDS)
def test_fields(scores: dict[str, Score], language: str, field: Any) -> None:
    right, seen = scores[language].fields[field]
    assert right / seen >= FLOORS[language][field], f"{right} of {seen}"
