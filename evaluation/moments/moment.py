"""What an annotator noted in a short text."""

from __future__ import annotations

from msgspec import Struct

from vedette.model import Span
from vedette.model.codes import Measure


class TimeNote(Struct, frozen=True, kw_only=True):
    """`edtf` is None where it cannot be told: durations, sets, vague times, no anchor."""

    span: Span
    edtf: str | None = None


class CountNote(Struct, frozen=True, kw_only=True):
    """`part`: included in a number already given; `superseded`: the text itself revises it."""

    span: Span
    measure: Measure
    low: float | None = None
    high: float | None = None
    role: str | None = None
    part: bool = False
    superseded: bool = False


class ClaimNote(Struct, frozen=True, kw_only=True):
    """`time` says when that happened, None where the text does not say."""

    trigger: Span
    time: Span | None = None
    counts: tuple[Span, ...] = ()


class Moment(Struct, frozen=True, kw_only=True):
    name: str
    text: str
    language: str
    published: str | None
    times: tuple[TimeNote, ...]
    counts: tuple[CountNote, ...]
    claims: tuple[ClaimNote, ...]
