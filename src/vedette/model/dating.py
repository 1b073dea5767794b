"""When an undated report can have been written, and the words that tell."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

ClueKind = Literal["past", "coming", "name", "office", "weekday"]


class Clue(Struct, frozen=True, kw_only=True):
    """Words that bound when the report was written.

    `past` is a date told of as gone by, `coming` one told of as still ahead, `name` and `office` what is
    known not to have been there before, `weekday` a day of the week printed with its date. ISO 8601 dates:
    `not_before` is the first day possible, `not_after` the last; None where the words do not tell.
    """

    kind: ClueKind
    printed: str
    start: int
    end: int
    not_before: str | None = None
    not_after: str | None = None
    basis: str


class Dating(Struct, frozen=True, kw_only=True):
    """Of a report without a publication date: inferred, so no alert fires on it, and never its `published`.

    [earliest, latest) in ISO 8601 dates, None where open. `clues` in text order; those that made the
    bounds and those that were not needed. `basis` tells what was left out because the clues disagree.
    """

    document: str
    external_id: str | None = None
    earliest: str | None = None
    latest: str | None = None
    basis: str
    clues: tuple[Clue, ...]
