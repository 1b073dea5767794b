"""What became of a dump's lines, and when a file is refused for what its lines are."""

from __future__ import annotations

from msgspec import Struct

from vedette.errors import InputError

SHOWN = 10
JUDGED_AFTER = 1000
MOST_BAD = 0.5
"""Share of bad lines above which a file is no dump: judged after so many lines, and at the end."""


class BadLine(Struct, frozen=True, kw_only=True):
    """Counted from 1."""

    number: int
    reason: str


class Tally:
    """Counts; `judge` raises InputError where the file is no dump."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.lines = self.kept = self.bad = self.other_kinds = self.elsewhere = 0
        self.first_bad: list[BadLine] = []
        self.countries: set[str] = set()
        self.as_of = ""

    def is_bad(self, number: int, reason: str) -> None:
        self.bad += 1
        if len(self.first_bad) < SHOWN:
            self.first_bad.append(BadLine(number=number, reason=reason))

    def is_mostly_bad(self) -> bool:
        """Of the lines before the present one; a first line tells nothing."""
        return self.bad >= MOST_BAD * (self.lines - 1)

    def judge(self, *, at_end: bool = False) -> None:
        """After each line, and at the end."""
        if self.lines and self.bad > MOST_BAD * self.lines and (at_end or self.lines == JUDGED_AFTER):
            first = self.first_bad[0]
            raise InputError(
                f"{self.source}: no GeoNames dump: {self.bad} of {self.lines} lines are bad,"
                f" first line {first.number}: {first.reason}"
            )
        if at_end and not self.lines:
            raise InputError(f"{self.source}: it is empty")
        if at_end and not self.kept:
            raise InputError(f"{self.source}: no place to keep: {self._why_none()}")

    def _why_none(self) -> str:
        return (
            f"of {self.lines} lines {self.other_kinds} are of kinds that are not kept,"
            f" {self.elsewhere} in other countries, {self.bad} bad"
        )
