"""How far two annotators of the same reports agree: the most that a reader can be asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from evaluation.board import Board, Of, Row
from evaluation.errors import GoldAbsentError
from evaluation.handread.comparing import Compared, compare
from evaluation.handread.fields import SETS, VALUES, field_counts
from evaluation.handread.library import reports, sealed
from evaluation.handread.notes import Note
from evaluation.handread.scoring import is_event, is_statement
from evaluation.intervals import f1, ratio
from evaluation.outcome import Outcome

SETUP = (
    "reports that two annotators worked on apart, the first's notes against the second's: same trigger, "
    "kind and type; fields on the pairs that agree; required: a claim that both noted is required by both "
    "or by neither"
)
Line = tuple[str, Row[Compared], Of]


def agreement(folder: Path | None) -> Outcome:
    """Raises GoldAbsentError where there is nothing to compare."""
    compared = _compared(folder)
    if not compared:
        raise GoldAbsentError("no report with two annotations")
    size = f"{len(compared)} reports, {sum(len(c.right) for c in compared)} claims in common"
    board = Board(size, compared)
    lines = (*CLAIMS, *(_field(name) for name in (*SETS, *VALUES)))
    return Outcome(
        task="handread",
        data="agreement of two annotators",
        setup=SETUP,
        figures=tuple(board.figure(name, row, of) for name, row, of in lines),
        worst=tuple(line for c in compared if c.report.name not in sealed() for line in _differences(c)),
    )


def _compared(folder: Path | None) -> list[Compared]:
    first = {report.name: report for report in reports(folder)}
    second = reports(folder, notes="second")
    return [compare(first[other.name], other.claims) for other in second if other.name in first]


def _both(compared: Compared, kind: Callable[[Note], bool]) -> tuple[float, ...]:
    common = sum(kind(a) and kind(b) for a, b in compared.right)
    return common, sum(map(kind, compared.found)), sum(map(kind, compared.report.claims))


def _field(name: str) -> Line:
    def row(compared: Compared) -> tuple[float, ...]:
        rows = [field_counts(name, a, b, compared.report.text) for a, b in compared.right]
        return tuple(map(sum, zip(*rows, strict=True))) if rows else (0, 0, 0)

    return f"{name}, F1", row, f1


def _is_required(note: Note) -> bool:
    return is_event(note) and not note.optional


def _required_alike(compared: Compared) -> tuple[float, ...]:
    return sum(a.optional == b.optional for a, b in compared.right), len(compared.right)


CLAIMS: tuple[Line, ...] = (
    ("claims, F1", lambda c: (len(c.right), len(c.found), len(c.report.claims)), f1),
    ("events, F1", lambda c: _both(c, is_event), f1),
    ("events that both require, F1", lambda c: _both(c, _is_required), f1),
    ("statements, F1", lambda c: _both(c, is_statement), f1),
    ("required by both or neither", _required_alike, ratio),
)


def _differences(compared: Compared) -> Iterator[str]:
    """Where in the texts the two differ; the words themselves may not be ours."""
    name = compared.report.name
    for kind, notes in (
        ("only the second", (*compared.invented, *compared.doubled)),
        ("only the first", compared.missed),
    ):
        yield from (f"{name}: {kind}: {n.type or n.kind} at {n.trigger.start}" for n in notes)
    for one, other in compared.mistyped:
        yield f"{name}: {one.type or one.kind} or {other.type or other.kind} at {one.trigger.start}"
