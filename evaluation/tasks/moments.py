"""The reader against short texts: when, how many, and which claim has which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evaluation.engine import read_text
from evaluation.errors import AnnotationError
from evaluation.halves import Measured, halves
from evaluation.moments.figures import figures
from evaluation.moments.library import moments
from evaluation.moments.moment import Moment
from evaluation.moments.scoring import (
    Read,
    claim_counts,
    claim_pairs,
    claim_time,
    count_pairs,
    is_right_value,
    of_kind,
    span_of,
    time_is_right,
    time_pairs,
)
from evaluation.task import Task
from vedette.model import Span

SETUP = (
    "every text alone; times share a character, one to one, values as calendar days; counts right only with "
    "measure and both numbers; claims: noted ones whose trigger was found; {}"
)


def _measured(language: str, *, is_sealed: bool) -> Measured:
    read = [read_moment(moment) for moment in moments(language, sealed=is_sealed)]
    return figures(read), worst(read)


def read_moment(moment: Moment) -> Read:
    """Raises AnnotationError where the product sets the text aside."""
    reading = read_text(moment.text, language=moment.language, published=moment.published)
    if reading is None:
        raise AnnotationError(f"{moment.name}: the text was set aside")
    return Read(moment, tuple(reading.mentions), tuple(reading.claims))


def worst(read: Sequence[Read]) -> Iterator[str]:
    """Wrong values, then wrong times and counts of claims, then what was missed or is none."""
    for r in read:
        for noted, found in time_pairs(r):
            if not is_right_value(noted, found):
                value = found.edtf or f"[{found.earliest}, {found.latest})"
                yield _line(f"value {value} for {noted.edtf}", r, noted.span)
    for r in read:
        yield from _of_claims(r)
    for kind in ("time", "count"):
        for r in read:
            yield from _unpaired(kind, r)


def _of_claims(read: Read) -> Iterator[str]:
    for noted, found in claim_pairs(read):
        if not time_is_right(noted, found):
            told = f"{_words(read, claim_time(found))!r} for {_words(read, noted.time)!r}"
            yield _line(f"time of claim {told}", read, noted.trigger)
        right, given, asked = claim_counts(read, noted, found)
        if right < max(given, asked):
            told = f"{[c.printed for c in found.counts]} for {[_words(read, s) for s in noted.counts]}"
            yield _line(f"counts of claim {told}", read, noted.trigger)


def _unpaired(kind: str, read: Read) -> Iterator[str]:
    pairs = time_pairs(read) if kind == "time" else count_pairs(read)
    ours, theirs = {span_of(b) for _, b in pairs}, {a.span for a, _ in pairs}
    for m in of_kind(read, kind):
        if span_of(m) not in ours:
            told = f" {m.measure} {m.low}-{m.high}" if kind == "count" else ""
            yield _line(f"no {kind}{told}", read, span_of(m))
    noted = read.moment.times if kind == "time" else read.moment.counts
    yield from (_line(f"missed {kind}", read, one.span) for one in noted if one.span not in theirs)


def _words(read: Read, span: Span | None) -> str:
    return read.moment.text[span.start : span.end] if span else "none"


def _line(kind: str, read: Read, span: Span) -> str:
    text, name, day = read.moment.text, read.moment.name, read.moment.published
    return f"{kind}: {name} ({day}): {text[: span.start]}[{text[span.start : span.end]}]{text[span.end :]}"


MOMENTS = Task(
    "moments",
    "When is that, how many are they, and which claim has which?",
    halves("moments", SETUP, _measured),
)
