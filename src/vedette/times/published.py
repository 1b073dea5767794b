"""Publication dates as metadata or print give them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from vedette.model.time import Time
from vedette.times.expression import Expression
from vedette.times.extent import FIRST_YEAR, LAST_YEAR
from vedette.times.grammar import Grammar
from vedette.times.settle import settle
from vedette.times.source import languages

_TIMED = re.compile(r"\d{4}-?\d\d-?\d\d[T ]\d\d:?\d\d")
_LONGEST = 100
_DATED = {"date", "numeric", "period"}


def published(value: str) -> Time | None:
    """When `value` says something was published: local calendar as printed, never shifted to UTC.

    ISO 8601, RFC 2822 or a date in the words of any language we have. None if it is not understood
    or only relative ("yesterday"), an interval if it can be read more than one way.

    >>> published("2025-06-10T23:30:00-05:00").earliest
    '2025-06-10T23:30'
    >>> published("3 mars 2024").edtf
    '2024-03-03'
    """
    value = value.strip()
    if not value or len(value) > _LONGEST:
        return None
    return _moment(_iso(value) or _mail(value)) or _compact(value) or _worded(value)


def _iso(value: str) -> datetime | None:
    if not value.isascii() or not _TIMED.match(value):
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None


def _mail(value: str) -> datetime | None:
    if not re.search(r"\d{4} \d\d:\d\d", value):
        return None
    try:
        return parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _moment(moment: datetime | None) -> Time | None:
    if moment is None or not FIRST_YEAR <= moment.year <= LAST_YEAR:
        return None
    zone = moment.strftime("%z")
    begin = moment.replace(tzinfo=None, second=0, microsecond=0)
    return Time(
        edtf=f"{begin:%Y-%m-%d}",
        earliest=begin.isoformat(timespec="minutes"),
        latest=(begin + timedelta(minutes=1)).isoformat(timespec="minutes"),
        timex_type="TIME",
        timex_value=begin.isoformat(timespec="minutes"),
        basis=f"publication time as given{', UTC' + zone if zone else ''}",
    )


def _compact(value: str) -> Time | None:
    """`20250610`."""
    match = re.fullmatch(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})", value)
    return _worded("-".join(match.groups())) if match else None


def _worded(value: str) -> Time | None:
    for language in languages("times.yaml"):
        found = [one for one in Grammar.load(language).find(value) if _has_year(one)]
        if len(found) == 1 and found[0].form in _DATED:
            return _given(settle(found[0], anchor=None))
    return None


def _has_year(found: Expression) -> bool:
    return found.slots.year is not None or found.form == "numeric"


def _given(time: Time) -> Time | None:
    if time.earliest is None or time.latest is None:
        return None
    return Time(
        edtf=time.edtf,
        earliest=time.earliest,
        latest=time.latest,
        timex_type=time.timex_type,
        timex_value=time.timex_value,
        basis=f"publication date as given: {time.basis}",
    )
