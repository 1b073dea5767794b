"""Phrases for parties coded as the reader codes them; a user's own parties."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from vedette.clean import clean_one
from vedette.errors import InputError
from vedette.model import Capture, Document, Given, Region, SetAside
from vedette.pipeline.explain import NO_TIME

if TYPE_CHECKING:
    from vedette.actors.importing import ImportedActors
    from vedette.resolve import Resources
    from vedette.resolve.asked import CodedPhrase


class AskedPhrase(Struct, frozen=True, kw_only=True):
    """A phrase; `date` (ISO) is when it was printed, `country` (alpha-3) what the text around it is about."""

    text: str
    date: str | None = None
    country: str | None = None
    language: str | None = None


def code_phrase(asked: AskedPhrase, resources: Resources, *, language: str = "en") -> CodedPhrase:
    """Raises InputError where there is no phrase, no such day or country, or a language that is not read."""
    from vedette.resolve.asked import coded
    from vedette.syntax import parse

    country = _country(asked.country, resources)
    document = _document(asked, asked.language or language)
    return coded(asked.text, parse(document), resources, country=country)


def _document(asked: AskedPhrase, language: str) -> Document:
    """All of it is body: a phrase alone may look like a headline or a byline."""
    text = " ".join(asked.text.split())
    capture = Capture(
        location="the phrase",
        media="text",
        content=text.encode("utf-8", "surrogatepass"),
        captured_at=NO_TIME,
        given=Given(language=language, published=_day(asked.date)),
    )
    found = clean_one(capture)
    if isinstance(found, SetAside):
        raise InputError(found.reason)
    whole = Region(start=0, end=len(found.text), kind="body", reason="a phrase")
    return replace(found, regions=(whole,))


def _day(date: str | None) -> str | None:
    if date is None:
        return None
    try:
        return datetime.date.fromisoformat(date).isoformat()
    except ValueError:
        raise InputError(f"{date!r} is no date such as 2024-03-05") from None


def _country(code: str | None, resources: Resources) -> str | None:
    if code is None:
        return None
    try:
        resources.gazetteer.country(code.upper())
    except KeyError:
        raise InputError(f"{code!r} is no alpha-3 code of a country") from None
    return code.upper()


def take_in(paths: Sequence[Path]) -> ImportedActors:
    """Adds the parties of these files to those that are known; as `import_actors`."""
    from vedette.actors.importing import import_actors
    from vedette.read import READ_LANGUAGES
    from vedette.syntax import is_common_word

    return import_actors(paths, lambda name: any(is_common_word(name, code) for code in READ_LANGUAGES))
