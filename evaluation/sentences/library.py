"""The annotated sentences, those that may be read while tuning apart from the sealed ones."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
from msgspec import Struct

from evaluation.errors import AnnotationError
from evaluation.handread.notes import Annotated, Note, Trap
from vedette.data import parse_yaml
from vedette.errors import ResourceError
from vedette.model import Span
from vedette.model.codes import MODES, EventType, Modality, Polarity

HERE = Path(__file__).parent
SEALED_OF_FIVE = 2
"""Two sentences of five are sealed, drawn by the hash of their text."""


class WrittenClaim(Struct, frozen=True, forbid_unknown_fields=True):
    """`trigger` stands once in its sentence."""

    type: EventType
    trigger: str
    mode: str | None = None
    polarity: Polarity = "affirmed"
    modality: Modality = "actual"


class Written(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence without claims must stay silent, but for statements."""

    text: str
    claims: list[WrittenClaim] = []
    optional: list[WrittenClaim] = []


def sentences(language: str, *, sealed: bool) -> tuple[Annotated, ...]:
    """Each as a report of its own. Raises AnnotationError, which names file and sentence."""
    files = sorted(HERE.glob(f"{language}-*.yaml"))
    return tuple(one for path in files for one in _read(path) if is_sealed(one.text) is sealed)


def is_sealed(text: str) -> bool:
    """Whether nobody who works on the reader looks at the sentence."""
    return int(hashlib.sha256(text.encode("utf-8")).hexdigest(), 16) % 5 < SEALED_OF_FIVE


def _read(path: Path) -> list[Annotated]:
    try:
        found = msgspec.convert(parse_yaml(path.read_bytes(), path.name), list[Written])
    except (msgspec.ValidationError, ResourceError) as error:
        raise AnnotationError(f"{path.name}: {error}") from error
    return [_annotated(f"{path.stem}-{number}", written) for number, written in enumerate(found, 1)]


def _annotated(name: str, written: Written) -> Annotated:
    noted = [_note(name, written.text, claim, optional=False) for claim in written.claims]
    noted += [_note(name, written.text, claim, optional=True) for claim in written.optional]
    silent = (Trap(near=Span(start=0, end=len(written.text)), why="nothing to claim"),)
    return Annotated(
        name=name,
        text=written.text,
        language=name[:2],
        published=None,
        outlet=None,
        gold=None,
        claims=tuple(sorted(noted, key=lambda note: note.trigger.start)),
        never=() if written.claims else silent,
    )


def _note(name: str, text: str, claim: WrittenClaim, *, optional: bool) -> Note:
    if text.count(claim.trigger) != 1:
        raise AnnotationError(f"{name}: {claim.trigger!r} must stand once in {text!r}")
    if claim.mode is not None and claim.mode not in MODES[claim.type]:
        raise AnnotationError(f"{name}: {claim.type} has no mode {claim.mode!r}")
    start = text.index(claim.trigger)
    return Note(
        trigger=Span(start=start, end=start + len(claim.trigger)),
        type=claim.type,
        mode=claim.mode,
        polarity=claim.polarity,
        modality=claim.modality,
        optional=optional,
    )
