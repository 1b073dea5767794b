"""The reader against single sentences of every type: what it knows of the trade, and what it invents."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from evaluation.board import Board
from evaluation.engine import document
from evaluation.errors import AnnotationError
from evaluation.halves import Measured, halves
from evaluation.handread.comparing import Compared, compare
from evaluation.handread.fields import field_counts
from evaluation.handread.notes import Annotated, Note
from evaluation.handread.scoring import is_event
from evaluation.handread.why import Diagnosis
from evaluation.intervals import f1, precision, ratio, recall
from evaluation.outcome import Figure
from evaluation.sentences.library import sentences
from evaluation.task import Task
from vedette.model import Document, Draft
from vedette.read import read

SETUP = (
    "every sentence alone, before who and where is resolved; events other than STATEMENT; a planned act and "
    "an AGREE or THREATEN about it are the same; {}"
)


def _measured(language: str, *, is_sealed: bool) -> Measured:
    compared = _compared(sentences(language, sealed=is_sealed))
    return _figures(compared), _worst(compared)


def _compared(wanted: Sequence[Annotated]) -> list[Compared]:
    """In one go, which is faster than one by one."""
    readings = read(_document(one) for one in wanted)
    return [compare(one, _noted(reading.drafts)) for one, reading in zip(wanted, readings, strict=True)]


def _document(one: Annotated) -> Document:
    made = document(one.text, language=one.language)
    if made is None:
        raise AnnotationError(f"{one.name}: the text was set aside")
    return made


def _noted(drafts: Sequence[Draft]) -> tuple[Note, ...]:
    return tuple(
        Note(
            trigger=draft.trigger.span,
            type=draft.event_type,
            mode=draft.mode,
            about=draft.content.event_type if draft.content else None,
            polarity=draft.polarity,
            modality=draft.modality,
        )
        for draft in drafts
        if draft.kind == "event" and draft.event_type != "STATEMENT"
    )


def _figures(compared: Sequence[Compared]) -> Iterator[Figure]:
    claims = sum(is_event(note) and not note.optional for c in compared for note in c.report.claims)
    board = Board(f"{len(compared)} sentences, {claims} claims", compared)
    silent = [c for c in compared if c.report.never]
    yield board.figure("events, precision", lambda c: (len(c.right), len(c.found)), precision)
    yield board.figure("events, recall", _found, recall)
    yield board.figure("invented events", lambda c: (len(c.invented), 1), ratio, unit="a sentence")
    yield Board(f"{len(silent)} sentences without a claim", silent).figure(
        "silent sentences that stay silent", lambda c: (not c.found, 1), ratio
    )
    for field in ("mode", "polarity", "modality"):
        yield board.figure(f"{field}, F1", _field(field), f1)


def _found(compared: Compared) -> tuple[float, ...]:
    wanted = [note for note in compared.report.claims if is_event(note) and not note.optional]
    right = [a for a, _ in compared.right if is_event(a) and not a.optional]
    return len(right), 0, len(wanted)


def _field(name: str) -> Callable[[Compared], tuple[float, ...]]:
    def row(compared: Compared) -> tuple[float, ...]:
        rows = [field_counts(name, a, b, compared.report.text) for a, b in compared.right]
        return tuple(map(sum, zip(*rows, strict=True))) if rows else (0, 0, 0)

    return row


def _worst(compared: Sequence[Compared]) -> Iterator[str]:
    """Inventions first, then wrong types, then what was missed and why."""
    for c in compared:
        for note in c.invented:
            yield _line(f"invented {note.type}", note, c)
    for c in compared:
        for wanted, found in c.mistyped:
            yield _line(f"noted {wanted.type}, read {found.type}", found, c)
    for c in compared:
        missed = [note for note in c.missed if is_event(note)]
        diagnosis = Diagnosis(_document(c.report)) if missed else None
        for note in missed:
            why = diagnosis.why(note) if diagnosis else ""
            yield f"{_line(f'missed {note.type}', note, c)}: {why}"


def _line(kind: str, note: Note, compared: Compared) -> str:
    text, start, end = compared.report.text, note.trigger.start, note.trigger.end
    return f"{kind}: {compared.report.name}: {text[:start]}[{text[start:end]}]{text[end:]}"


SENTENCES = Task(
    "sentences",
    "Does it know the words of the trade, and keep silent where they mean something else?",
    halves("sentences", SETUP, _measured),
)
