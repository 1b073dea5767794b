"""What the libraries below Vedette need for their part of the work, on the same input."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path

from msgspec import Struct

from vedette.model import Document
from vedette.syntax.language import language
from vedette.syntax.parse import _for_parser, _stretches
from vedette.syntax.parser import parsed


class Sentences(Struct, frozen=True):
    """Those of one document as the parser gets them; `language` is ISO 639-1."""

    language: str
    texts: tuple[str, ...]


def sentences(document: Document) -> Sentences:
    """Split and cased by Vedette: the yardstick is parsing alone, of the very strings that Vedette parses."""
    stretches = _stretches(document, language(document.language))
    return Sentences(document.language, tuple(_for_parser(s, document.language) for s in stretches))


def parse_in_one(found: Sequence[Sentences]) -> None:
    """All sentences of a language in one stream: the best that spaCy does."""
    by_language = sorted(found, key=lambda each: each.language)
    for code, group in groupby(by_language, key=lambda each: each.language):
        _drain(parsed((text for each in group for text in each.texts), code))


def parse_by_document(found: Iterable[Sentences]) -> None:
    """A stream for every document, as Vedette must: batches of the parser end with the document."""
    for each in found:
        _drain(parsed(each.texts, each.language))


def extract(pages: Iterable[str]) -> None:
    """Trafilatura alone, called as `vedette.clean.pages` calls it: main text, then metadata."""
    from trafilatura import bare_extraction, extract_metadata
    from trafilatura.utils import load_html

    for html in pages:
        tree = load_html(html)
        bare_extraction(tree, include_comments=False)
        extract_metadata(tree, date_config={"extensive_search": False}, extensive=False)


def save(found: Sequence[Sentences], path: Path) -> None:
    """For `evaluation.speed.parse_alone`, which must not spend its time on splitting."""
    lines = (json.dumps([each.language, each.texts], ensure_ascii=False) + "\n" for each in found)
    path.write_text("".join(lines), encoding="utf-8")


def _drain(items: Iterable[object]) -> None:
    for _ in items:
        pass
