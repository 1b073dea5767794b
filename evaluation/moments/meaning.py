"""Whether a time that was read means what was noted: as local calendar days, not as strings."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

Days = tuple[date | None, date | None]
"""First day and the day after the last; None where open."""

DAY = timedelta(days=1)
EXACT = re.compile(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?")
"""One day, month or year."""
DECADE, CENTURY = re.compile(r"(\d{3})X"), re.compile(r"(\d{2})XX")


def same_time(noted: str | None, edtf: str | None, earliest: str | None, latest: str | None) -> bool:
    """Whether a read value (its EDTF, its first and last moment) is the noted EDTF.

    Both are rounded outwards to days, so a night noted as both its days is any stretch that touches both.

    >>> same_time("2024-03-03/2024-03-05", None, "2024-03-03", "2024-03-06")
    True
    >>> same_time("2024-03-04/2024-03-05", None, "2024-03-04T20:00", "2024-03-05T06:00")
    True
    >>> same_time(None, "2024-03-05", "2024-03-05", "2024-03-06")
    False
    """
    if noted is None or (edtf is None and earliest is None and latest is None):
        return noted is None and edtf is None
    if noted == edtf:
        return True
    wanted = days(noted)
    found = _read_days(edtf, earliest, latest)
    return wanted is not None and found is not None and wanted == found


def is_exact(edtf: str | None) -> bool:
    """Whether it is one exact day, month or year.

    >>> is_exact("2024-03"), is_exact("XXXX-03-05")
    (True, False)
    """
    return edtf is not None and EXACT.fullmatch(edtf) is not None


def days(edtf: str) -> Days | None:
    """The days of a value; None for what is no stretch of the calendar (no year, a season).

    >>> days("202X")
    (datetime.date(2020, 1, 1), datetime.date(2030, 1, 1))
    >>> days("../2024-06")
    (None, datetime.date(2024, 7, 1))
    """
    first, _, last = edtf.partition("/")
    from_first, from_last = _one(first), _one(last or first)
    return None if from_first is None or from_last is None else (from_first[0], from_last[1])


def _one(edtf: str) -> Days | None:
    if edtf == "..":
        return None, None
    if decade := DECADE.fullmatch(edtf):
        return date(int(decade[1]) * 10, 1, 1), date(int(decade[1]) * 10 + 10, 1, 1)
    if century := CENTURY.fullmatch(edtf):
        return date(int(century[1]) * 100, 1, 1), date(int(century[1]) * 100 + 100, 1, 1)
    plain = edtf.partition("T")[0].rstrip("?~%")
    return _plain([int(part) for part in plain.split("-")]) if EXACT.fullmatch(plain) else None


def _plain(parts: list[int]) -> Days | None:
    try:
        match parts:
            case [year]:
                return date(year, 1, 1), date(year + 1, 1, 1)
            case [year, month]:
                return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)
            case _:
                return date(*parts), date(*parts) + DAY
    except ValueError:
        return None


def _read_days(edtf: str | None, earliest: str | None, latest: str | None) -> Days | None:
    """A time without a year has no days, whatever its bounds."""
    if edtf is not None and edtf.startswith("XXXX"):
        return None
    if earliest is None and latest is None:
        return days(edtf) if edtf is not None else None
    return _day(earliest), _day_after(latest)


def _day(moment: str | None) -> date | None:
    return None if moment is None else datetime.fromisoformat(moment).date()


def _day_after(moment: str | None) -> date | None:
    """The end of the day that the last moment before this one is in."""
    if moment is None:
        return None
    return (datetime.fromisoformat(moment) - timedelta(seconds=1)).date() + DAY
