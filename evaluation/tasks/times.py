"""When, against TimeML's TIMEX3 in AQUAINT; the TempEval-3 way of counting."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from evaluation.board import Board, Row
from evaluation.engine import read_text
from evaluation.gold import lines, quoted
from evaluation.intervals import f1, precision, recall
from evaluation.outcome import Outcome
from evaluation.pairing import paired
from evaluation.task import Part, Task
from vedette.model import Mention

SETUP = (
    "time mentions of the product, the document's own date given as publication date; relaxed: the "
    "spans share a character, one to one; strict: same span; type and value: F1 of relaxed pairs whose "
    "type (value) is equal, as TempEval-3 counts; written alike: W7 is W07, 1968-XX is 1968"
)


class Timex(Struct, frozen=True):
    """`value` is None where none is given."""

    start: int
    end: int
    type: str
    value: str | None
    text: str = ""


class Dated(Struct, frozen=True):
    id: str
    dct: str
    text: str
    timex: tuple[Timex, ...]


class Answer(Struct, frozen=True):
    gold: Dated
    found: tuple[Timex, ...]


def _run(folder: Path | None) -> Outcome:
    gold = tuple(_gold(folder))
    ours = [Answer(g, tuple(_read(g))) for g in gold]
    size = f"{len(gold)} documents, {sum(len(g.timex) for g in gold)} expressions"

    board = Board(size, ours)
    return Outcome(
        task="time",
        data="aquaint_timeml",
        setup=SETUP,
        figures=(
            board.figure("relaxed F1", _row(_overlapping), f1),
            board.figure("relaxed precision", _row(_overlapping), precision),
            board.figure("relaxed recall", _row(_overlapping), recall),
            board.figure("strict F1", _row(lambda a, b: (a.start, a.end) == (b.start, b.end)), f1),
            board.figure("type F1", _row(lambda a, b: a.type == b.type), f1),
            board.figure("value F1", _row(lambda a, b: a.value is not None and a.value == b.value), f1),
            board.figure("value F1, written alike", _row(_same_value), f1),
        ),
        worst=tuple(_worst(ours)),
    )


def _gold(folder: Path | None) -> Iterator[Dated]:
    for line in lines(folder, "aquaint_timeml", Dated):
        for timex in line.timex:
            quoted(line.text, timex.start, timex.end, timex.text, f"aquaint_timeml, {line.id}")
        yield line


def _read(gold: Dated) -> Iterator[Timex]:
    reading = read_text(gold.text, published=gold.dct)
    mentions: Sequence[Mention] = reading.mentions if reading else ()
    for m in mentions:
        if m.kind == "time":
            yield Timex(m.start, m.end, m.timex_type or "DATE", m.timex_value, m.printed)


def _overlapping(one: Timex, other: Timex) -> bool:
    return one.start < other.end and other.start < one.end


def _pairs(answer: Answer) -> list[tuple[Timex, Timex]]:
    """The longest shared stretch first."""

    def shared(one: Timex, other: Timex) -> float:
        return float(min(one.end, other.end) - max(one.start, other.start))

    return [
        (answer.gold.timex[i], answer.found[j]) for i, j in paired(answer.gold.timex, answer.found, shared, 1)
    ]


def _same_value(one: Timex, other: Timex) -> bool:
    """Whether the values are the same once written alike: the gold has `2000-W7`, `1998-10-XX` too."""
    return one.value is not None and other.value is not None and _alike(one.value) == _alike(other.value)


def _alike(value: str) -> str:
    return re.sub(r"-W(\d)(?!\d)", r"-W0\1", re.sub(r"(?:-XX)+\Z", "", value))


def _row(same: Callable[[Timex, Timex], bool]) -> Row[Answer]:
    """Pairs that are the same in some way, all found, all wanted."""
    return lambda answer: (
        sum(same(one, other) for one, other in _pairs(answer)),
        len(answer.found),
        len(answer.gold.timex),
    )


def _worst(answers: Sequence[Answer]) -> Iterator[str]:
    """Wrong values first, then what is no time expression, then what was missed."""
    for answer in answers:
        for gold, found in _pairs(answer):
            if gold.value != found.value:
                yield f"{answer.gold.id} ({answer.gold.dct}): {gold.text!r} is {gold.value}; read {found.text!r} {found.value}: {_around(answer, gold)}"  # fmt: skip  # noqa: E501
    for answer in answers:
        right = {other.start for _, other in _pairs(answer)}
        yield from (
            f"{answer.gold.id}: no time: {_around(answer, t)}" for t in answer.found if t.start not in right
        )
    for answer in answers:
        right = {one.start for one, _ in _pairs(answer)}
        yield from (f"{answer.gold.id}: missed: {_around(answer, t)}" for t in answer.gold.timex if t.start not in right)  # fmt: skip  # noqa: E501


def _around(answer: Answer, timex: Timex) -> str:
    text = answer.gold.text
    before, after = text[max(0, timex.start - 40) : timex.start], text[timex.end : timex.end + 30]
    return f"{' '.join(before.split())} [{text[timex.start : timex.end]}] {' '.join(after.split())}"


TIMES = Task("time", "Which words say when, and when is that?", (Part("aquaint_timeml", _run),))
