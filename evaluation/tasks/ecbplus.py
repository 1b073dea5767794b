"""ECB+: event mentions that are about the same happening, across documents of one topic.

The distribution used here has texts without sentence boundaries and mentions by sentence and token.
Where a mention stands is told by its words: where they stand once, or else within thirty characters
of where its sentence and token would be; other mentions are left out and counted.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from evaluation.gold import lines

TOKEN = re.compile(r"\w+|[^\w\s]")
CLOSE = 30
"""Characters that our rough split of sentences may be off. Vedette's own."""
STOP = re.compile(r"(?<=[.!?])[”\"']?\s+(?=[“\"']?[A-Z0-9])|\n+")


class Happening(Struct, frozen=True):
    """One mention: where it stands in its document's text, its head word, and the chain it belongs to."""

    doc: str
    topic: str
    start: int
    end: int
    head: str
    chain: str


class Source(Struct, frozen=True):
    """A document: its title, an empty line, its text."""

    id: str
    topic: str
    text: str


class _Doc(Struct, frozen=True):
    id: str
    topic: str
    title: str
    text: str


class _Mention(Struct, frozen=True):
    topic: str
    kind: str
    doc: str
    sent: int
    chain: str
    tokens: list[int]
    text: str
    head: str


def sources(folder: Path | None) -> dict[str, Source]:
    """All documents by id."""
    return {
        d.id: Source(d.id, d.topic, f"{d.title}\n\n{d.text}") for d in lines(folder, "ecbplus_docs", _Doc)
    }


def happenings(folder: Path | None, docs: dict[str, Source]) -> tuple[list[Happening], int]:
    """All event mentions that could be found in their texts, and how many could not."""
    by_doc: dict[str, list[_Mention]] = defaultdict(list)
    for mention in lines(folder, "ecbplus_mentions", _Mention):
        if mention.kind == "event":
            by_doc[mention.doc].append(mention)
    found = [h for doc, mentions in by_doc.items() if doc in docs for h in _placed(docs[doc], mentions)]
    return found, sum(map(len, by_doc.values())) - len(found)


def _placed(source: Source, mentions: list[_Mention]) -> Iterator[Happening]:
    sentences = list(_sentences(source.text))
    for mention in mentions:
        expected = _expected(sentences, mention)
        places = re.finditer(rf"(?<!\w){re.escape(mention.text)}(?!\w)", source.text)
        nearest = sorted(places, key=lambda hit: abs(hit.start() - expected))
        if nearest and (len(nearest) == 1 or abs(nearest[0].start() - expected) < CLOSE):
            topic = mention.topic.removesuffix("plus").removesuffix("ecb")
            yield Happening(source.id, topic, *nearest[0].span(), mention.head, mention.chain)


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for stop in STOP.finditer(text):
        yield start, text[start : stop.start()]
        start = stop.end()
    yield start, text[start:]


def _expected(sentences: list[tuple[int, str]], mention: _Mention) -> int:
    """The offset of its token in its sentence, as far as our rough split agrees with theirs."""
    start, sentence = sentences[min(mention.sent, len(sentences) - 1)]
    offsets = [hit.start() for hit in TOKEN.finditer(sentence)] or [0]
    first = next(iter(mention.tokens), 0)
    return start + offsets[min(first, len(offsets) - 1)]
