"""Comparisons into figures: what was invented first, then claims, then each field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from evaluation.board import Board, Of, Row
from evaluation.handread.comparing import Compared
from evaluation.handread.fields import SETS, VALUES, field_counts, phrases
from evaluation.handread.notes import Note
from evaluation.intervals import f1, precision, ratio, recall
from evaluation.outcome import Figure


class Measure(Struct, frozen=True):
    """A figure by name: counts of one report, and what to make of their sum."""

    name: str
    row: Row[Compared]
    of: Of
    unit: str = "share"


def figures(compared: Sequence[Compared]) -> tuple[Figure, ...]:
    """All of them, in their order."""
    notes = sum(len(c.report.claims) for c in compared)
    size = f"{len(compared)} reports, {notes} noted claims"
    board = Board(size, compared)
    return tuple(board.figure(m.name, m.row, m.of, unit=m.unit) for m in MEASURES)


def is_event(note: Note) -> bool:
    """A claim that something happened; STATEMENTs stand apart: what somebody says is no invention."""
    return note.kind == "event" and note.type != "STATEMENT"


def is_statement(note: Note) -> bool:
    return note.type == "STATEMENT"


def is_other(note: Note) -> bool:
    """Relations, assessments, descriptions."""
    return note.kind != "event"


def _invented(kind: Callable[[Note], bool]) -> Row[Compared]:
    return lambda c: (sum(map(kind, c.invented)), 1)


def _precision(kind: Callable[[Note], bool]) -> Row[Compared]:
    """Right of all found, optional ones too."""
    return lambda c: (sum(kind(found) for _, found in c.right), sum(map(kind, c.found)))


def _recall(kind: Callable[[Note], bool]) -> Row[Compared]:
    """Required ones found, of all required."""
    return lambda c: (
        sum(kind(wanted) and not wanted.optional for wanted, _ in c.right),
        0,
        sum(kind(wanted) and not wanted.optional for wanted in c.report.claims),
    )


def _field(name: str) -> Row[Compared]:
    """Summed over the right pairs of a report."""

    def row(compared: Compared) -> tuple[float, ...]:
        rows = [field_counts(name, a, b, compared.report.text) for a, b in compared.right]
        return tuple(map(sum, zip(*rows, strict=True))) if rows else (0, 0, 0)

    return row


def _of_all(name: str) -> Row[Compared]:
    """Right phrases of required claims, of all phrases that required claims have, found or missed."""

    def row(compared: Compared) -> tuple[float, ...]:
        text = compared.report.text
        right = sum(field_counts(name, a, b, text)[0] for a, b in compared.right if not a.optional)
        return right, 0, sum(len(phrases(name, n)) for n in compared.report.claims if not n.optional)

    return row


def _sets() -> tuple[Measure, ...]:
    return tuple(
        Measure(f"{name}, {way}", _field(name), of)
        for name in SETS
        for way, of in (("precision", precision), ("recall", recall))
    )


MEASURES: tuple[Measure, ...] = (
    Measure("invented events a report", _invented(is_event), ratio, ""),
    Measure("invented statements a report", _invented(is_statement), ratio, ""),
    Measure("invented other claims a report", _invented(is_other), ratio, ""),
    Measure("claims in traps a report", lambda c: (len(c.trapped), 1), ratio, ""),
    Measure("mistyped claims a report", lambda c: (len(c.mistyped), 1), ratio, ""),
    Measure("events, precision", _precision(is_event), ratio),
    Measure("events, recall", _recall(is_event), recall),
    Measure("statements, precision", _precision(is_statement), ratio),
    Measure("statements, recall", _recall(is_statement), recall),
    Measure("other claims, precision", _precision(is_other), ratio),
    *_sets(),
    *(Measure(f"{name}, found of all", _of_all(name), recall) for name in SETS),
    *(Measure(f"{name}, F1", _field(name), f1) for name in VALUES),
)
