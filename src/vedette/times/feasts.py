"""Feasts that move: Easter by the western and by the eastern reckoning."""

from __future__ import annotations

from datetime import date, timedelta

from vedette.times.expression import Slots
from vedette.times.extent import FIRST_YEAR, LAST_YEAR, Extent
from vedette.times.settled import Frame, Settled, unknown

_GREGORIAN_SINCE = 1583
"""Before that year the two reckonings are one."""


def easter(slots: Slots, frame: Frame) -> Settled:
    """Easter and what is reckoned from it; from the one date to the other where the churches differ.

    The year is the printed one, else that of the feast nearest to the anchor in the clause's direction.
    """
    offset = timedelta(days=slots.easter or 0)
    year = slots.year if slots.year is not None else _year(offset, slots, frame)
    if year is None:
        return unknown("a feast that moves; year unknown", slots=slots)
    if not _GREGORIAN_SINCE <= year < LAST_YEAR:
        return unknown(f"{year} is not a year that can be believed", slots=slots)
    west, east = western(year) + offset, eastern(year) + offset
    both = "" if west == east else "; the western or the eastern churches'"
    return Settled(
        extent=Extent.of_days(min(west, east), max(west, east)),
        value=west.isoformat() if west == east else None,
        basis=f"reckoned from Easter{both}",
        inferred=slots.year is None,
    )


def _year(offset: timedelta, slots: Slots, frame: Frame) -> int | None:
    if frame.day is None:
        return None
    ahead = slots.which == 1 or (slots.which is None and frame.direction == "future")
    year = frame.day.year
    if not FIRST_YEAR < year < LAST_YEAR:
        return None
    this = western(year) + offset
    if ahead:
        return year if this >= frame.day else year + 1
    return year if this <= frame.day else year - 1


def western(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm, as in Meeus).

    >>> western(2024), western(2025)
    (datetime.date(2024, 3, 31), datetime.date(2025, 4, 20))
    """
    century = year // 100
    leap = century - century // 4 - (8 * century + 13) // 25
    epact = (leap + 19 * (year % 19) + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - year % 19) // 11))
    sunday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    days = moon - sunday
    month = 3 + (days + 40) // 44
    return date(year, month, days + 28 - 31 * (month // 4))


def eastern(year: int) -> date:
    """Easter Sunday of the Julian calendar, by its Gregorian date.

    >>> eastern(2024), eastern(2025)
    (datetime.date(2024, 5, 5), datetime.date(2025, 4, 20))
    """
    moon = (19 * (year % 19) + 15) % 30
    sunday = (year + year // 4 + moon) % 7
    days = moon - sunday
    month = 3 + (days + 40) // 44
    julian = date(year, month, days + 28 - 31 * (month // 4))
    return julian + timedelta(days=year // 100 - year // 400 - 2)
