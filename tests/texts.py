"""Texts as documents of one region, whatever cleaning would make of them."""

from __future__ import annotations

from vedette.model import Document, Region
from vedette.model.codes import RegionKind


def document(text: str, code: str, region: RegionKind = "body") -> Document:
    return Document(
        id="d", article_id="d", language=code, text=text, text_sha256="", captured_at="2026-01-01T00:00:00Z",
        regions=(Region(start=0, end=len(text), kind=region, reason="test"),),
    )  # fmt: skip
