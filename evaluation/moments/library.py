"""The annotated texts, those that may be read while tuning apart from the sealed ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from evaluation.errors import AnnotationError
from evaluation.moments.moment import ClaimNote, CountNote, Moment, TimeNote
from evaluation.sentences.library import is_sealed
from vedette.data import parse_yaml
from vedette.errors import ResourceError
from vedette.model import Span
from vedette.model.codes import Measure

HERE = Path(__file__).parent


class WrittenTime(Struct, frozen=True, forbid_unknown_fields=True):
    """`edtf` is a number where YAML takes a bare year for one."""

    at: str
    edtf: str | int | None = None


class WrittenCount(Struct, frozen=True, forbid_unknown_fields=True):
    at: str
    measure: Measure
    low: float | None = None
    high: float | None = None
    role: Literal["combatant", "civilian"] | None = None
    part: bool = False
    superseded: bool = False


class WrittenClaim(Struct, frozen=True, forbid_unknown_fields=True):
    """`trigger` stands once in its text; `time` and `counts` name what is noted of the text."""

    trigger: str
    time: str | None = None
    counts: list[str] = []


class Written(Struct, frozen=True, forbid_unknown_fields=True):
    text: str
    published: str | None = None
    times: list[WrittenTime] = []
    counts: list[WrittenCount] = []
    claims: list[WrittenClaim] = []


def moments(language: str, *, sealed: bool) -> tuple[Moment, ...]:
    """In the order of the files. Raises AnnotationError, which names file and item."""
    files = sorted(HERE.glob(f"{language}-*.yaml"))
    return tuple(one for path in files for one in _read(path) if is_sealed(one.text) is sealed)


def _read(path: Path) -> list[Moment]:
    try:
        found = msgspec.convert(parse_yaml(path.read_bytes(), path.name), list[Written])
    except (msgspec.ValidationError, ResourceError) as error:
        raise AnnotationError(f"{path.name}: {error}") from error
    return [_moment(f"{path.stem}-{number}", written) for number, written in enumerate(found, 1)]


def _moment(name: str, written: Written) -> Moment:
    times = _spans(name, written.text, [time.at for time in written.times])
    counts = _spans(name, written.text, [count.at for count in written.counts])
    return Moment(
        name=name,
        text=written.text,
        language=name[:2],
        published=written.published,
        times=tuple(
            TimeNote(span=span, edtf=None if time.edtf is None else str(time.edtf))
            for span, time in zip(times, written.times, strict=True)
        ),
        counts=tuple(_count(span, count) for span, count in zip(counts, written.counts, strict=True)),
        claims=tuple(_claim(name, written, claim, times, counts) for claim in written.claims),
    )


def _count(span: Span, count: WrittenCount) -> CountNote:
    return CountNote(
        span=span,
        measure=count.measure,
        low=count.low,
        high=count.high,
        role=count.role,
        part=count.part,
        superseded=count.superseded,
    )


def _claim(
    name: str, written: Written, claim: WrittenClaim, times: Sequence[Span], counts: Sequence[Span]
) -> ClaimNote:
    if written.text.count(claim.trigger) != 1:
        raise AnnotationError(f"{name}: {claim.trigger!r} must stand once in {written.text!r}")
    start = written.text.index(claim.trigger)
    told = [time.at for time in written.times], [count.at for count in written.counts]
    return ClaimNote(
        trigger=Span(start=start, end=start + len(claim.trigger)),
        time=None if claim.time is None else _noted(name, claim.time, told[0], times, start),
        counts=tuple(_noted(name, at, told[1], counts, start) for at in claim.counts),
    )


def _noted(name: str, at: str, told: Sequence[str], spans: Sequence[Span], near: int) -> Span:
    """Of the noted stretches with these words the nearest to the trigger."""
    same = [span for words, span in zip(told, spans, strict=True) if words == at]
    if not same:
        raise AnnotationError(f"{name}: a claim names {at!r}, which is not noted")
    return min(same, key=lambda span: abs(span.start - near))


def _spans(name: str, text: str, told: Sequence[str]) -> list[Span]:
    """The first stretch of whole words that no earlier note took."""
    taken: list[Span] = []
    for at in told:
        free = [span for span in _stretches(at, text) if not any(span.overlaps(other) for other in taken)]
        if not free:
            raise AnnotationError(f"{name}: {at!r} is not in {text!r}, or noted twice")
        taken.append(free[0])
    return taken


def _stretches(words: str, text: str) -> list[Span]:
    before, after = (r"(?<!\w)" if words[:1].isalnum() else ""), (r"(?!\w)" if words[-1:].isalnum() else "")
    return [Span(start=m.start(), end=m.end()) for m in re.finditer(before + re.escape(words) + after, text)]
