"""A document in pieces: who speaks in one paragraph does not speak in the next, unless announced."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from msgspec import Struct

from vedette.model import Parse, Sentence

BEFORE = 6
"""Sentences of the text ahead that a paragraph is given. Vedette's own."""
MOST_SENTENCES = 100
"""Of one piece: a text without line breaks must not cost the square of its length. Vedette's own."""


class Paragraph(Struct, frozen=True, kw_only=True):
    """Sentences and quotations of one paragraph, with the sentence before it (None at the start) and the
    last few `ahead` of it.
    """

    parse: Parse
    before: Sentence | None = None
    ahead: tuple[Sentence, ...] = ()


def paragraphs(parse: Parse) -> Iterator[Paragraph]:
    """In text order, together all sentences of the document."""
    ahead: tuple[Sentence, ...] = ()
    quotes = iter(parse.quotes)
    quote = next(quotes, None)
    for group in _groups(parse):
        inside = []
        while quote is not None and quote.start < group[-1].end:
            inside.append(quote)
            quote = next(quotes, None)
        piece = Parse(document=parse.document, sentences=group, quotes=tuple(inside))
        yield Paragraph(parse=piece, before=ahead[-1] if ahead else None, ahead=ahead)
        ahead = (ahead + group)[-BEFORE:]


def _groups(parse: Parse) -> Iterator[tuple[Sentence, ...]]:
    for _, group in groupby(parse.sentences, key=lambda sentence: sentence.paragraph):
        sentences = tuple(group)
        for start in range(0, len(sentences), MOST_SENTENCES):
            yield sentences[start : start + MOST_SENTENCES]
