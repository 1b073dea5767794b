"""Texts as documents of one region, whatever cleaning would make of them; cases kept as data."""

from __future__ import annotations

from typing import Any

import pytest

from vedette.model import Document, Region
from vedette.model.codes import RegionKind


def document(text: str, code: str, region: RegionKind = "body") -> Document:
    return Document(
        id="d", article_id="d", language=code, text=text, text_sha256="", captured_at="2026-01-01T00:00:00Z",
        regions=(Region(start=0, end=len(text), kind=region, reason="test"),),
    )  # fmt: skip


def marked(case: dict[str, Any]) -> Any:
    """The case under its name; one with `fails` is a strict known failure, with its reason."""
    marks = [pytest.mark.xfail(reason=case["fails"], strict=True)] if "fails" in case else []
    return pytest.param(case, id=case["what"], marks=marks)
