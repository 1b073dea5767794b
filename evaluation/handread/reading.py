"""Annotation files into annotated reports."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from evaluation.errors import AnnotationError
from evaluation.handread.bundled import bundled_documents
from evaluation.handread.locating import locate
from evaluation.handread.notes import Annotated, CountNote, Note, Phrase, PlaceNote, TimeNote, Trap
from evaluation.handread.written import Words, WrittenFile, WrittenNote, WrittenReport, WrittenTrap
from vedette.data import parse_yaml
from vedette.errors import ResourceError
from vedette.model import Document, Span
from vedette.model.codes import MODES

TEXTS = Path(__file__).parent / "texts"

Golds = Mapping[str, Mapping[str, str]]
"""Texts by document id, for each gold data set that is there."""


def read_annotation(path: Path, golds: Golds, texts: Path = TEXTS) -> Annotated | None:
    """The annotated report of a file; None for a stand-off one whose gold is not there.

    Raises AnnotationError, which names the file and the claim.
    """
    try:
        written = msgspec.convert(parse_yaml(path.read_bytes(), path.name), WrittenFile, strict=False)
    except (msgspec.ValidationError, ResourceError) as error:
        raise AnnotationError(f"{path.name}: {error}") from error
    bundled = _bundled(path, written.report)
    text = bundled.text if bundled else _text(path, written.report, golds, texts)
    if text is None:
        return None
    return Annotated(
        name=path.stem,
        text=text,
        language=written.language,
        published=written.published,
        outlet=written.outlet,
        gold=written.report.gold,
        bundled=bundled,
        claims=tuple(sorted(_notes(path, written, text), key=lambda note: note.trigger.start)),
        never=tuple(_trap(path, trap, text) for trap in written.never if not trap.cleaned),
    )


def _bundled(path: Path, report: WrittenReport) -> Document | None:
    if report.bundled is None:
        return None
    found = bundled_documents().get(report.bundled)
    if found is None:
        raise AnnotationError(f"{path.name}: Vedette bundles no report {report.bundled}")
    return found


def _text(path: Path, report: WrittenReport, golds: Golds, texts: Path) -> str | None:
    if report.text is not None:
        try:
            return (texts / report.text).read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise AnnotationError(f"{path.name}: {report.text}: {error}") from error
    if report.gold is None or report.id is None or report.sha256 is None:
        raise AnnotationError(f"{path.name}: `report` needs `text`, `bundled`, or `gold`, `id` and `sha256`")
    if report.gold not in golds:
        return None
    text = golds[report.gold].get(report.id)
    if text is None or hashlib.sha256(text.encode("utf-8")).hexdigest() != report.sha256:
        raise AnnotationError(f"{path.name}: {report.gold} holds no {report.id} with the text annotated")
    return text


def _notes(path: Path, written: WrittenFile, text: str) -> Iterator[Note]:
    for number, note in enumerate(written.claims, 1):
        try:
            yield _note(note, text)
        except AnnotationError as error:
            raise AnnotationError(f"{path.name}: claim {number} ({note.trigger}): {error}") from error


def _note(note: WrittenNote, text: str) -> Note:
    if note.kind == "event" and note.type is None:
        raise AnnotationError("an event needs a `type`")
    if note.mode is not None and (note.type is None or note.mode not in MODES[note.type]):
        raise AnnotationError(f"{note.type} has no mode {note.mode!r}")
    trigger = locate(note.trigger, text)[0]

    def found(words: Words) -> Phrase:
        return locate(words, text, trigger.start)

    return Note(
        trigger=trigger,
        kind=note.kind,
        type=note.type,
        mode=note.mode,
        about=note.about,
        actors=tuple(map(found, note.actors)),
        recipients=tuple(map(found, note.recipients)),
        places=tuple(PlaceNote(phrase=found(p.at), country=p.country) for p in note.places),
        time=TimeNote(phrase=found(note.time.at), edtf=note.time.edtf) if note.time else None,
        counts=tuple(
            CountNote(phrase=found(c.at) if c.at else (), measure=c.measure, low=c.low, high=c.high)
            for c in note.counts
        ),
        polarity=note.polarity,
        modality=note.modality,
        stance=note.stance,
        chain=tuple(map(found, note.chain)),
        optional=note.optional,
    )


def _trap(path: Path, trap: WrittenTrap, text: str) -> Trap:
    try:
        near: Span = locate(trap.near, text)[0]
    except AnnotationError as error:
        raise AnnotationError(f"{path.name}: never {trap.near}: {error}") from error
    return Trap(near=near, wrong=trap.wrong, why=trap.why)
