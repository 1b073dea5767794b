"""When a capture was made: UTC, to the second."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import Struct

from vedette.errors import InputError, UsageError


def utc(printed: str) -> str:
    """An ISO 8601 date or date-time as UTC with `Z`; without a zone it is taken as UTC, a date as its start.

    Raises InputError for anything else.

    >>> utc("2025-06-10T14:00:00+02:00")
    '2025-06-10T12:00:00Z'
    >>> utc("2025-06-10")
    '2025-06-10T00:00:00Z'
    """
    try:
        moment = datetime.fromisoformat(printed.strip())
        return _rendered(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        raise InputError(f"{printed[:40]!r} is not an ISO 8601 date such as 2025-06-10T12:00:00Z") from None


def _rendered(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


class Clock(Struct, frozen=True, kw_only=True):
    """The time of captures that do not bring their own; `fixed` None is the moment of asking."""

    fixed: str | None = None

    @classmethod
    def at(cls, printed: str | None) -> Clock:
        """A clock that stands at `printed`, or runs where that is None. Raises UsageError."""
        try:
            return cls(fixed=None if printed is None else utc(printed))
        except InputError as error:
            raise UsageError(f"the time of capture {error}") from None

    def now(self) -> str:
        return self.fixed or _rendered(datetime.now(UTC))
