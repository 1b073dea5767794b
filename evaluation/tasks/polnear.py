"""PolNeAR: attributions in US political news, with source, cue and content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from evaluation.gold import lines, quoted
from evaluation.pairing import letters

Pairs = list[tuple[int, int]]


class Said(Struct, frozen=True):
    """An attribution as sets of letter offsets; `source` is empty where nobody is named."""

    source: frozenset[int]
    content: frozenset[int]


class Annotated(Struct, frozen=True):
    """A document as one annotator saw it; `second` is what another saw, None where nobody else looked."""

    id: str
    text: str
    date: str
    said: tuple[Said, ...]
    second: tuple[Said, ...] | None


class _Stretch(Struct, frozen=True):
    spans: Pairs
    text: str


class _Attribution(Struct, frozen=True):
    source: list[_Stretch] = []
    content: list[_Stretch] = []


class _Line(Struct, frozen=True):
    doc: str
    text: str
    date: str
    attributions: list[_Attribution]


def polnear(folder: Path | None) -> Iterator[Annotated]:
    """One a document: the first annotator of the file is the gold, the next one the second."""
    views: dict[str, list[_Line]] = {}
    for line in lines(folder, "polnear_dev", _Line):
        views.setdefault(line.doc, []).append(line)
    for doc, seen in views.items():
        second = tuple(_said(seen[1])) if len(seen) > 1 and seen[1].text == seen[0].text else None
        yield Annotated(doc, seen[0].text, seen[0].date, tuple(_said(seen[0])), second)


def _said(line: _Line) -> Iterator[Said]:
    for attribution in line.attributions:
        for stretch in (*attribution.source, *attribution.content):
            if len(stretch.spans) == 1:
                quoted(line.text, *stretch.spans[0], stretch.text, f"polnear_dev, {line.doc}")
        content = letters(line.text, [pair for s in attribution.content for pair in s.spans])
        if content:
            yield Said(letters(line.text, [pair for s in attribution.source for pair in s.spans]), content)
