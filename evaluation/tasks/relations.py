"""Who is with, against or under whom, on re3d; beside the entities nearest to a word of our lexicon."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from pathlib import Path

from msgspec import Struct

from evaluation.board import Board, Row
from evaluation.engine import document, read_text
from evaluation.intervals import f1, precision, recall
from evaluation.outcome import Outcome
from evaluation.pairing import paired
from evaluation.task import Part, Task
from evaluation.tasks.re3d import Pair, Related, Report, reports, said_by
from vedette.lexicon import load_lexicon
from vedette.model import Claim
from vedette.syntax import parse

SETUP = (
    "every pair of an actor and a recipient of a claim (subject and object of a relation) against the "
    "gold's pairs, either way round, spans sharing a character; re3d.yaml says which of our types tells"
    " which relation; lemmas: the gold's own entities nearest before and after any word that a frame "
    "lists; the gold annotates within sentences and not every happening, so precision is a lower bound"
)


class Told(Struct, frozen=True):
    """A pair of stretches that are related, and all relations it may be."""

    types: frozenset[str]
    one: Pair
    other: Pair


class Answer(Struct, frozen=True):
    gold: Report
    told: tuple[Told, ...]


def _run(folder: Path | None) -> Outcome:
    gold = tuple(reports(folder))
    ours = [Answer(g, tuple(dict.fromkeys(_read(g)))) for g in gold]
    lemmas = [Answer(g, tuple(dict.fromkeys(_nearest(g)))) for g in gold]
    size = f"{len(gold)} reports, {sum(len(g.relations) for g in gold)} relations"

    board = Board(size, ours, {"lemmas": lemmas})
    return Outcome(
        task="relations",
        data="re3d",
        setup=SETUP,
        figures=(
            board.figure("pair and relation, F1", _row(_same), f1),
            board.figure("pair and relation, precision", _row(_same), precision),
            board.figure("pair and relation, recall", _row(_same), recall),
            board.figure("pair alone, F1", _row(_same_pair), f1),
        ),
        worst=tuple(_worst(ours)),
    )


def _read(gold: Report) -> Iterator[Told]:
    reading = read_text(gold.text)
    for claim in reading.claims if reading else ():
        types = said_by(claim.relation.type if claim.relation else claim.event_type)
        if types and claim.polarity == "affirmed":
            yield from (Told(types, *sorted(pair)) for pair in _parties(claim))


def _parties(claim: Claim) -> Iterator[tuple[Pair, Pair]]:
    if claim.relation is not None:
        subject, obj = claim.relation.subject, claim.relation.object
        yield (subject.start, subject.end), (obj.start, obj.end)
        return
    for actor, recipient in product(claim.actors, claim.recipients):
        yield (actor.start, actor.end), (recipient.start, recipient.end)


def _nearest(gold: Report) -> Iterator[Told]:
    made = document(gold.text)
    frames = load_lexicon("en").frames
    for sentence in parse(made).sentences if made else ():
        inside = [e for e in gold.entities if sentence.start <= e[0] and e[1] <= sentence.end]
        for word in sentence.words:
            entries = (*frames.verbs.get(word.lemma, ()), *frames.nouns.get(word.lemma, ()))
            types = frozenset(t for e in entries for t in said_by(e.frame.relation or e.frame.event_type))
            before = max((e for e in inside if e[1] <= word.start), key=lambda e: e[1], default=None)
            after = min((e for e in inside if e[0] >= word.end), key=lambda e: e[0], default=None)
            if types and before and after:
                yield Told(types, before, after)


def _same_pair(gold: Related, told: Told) -> float:
    """Characters in common, where both stretches have some; either way round."""
    straight = (_shared(gold.one, told.one), _shared(gold.other, told.other))
    crossed = (_shared(gold.one, told.other), _shared(gold.other, told.one))
    return float(max(sum(pair) if min(pair) > 0 else 0 for pair in (straight, crossed)))


def _same(gold: Related, told: Told) -> float:
    return _same_pair(gold, told) if gold.type in told.types else 0.0


def _shared(one: Pair, other: Pair) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def _row(likeness: Callable[[Related, Told], float]) -> Row[Answer]:
    return lambda answer: (
        len(paired(answer.gold.relations, answer.told, likeness, 1.0)),
        len(answer.told),
        len(answer.gold.relations),
    )


def _worst(answers: Sequence[Answer]) -> Iterator[str]:
    """What the gold does not have first, then what was missed."""
    for answer in answers:
        found = {j for _, j in paired(answer.gold.relations, answer.told, _same, 1.0)}
        for j, told in enumerate(answer.told):
            if j not in found:
                yield f"not in the gold: {answer.gold.id[:6]}: {_said('/'.join(sorted(told.types)), told.one, told.other, answer)}"  # fmt: skip  # noqa: E501
    for answer in answers:
        found = {i for i, _ in paired(answer.gold.relations, answer.told, _same, 1.0)}
        for i, gold in enumerate(answer.gold.relations):
            if i not in found:
                yield f"missed: {answer.gold.id[:6]}: {_said(gold.type, gold.one, gold.other, answer)}"


def _said(types: str, one: Pair, other: Pair, answer: Answer) -> str:
    text = answer.gold.text
    around = " ".join(text[max(0, min(one[0], other[0]) - 20) : max(one[1], other[1]) + 20].split())
    return f"{types}({text[slice(*one)]!r}, {text[slice(*other)]!r}): {around}"


RELATIONS = Task("relations", "Who is with, against or under whom?", (Part("re3d", _run),))
