"""A text that somebody wonders about, read alone and explained."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.clean import clean_one
from vedette.errors import InputError
from vedette.model import Capture, Document, Explanation, Given, Region, SetAside
from vedette.read import explained

NO_TIME = "1970-01-01T00:00:00Z"
"""An explanation is of words alone: when they were got tells nothing."""


def explain(text: str, *, language: str | None = None, headline: bool = False) -> Iterator[Explanation]:
    """Each sentence of a text with how it was parsed, which frames were tried and what was claimed.

    `language` is told from the text where None; a `headline` is read as one. Raises InputError where
    there is nothing to read or the language is not read.
    """
    capture = Capture(
        location="the text",
        media="text",
        content=text.encode("utf-8", "surrogatepass"),
        captured_at=NO_TIME,
        given=Given(language=language),
    )
    found = clean_one(capture)
    if isinstance(found, SetAside):
        raise InputError(found.reason)
    yield from explained(_as_headline(found) if headline else found)


def _as_headline(document: Document) -> Document:
    whole = Region(start=0, end=len(document.text), kind="headline", reason="said to be one")
    return replace(document, regions=(whole,))
