"""The days that a report can be of."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct


class Days(Struct, frozen=True):
    """First and last day (ISO) on which something may have been printed; None where nothing bounds it.

    >>> Days.of("2014-05-16"), Days()
    (Days(first='2014-05-16', last='2014-05-16'), Days(first=None, last=None))
    """

    first: str | None = None
    last: str | None = None

    @classmethod
    def of(cls, day: str) -> Days:
        return cls(day, day)

    @classmethod
    def within(cls, earliest: str | None, latest: str | None) -> Days:
        """Of half-open limits, as times have them.

        >>> Days.within("2014-05-01T00:00", "2014-06-01T00:00")
        Days(first='2014-05-01', last='2014-05-31')
        """
        end = datetime.fromisoformat(latest) - timedelta(microseconds=1) if latest else None
        last = end.date().isoformat() if end else None
        first = earliest[:10] if earliest else None
        return cls(first, max(first, last) if first and last else last)

    @property
    def is_known(self) -> bool:
        return self.first is not None or self.last is not None

    def __str__(self) -> str:
        if self.first == self.last:
            return self.first or "a day not known"
        return f"{self.first or ''}..{self.last or ''}"
