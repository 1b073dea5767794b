"""Did it happen? Polarity and modality of predicates against people's judgements (UDS, It Happened v2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from evaluation.board import Board
from evaluation.engine import document
from evaluation.errors import GoldMalformedError
from evaluation.gold import lines
from evaluation.intervals import f1, macro_f1, ratio
from evaluation.outcome import Outcome
from evaluation.task import Part, Task
from evaluation.tasks.detokenizing import detokenized
from vedette.lexicon import load_lexicon
from vedette.model import Sentence
from vedette.read.firmness import Firmness, firmness
from vedette.syntax import parse

SETUP = (
    "dev and test sentences (our English parser is trained on the train sentences); the product's "
    "firmness of every judged predicate, also of those that no frame lists: happened when affirmed and "
    "actual or habitual; gold: mean judgement above 0; a predicate that our tokens do not have counts "
    "as happened, as everything does for the baseline"
)


class Judged(Struct, frozen=True):
    """A predicate by its place among the tokens, with people's mean judgement from -3 to 3."""

    i: int
    token: str
    score: float


class _Line(Struct, frozen=True):
    id: str
    split: str
    tokens: list[str]
    events: list[Judged]


class Answer(Struct, frozen=True):
    """One sentence: for each predicate whether it happened, by people and by us, and why."""

    id: str
    text: str
    judged: tuple[tuple[Judged, bool, str], ...]


def _run(folder: Path | None) -> Outcome:
    answers = [_answer(line) for line in lines(folder, "uds_it_happened", _Line) if line.split != "train"]
    size = f"{len(answers)} sentences, {sum(len(a.judged) for a in answers)} predicates"
    ours = [_table(a, always=False) for a in answers]
    board = Board(size, ours, {"always happened": [_table(a, always=True) for a in answers]})
    figures = (
        board.figure("macro F1", lambda row: row, macro_f1),
        board.figure("F1, happened", lambda row: row[:3], f1),
        board.figure("F1, did not happen", lambda row: row[3:], f1),
        board.figure("accuracy", lambda row: (row[0] + row[3], row[2] + row[5]), ratio),
    )
    return Outcome(
        task="factuality",
        data="uds_it_happened",
        setup=SETUP,
        figures=figures,
        worst=tuple(_worst(answers)),
    )


def _answer(line: _Line) -> Answer:
    text, starts = detokenized(line.tokens)
    made = document(text)
    sentences: Sequence[Sentence] = parse(made).sentences if made else ()
    judged = []
    for event in line.events:
        if not 0 <= event.i < len(starts):
            raise GoldMalformedError(f"uds_it_happened, {line.id}: no token {event.i}")
        firm = _firmness(sentences, starts[event.i])
        happened = firm is None or (firm.polarity == "affirmed" and firm.modality in ("actual", "habitual"))
        judged.append((event, happened, f"{firm.polarity} {firm.modality}" if firm else "no such token"))
    return Answer(line.id, text, tuple(judged))


def _firmness(sentences: Sequence[Sentence], start: int) -> Firmness | None:
    for sentence in sentences:
        for word in sentence.words:
            if word.start == start:
                return firmness(sentence, word, load_lexicon("en"))
    return None


def _table(answer: Answer, *, always: bool) -> tuple[float, ...]:
    """Right, found and wanted of `happened`, then of `did not happen`."""
    pairs = [(event.score > 0, always or said) for event, said, _ in answer.judged]
    return tuple(
        count
        for kind in (True, False)
        for count in (
            sum(wanted == said == kind for wanted, said in pairs),
            sum(said == kind for _, said in pairs),
            sum(wanted == kind for wanted, _ in pairs),
        )
    )


def _worst(answers: Sequence[Answer]) -> Iterator[str]:
    """What people are surest of and we got wrong comes first."""
    wrong = [
        (-abs(event.score), f"{event.token!r} {event.score:+.1f}; read {why}: {answer.text}")
        for answer in answers
        for event, said, why in answer.judged
        if said != (event.score > 0)
    ]
    yield from (line for _, line in sorted(wrong))


FACTUALITY = Task("factuality", "Did it happen?", (Part("uds_it_happened", _run),))
