"""Vedette as a function from a text to its reading, without a ledger."""

from __future__ import annotations

from functools import cache

from evaluation.errors import GoldMalformedError
from vedette.clean import clean_one
from vedette.model import Capture, Document, Given, Reading
from vedette.read import read_one
from vedette.resolve import Resolver

CAPTURED_AT = "2026-01-01T00:00:00Z"


def read_text(
    text: str, *, language: str = "en", published: str | None = None, outlet: str | None = None
) -> Reading | None:
    """What Vedette reads in a text given as a line of JSON Lines; None where it sets the text aside."""
    made = document(text, language=language, published=published, outlet=outlet)
    return None if made is None else read_document(made)


def document(
    text: str, *, language: str = "en", published: str | None = None, outlet: str | None = None
) -> Document | None:
    """A text made a document as the product does it; None where it sets the text aside.

    Raises GoldMalformedError where the product would read another text than the gold's, so that offsets
    would mean something else.
    """
    given = Given(language=language, published=published, outlet=outlet)
    capture = Capture(
        location="gold", media="record", content=text.encode("utf-8"), captured_at=CAPTURED_AT, given=given
    )
    made = clean_one(capture)
    if not isinstance(made, Document):
        return None
    if made.text != text:
        raise GoldMalformedError(f"a text that the product does not take as it is: {text[:40]!r}")
    return made


def read_document(made: Document) -> Reading:
    """What Vedette reads in a document that is already clean."""
    return resolver().resolve_one(read_one(made), reader="evaluation")


@cache
def resolver() -> Resolver:
    """The tables, opened once."""
    return Resolver.load()
