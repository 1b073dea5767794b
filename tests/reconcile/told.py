"""Made-up reports read one by one, as a ledger would give them."""

from __future__ import annotations

from functools import cache
from typing import Any

from msgspec.structs import replace
from resolve.reports import resolver
from texts import document

from vedette.model import Reading
from vedette.read import read_one
from vedette.times import published as parsed


@cache
def report(name: str, text: str, published: str | None = None, language: str = "en") -> Reading:
    given = parsed(published) if published else None
    made = replace(document(text, language), id=name, outlet="The Test", published=given)
    return resolver().resolve_one(read_one(made), reader="r")


def reports(case: dict[str, Any]) -> tuple[Reading, ...]:
    """The case's reports, each as `text` or as `{text, published, language}`."""
    told = (one if isinstance(one, dict) else {"text": one} for one in case["reports"])
    return tuple(
        report(
            f"{case['what']} {number}", one["text"], _as_text(one.get("published")), one.get("language", "en")
        )
        for number, one in enumerate(told)
    )


def _as_text(value: object) -> str | None:
    return None if value is None else str(value)
