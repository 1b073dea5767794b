"""Made-up reports read and resolved once, for the tests of this folder."""

from __future__ import annotations

from functools import cache

from msgspec.structs import replace

from vedette.model import Actor, Claim, Document, DraftReading, Mention, Reading, Region
from vedette.read import read_one
from vedette.resolve import Resolver
from vedette.times import published as parsed


@cache
def resolver() -> Resolver:
    return Resolver.load()


@cache
def drafts(text: str, language: str = "en") -> DraftReading:
    region = Region(start=0, end=len(text), kind="body", reason="made up")
    document = Document(
        id="d", article_id="d", language=language, text=text, text_sha256="", captured_at="2026-03-10T00:00:00Z",
        regions=(region,), outlet="The Test",
    )  # fmt: skip
    return read_one(document)


@cache
def reading(text: str, language: str = "en", published: str | None = None) -> Reading:
    made = drafts(text, language)
    if published is None:
        return resolver().resolve_one(made, reader="r")
    document = replace(made.parse.document, published=parsed(published))
    dated = replace(made, parse=replace(made.parse, document=document))
    return resolver().resolve_one(dated, reader="r")


def place(text: str, printed: str, language: str = "en") -> Mention | None:
    """The first place mention so printed."""
    found = (m for m in reading(text, language).mentions if m.kind == "place" and m.printed == printed)
    return next(found, None)


def claim(text: str, trigger: str, language: str = "en") -> Claim:
    """The claim whose trigger holds the words."""
    return next(c for c in reading(text, language).claims if trigger in c.trigger.printed)


def party(text: str, printed: str, language: str = "en") -> Actor:
    """The actor or recipient so printed."""
    claims = reading(text, language).claims
    return next(a for c in claims for a in (*c.actors, *c.recipients) if a.printed == printed)
