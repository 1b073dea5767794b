"""Which name of another script is the same name, among a thousand."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Literal

from msgspec import Struct

from evaluation.board import Board
from evaluation.errors import GoldMalformedError
from evaluation.gold import lines
from evaluation.intervals import ratio
from evaluation.outcome import Figure, Outcome
from evaluation.task import Part, Task
from evaluation.tasks.crude_spelling import same_letters, same_skeleton
from vedette.names import likeness

FILE = "google_ar2en"
SAMPLE = 400
CANDIDATES = 1000
SEED = 20261127
SETUP = (
    f"{SAMPLE} names of the held-out split (costs were measured on the split train), each beside the "
    f"right name and up to {CANDIDATES - 1} others of the same split, drawn by a fixed seed; of n names tied "
    "at the top the right one counts 1/n, and MRR takes the middle of a tie"
)

Script = Literal["ar", "latin"]
Compared = Callable[[str, str], float]


class NamePair(Struct, frozen=True, kw_only=True):
    split: str
    ar: str
    latin: str


class Question(Struct, frozen=True):
    """A name, its name in the other script, and other names in that script."""

    printed: str
    right: str
    others: tuple[str, ...]


class Ranked(Struct, frozen=True):
    """How many other names were likened more than the right one, and how many as much."""

    above: int
    beside: int

    @property
    def first(self) -> float:
        return 0.0 if self.above else 1 / (1 + self.beside)

    @property
    def reciprocal(self) -> float:
        return 1 / (1 + self.above + self.beside / 2)


def _outcome(script: Script, folder: Path | None) -> Outcome:
    pairs = [pair for pair in lines(folder, FILE, NamePair) if pair.split != "train"]
    if not pairs:
        raise GoldMalformedError(f"{FILE}.jsonl: no pair outside the split train")
    questions = tuple(_questions(pairs, script))
    ours = [_ranked(question, likeness) for question in questions]
    crude = {"skeletons": same_skeleton, "letters": same_letters}
    others = {name: [_ranked(q, compared) for q in questions] for name, compared in crude.items()}
    board = Board(f"{len(questions)} names", ours, others)
    return Outcome(
        task="spelling",
        data=f"{FILE}, {script}",
        setup=SETUP,
        figures=(
            board.figure("right name at rank 1", lambda r: (r.first, 1), ratio),
            board.figure("mean reciprocal rank", lambda r: (r.reciprocal, 1), ratio),
            _found_by_skeleton(pairs),
        ),
        worst=tuple(_worst(questions, ours)),
    )


def _found_by_skeleton(pairs: Sequence[NamePair]) -> Figure:
    """How many right names the look-up of places would so much as compare."""
    rows = [bool(same_skeleton(pair.ar, pair.latin)) for pair in pairs]
    board = Board(f"{len(pairs)} pairs", rows)
    return board.figure("pairs of one skeleton", lambda same: (same, 1), ratio)


def _questions(pairs: Sequence[NamePair], script: Script) -> Iterator[Question]:
    other: Script = "latin" if script == "ar" else "ar"
    names = sorted({getattr(pair, other) for pair in pairs})
    draw = random.Random(SEED)
    for pair in draw.sample(pairs, min(SAMPLE, len(pairs))):
        right = getattr(pair, other)
        rest = [name for name in draw.sample(names, min(CANDIDATES, len(names))) if name != right]
        yield Question(getattr(pair, script), right, tuple(rest[: CANDIDATES - 1]))


def _ranked(question: Question, compared: Compared) -> Ranked:
    own = compared(question.printed, question.right)
    likes = [compared(question.printed, other) for other in question.others]
    return Ranked(sum(like > own for like in likes), sum(like == own for like in likes))


def _worst(questions: Sequence[Question], answers: Sequence[Ranked]) -> Iterator[str]:
    for question, answer in sorted(zip(questions, answers, strict=True), key=lambda pair: -pair[1].above):
        if answer.above:
            best = max(question.others, key=lambda other: likeness(question.printed, other))
            own, most = likeness(question.printed, question.right), likeness(question.printed, best)
            yield f"{question.printed}: {question.right} {own:.2f}, but {best} {most:.2f}"


SPELLING = Task(
    "spelling",
    "Which name of another script is the same?",
    tuple(Part(f"{FILE}, {script}", partial(_outcome, script)) for script in ("ar", "latin")),
)
