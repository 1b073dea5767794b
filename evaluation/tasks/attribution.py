"""Who says what, against PolNeAR; beside quotation marks alone, a crude rule, and a second annotator."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from evaluation.board import Board
from evaluation.engine import read_text
from evaluation.intervals import f1, precision, ratio, recall
from evaluation.outcome import Outcome
from evaluation.pairing import jaccard, letters, paired
from evaluation.task import Part, Task
from evaluation.tasks.crude_speech import quotation_marks, verbs_of_saying
from evaluation.tasks.polnear import Annotated, Said, polnear
from vedette.model import Reading

LOOSE, TIGHT = 0.3, 0.8
SOURCE = 0.5
SETUP = (
    "contents pair one to one by Jaccard over letters, at least .3 or .8; a source is right when it "
    "shares half the letters of the shorter one, or both name nobody; end to end: content at .3 and "
    "source right; of documents with two annotators the first is the gold; the second annotator is "
    "measured on those alone, so compare it with care"
)


class Heard(Struct, frozen=True):
    """What some method heard in a document."""

    gold: Annotated
    said: tuple[Said, ...]


def _run(folder: Path | None) -> Outcome:
    gold = tuple(polnear(folder))
    ours = [Heard(g, tuple(_read(g))) for g in gold]
    others = {
        "quotation marks": [Heard(g, tuple(quotation_marks(g.text))) for g in gold],
        "say-verbs": [Heard(g, tuple(verbs_of_saying(g.text))) for g in gold],
        "second annotator": [Heard(g, g.second) for g in gold if g.second is not None],
    }
    size = f"{len(gold)} documents, {sum(len(g.said) for g in gold)} attributions"

    board = Board(size, ours, others)
    return Outcome(
        task="attribution",
        data="polnear_dev",
        setup=SETUP,
        figures=(
            board.figure("content F1 at .3", lambda h: _contents(h, LOOSE), f1),
            board.figure("content F1 at .8", lambda h: _contents(h, TIGHT), f1),
            board.figure("content precision at .3", lambda h: _contents(h, LOOSE), precision),
            board.figure("content recall at .3", lambda h: _contents(h, LOOSE), recall),
            board.figure("source of matched", _sources, ratio),
            board.figure("end-to-end F1", _both, f1),
        ),
        worst=tuple(_worst(ours)),
    )


def _read(gold: Annotated) -> Iterator[Said]:
    reading: Reading | None = read_text(gold.text, published=gold.date)
    for found in reading.attributions if reading else ():
        content = letters(gold.text, found.content)
        if content:
            yield Said(letters(gold.text, found.source), content)


def _pairs(heard: Heard, least: float) -> list[tuple[int, int]]:
    return paired(heard.gold.said, heard.said, lambda a, b: jaccard(a.content, b.content), least)


def _contents(heard: Heard, least: float) -> tuple[float, ...]:
    return len(_pairs(heard, least)), len(heard.said), len(heard.gold.said)


def _sources(heard: Heard) -> tuple[float, ...]:
    pairs = _pairs(heard, LOOSE)
    return sum(_same_source(heard.gold.said[i], heard.said[j]) for i, j in pairs), len(pairs)


def _both(heard: Heard) -> tuple[float, ...]:
    return _sources(heard)[0], len(heard.said), len(heard.gold.said)


def _same_source(one: Said, other: Said) -> bool:
    if not one.source or not other.source:
        return one.source == other.source
    return len(one.source & other.source) >= SOURCE * min(len(one.source), len(other.source))


def _worst(heard: Sequence[Heard]) -> Iterator[str]:
    """Contents that nobody noted first, then wrong sources, then what was missed."""
    lines: list[tuple[int, str]] = []
    for one in heard:
        pairs = _pairs(one, LOOSE)
        found, right = {j for _, j in pairs}, {i for i, _ in pairs}
        lines += [(0, _line("invented", one, s)) for j, s in enumerate(one.said) if j not in found]
        lines += [
            (1, _line("source", one, one.said[j]) + f"; gold {_printed(one, one.gold.said[i].source)!r}")
            for i, j in pairs
            if not _same_source(one.gold.said[i], one.said[j])
        ]
        lines += [(2, _line("missed", one, s)) for i, s in enumerate(one.gold.said) if i not in right]
    yield from (line for _, line in sorted(lines, key=lambda pair: pair[0]))


def _line(kind: str, heard: Heard, said: Said) -> str:
    name = heard.gold.id[:30]
    return (
        f"{kind}: {name}: {_printed(heard, said.source) or 'nobody'!r} says {_printed(heard, said.content)!r}"
    )


def _printed(heard: Heard, offsets: frozenset[int]) -> str:
    return " ".join(heard.gold.text[min(offsets) : max(offsets) + 1].split()) if offsets else ""


ATTRIBUTION = Task("attribution", "Who says what?", (Part("polnear_dev", _run),))
