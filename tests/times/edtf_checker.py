"""A small checker of EDTF: levels 0 and 1, and level 2's masked digits anywhere."""

from __future__ import annotations

import re
from datetime import date

_ONE = re.compile(r"(?P<year>[\dX]{4})(?:-(?P<month>[\dX]{2})(?:-(?P<day>[\dX]{2}))?)?[?~%]?")


def is_edtf(printed: str) -> bool:
    """Whether it is a date, a season or an interval of these, open ends allowed."""
    ends = printed.split("/")
    if len(ends) > 2 or ends == ["..", ".."]:
        return False
    return all((len(ends) == 2 and end == "..") or _is_one(end) for end in ends)


def _is_one(printed: str) -> bool:
    match = _ONE.fullmatch(printed)
    if match is None:
        return False
    year, month, day = match["year"].replace("X", "0"), match["month"] or "01", match["day"] or "01"
    if month.isdecimal() and 21 <= int(month) <= 24:
        return match["day"] is None
    try:
        date(int(year) or 2000, int(month.replace("XX", "01")), int(day.replace("XX", "01")))
    except ValueError:
        return False
    return True
