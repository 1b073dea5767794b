"""The stage: captures -> documents, or what was set aside and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from vedette.clean.dates import Printed
from vedette.clean.decoding import decode, decode_page
from vedette.clean.language import language_of
from vedette.clean.marks import Known
from vedette.clean.pages import read_page
from vedette.clean.regions import lay
from vedette.clean.units import words
from vedette.errors import InputError
from vedette.model import Capture, Document, Given, Region, SetAside, Time, document_id, identity, sha256
from vedette.model.codes import RegionKind
from vedette.times.published import published

READ_LANGUAGES = frozenset({"en", "fr"})
"""ISO 639-1 codes of the languages that have resources to be read with."""

READABLE: frozenset[RegionKind] = frozenset({"headline", "body", "caption"})


class Made(Struct, frozen=True, kw_only=True):
    """A capture's text with all that is known of it. `given` is completed by what a page says of itself."""

    text: str
    given: Given
    known: Known = Known()
    hint: str | None = None
    stated: Time | None = None
    note: str | None = None


def clean(
    captures: Iterable[Capture | SetAside], *, languages: frozenset[str] = READ_LANGUAGES
) -> Iterator[Document | SetAside]:
    """A document for every capture, or why there is none; what was set aside before passes through."""
    for capture in captures:
        yield capture if isinstance(capture, SetAside) else clean_one(capture, languages=languages)


def clean_one(capture: Capture, *, languages: frozenset[str] = READ_LANGUAGES) -> Document | SetAside:
    """The document of one capture. The same capture gives the same document, and nothing is raised."""
    try:
        return _document(capture, _made(capture), languages)
    except InputError as error:
        return SetAside(
            location=capture.location,
            stage="clean",
            reason=str(error),
            detail=capture.given.external_id,
            digest=sha256(capture.content),
        )


def _made(capture: Capture) -> Made:
    if capture.media == "html":
        return _from_page(capture)
    decoded = decode(capture.content)
    return Made(
        text=decoded.text, given=capture.given, known=Known(title=capture.given.title), note=decoded.note
    )


def _from_page(capture: Capture) -> Made:
    decoded = decode_page(capture.content)
    page, given = read_page(decoded.text), capture.given
    printed, stated = page.published or (None, None)
    return Made(
        text=page.text,
        given=replace(
            given,
            title=given.title or page.title,
            url=given.url or page.url,
            outlet=given.outlet or page.outlet,
            published=given.published or printed,
        ),
        known=Known(
            title=page.title,
            authors=page.authors,
            captions=frozenset(" ".join(words(caption)) for caption in page.captions),
        ),
        hint=page.language,
        stated=None if given.published else stated,
        note=decoded.note,
    )


def _document(capture: Capture, made: Made, languages: frozenset[str]) -> Document:
    if not made.text.strip():
        raise InputError("there is no text in it")
    language = language_of(made.text, given=made.given.language, hint=made.hint)
    if language not in languages:
        raise InputError(f"language {language} is not read yet (read: {', '.join(sorted(languages))})")
    laid = lay(made.text, made.known)
    _readable(capture, {region.kind for region in laid.regions})
    document = document_id(made.text, made.given)
    url = made.given.url
    return Document(
        id=document,
        article_id=identity("article", url) if url else document,
        external_id=made.given.external_id,
        url=url,
        outlet=made.given.outlet,
        title=made.given.title or _headline(made.text, laid.regions),
        language=language,
        text=made.text,
        text_sha256=sha256(made.text.encode("utf-8")),
        published=_published(made, laid.dates),
        captured_at=capture.captured_at,
        regions=_noted(laid.regions, made.note),
    )


def _readable(capture: Capture, kinds: set[RegionKind]) -> None:
    """Raises InputError where nothing of the report is there; a page must bring more than its headline."""
    if not kinds & (frozenset({"body"}) if capture.media == "html" else READABLE):
        raise InputError("there is no report in it, only what surrounds one on a page")


def _headline(text: str, regions: tuple[Region, ...]) -> str | None:
    return next((text[r.start : r.end] for r in regions if r.kind == "headline"), None)


def _published(made: Made, dates: tuple[Printed, ...]) -> Time | None:
    """What the input gives, else what the page states, else what is printed above the first paragraph."""
    given = made.given.published
    if made.stated or given is None:
        return made.stated or _printed(dates)
    time = published(given)
    if time is None:
        return Time(basis=f"given as “{given}”, which is no date that can be read", timex_value=None)
    return replace(time, basis="given with the input")


def _printed(dates: tuple[Printed, ...]) -> Time | None:
    """The first date that is not one of a later change, else the first."""
    plain = next((date for date in dates if not date.changed), None)
    return (plain or dates[0]).time if dates else None


def _noted(regions: tuple[Region, ...], note: str | None) -> tuple[Region, ...]:
    """How the text was decoded stands with the first region's reason."""
    if note is None or not regions:
        return regions
    return (replace(regions[0], reason=f"{regions[0].reason}; text {note}"), *regions[1:])
