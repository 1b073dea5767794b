"""Our own pages: what a careful person says of each, what Vedette and trafilatura make of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import trafilatura
from msgspec import Struct

from evaluation.errors import AnnotationError
from vedette.acquire import acquire
from vedette.clean import READ_LANGUAGES, clean_one
from vedette.data import parse_yaml
from vedette.errors import ResourceError
from vedette.model import Capture, Document

FOLDER = Path(__file__).parent.parent / "pages"
READ = ("headline", "body", "caption")
"""Regions that are read."""


class Expected(Struct, frozen=True, forbid_unknown_fields=True):
    """What a careful person says of a page; see pages/README.md."""

    language: str
    headline: str | None
    outlet: str | None
    published: str | None
    report: bool
    body: list[str]
    furniture: list[str]
    why: str
    captions: list[str] = []


class Seen(Struct, frozen=True):
    """What some method makes of a page: the text it would read, its captions apart, and its metadata."""

    text: str
    captions: str
    headline: str | None
    outlet: str | None
    published: str | None


class Answer(Struct, frozen=True):
    """What some method makes of a page beside what a person says of it."""

    wanted: Expected
    seen: Seen | None

    @property
    def text(self) -> str:
        return self.seen.text if self.seen else ""

    @property
    def captions(self) -> str:
        return self.seen.captions if self.seen else ""


class Page(Struct, frozen=True):
    name: str
    wanted: Expected
    ours: Seen | None
    theirs: Seen | None


def pages() -> Iterator[Page]:
    """Those in languages that Vedette reads, by name. Raises AnnotationError."""
    for path in sorted(FOLDER.glob("*.yaml")):
        page = _page(path)
        if page.wanted.language in READ_LANGUAGES:
            yield page


def _page(path: Path) -> Page:
    try:
        wanted = msgspec.convert(parse_yaml(path.read_bytes(), path.name), Expected)
    except (msgspec.ValidationError, ResourceError) as error:
        raise AnnotationError(f"{path.name}: {error}") from error
    html = path.with_suffix(".html")
    if not html.is_file():
        raise AnnotationError(f"{path.name}: no {html.name} beside it")
    return Page(path.stem, wanted, _ours(html), _theirs(html.read_bytes()))


def _ours(path: Path) -> Seen | None:
    for capture in acquire([str(path)]):
        document = clean_one(capture) if isinstance(capture, Capture) else capture
        if isinstance(document, Document):
            heads = [document.text[r.start : r.end] for r in document.regions if r.kind == "headline"]
            date = document.published.earliest if document.published else None
            return Seen(
                _joined(document, READ),
                _joined(document, ("caption",)),
                plain(heads[0]) if heads else None,
                document.outlet,
                date[:10] if date else None,
            )
    return None


def _joined(document: Document, kinds: Sequence[str]) -> str:
    found = (document.text[r.start : r.end] for r in document.regions if r.kind in kinds)
    return plain("\n".join(found))


def _theirs(content: bytes) -> Seen | None:
    found = trafilatura.bare_extraction(content, with_metadata=True, as_dict=False)
    if found is None or isinstance(found, dict) or not found.text:
        return None
    return Seen(plain(found.text), "", plain(found.title or "") or None, found.sitename, found.date)


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
