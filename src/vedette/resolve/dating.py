"""When a report without a date can have been written, told from what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from vedette.model import Clue, ClueKind, Dating, Time
from vedette.resolve.context import Context
from vedette.resolve.known_dates import known_dates
from vedette.resolve.settling import Dated
from vedette.resolve.stated import line
from vedette.resolve.tenses import is_coming, is_past
from vedette.times.expression import Form
from vedette.times.extent import days_of

_YEARED: frozenset[Form] = frozenset(("date", "numeric", "period", "week_of"))
_MOST_YEARS = 12
"""Years among which a weekday printed with its date may pick the only one that fits. Vedette's own."""


def dating(printed: Mapping[int, tuple[Dated, ...]], context: Context) -> Dating | None:
    """None where the document has its date, or nothing in it tells.

    The latest date told as past and the latest known beginning bound it from below, the earliest date
    told as coming from above. Clues that would turn the interval round are told of and not used.
    """
    document = context.parse.document
    if document.published is not None:
        return None
    clues = tuple(sorted(_clues(printed, context), key=lambda clue: (clue.start, clue.end, clue.kind)))
    earliest = max((c.not_before for c in clues if c.not_before), default=None)
    last = min((c.not_after for c in clues if c.not_after), default=None)
    if earliest is None and last is None:
        return None
    basis = "inferred from what the report tells"
    if earliest and last and earliest > last:
        last, basis = None, f"{basis}; what it tells as coming lies before what it tells as past"
    if earliest and last:
        earliest, last = _fitting(date.fromisoformat(earliest), date.fromisoformat(last), printed)
    return Dating(
        document=document.id, external_id=document.external_id, earliest=earliest,
        latest=_next_day(last) if last else None, basis=basis, clues=clues,
    )  # fmt: skip


def anchor(found: Dating) -> Time:
    """The interval as what other times of the report are reckoned from."""
    return Time(earliest=found.earliest, latest=found.latest, basis=found.basis, inferred=True)


def _clues(printed: Mapping[int, tuple[Dated, ...]], context: Context) -> Iterator[Clue]:
    known = known_dates(context.parse.document.language)
    for sentence in context.parse.sentences:
        yield from known.clues(context.text, sentence.start, sentence.end)
        told = (one for one in printed.get(sentence.start, ()) if not one.stated.is_lent)
        yield from (clue for one in told if (clue := _of_time(one)) is not None)


def _of_time(one: Dated) -> Clue | None:
    time = one.time
    if _weekday(one):
        return _clue(one, "weekday", "weekday and date fit some years only")
    if one.stated.expression.form not in _YEARED or time.inferred or not time.edtf:
        return None
    if is_coming(line(one.stated), one.stated.sentence):
        return _clue(one, "coming", "told as still to come", not_after=_last_day(time))
    first = _first_day(time) if _is_past(one) else None
    return _clue(one, "past", "told as past", not_before=first) if first else None


def _clue(
    one: Dated, kind: ClueKind, basis: str, *, not_before: str | None = None, not_after: str | None = None
) -> Clue:
    found = one.stated.expression
    return Clue(
        kind=kind, printed=found.printed, start=found.start, end=found.end, not_before=not_before,
        not_after=not_after, basis=basis,
    )  # fmt: skip


def _is_past(one: Dated) -> bool:
    """Whether a verb of the past governs it, or the text tells what has been so since."""
    if one.stated.expression.bound == "since":
        return True
    return one.stated.sentence.region == "caption" or is_past(line(one.stated), one.stated.sentence)


def _weekday(one: Dated) -> bool:
    slots = one.stated.expression.slots
    return bool(slots.weekday and slots.day and slots.month and slots.year is None)


def _fitting(
    earliest: date, last: date, printed: Mapping[int, tuple[Dated, ...]]
) -> tuple[str | None, str | None]:
    """The interval cut to the year after the only date in it that fits a printed weekday."""
    for one in (one for those in printed.values() for one in those if _weekday(one)):
        slots = one.stated.expression.slots
        years = range(earliest.year - 1, last.year + 1)
        days = [day for year in years if (day := _day(year, slots.month or 1, slots.day or 1)) is not None]
        fitting = [day for day in days if day.isoweekday() == slots.weekday and _reaches(day, earliest, last)]
        if len(fitting) == 1 and len(years) <= _MOST_YEARS and one.direction != "future":
            earliest, last = max(earliest, fitting[0]), min(last, fitting[0] + timedelta(days=365))
    return earliest.isoformat(), last.isoformat()


def _reaches(day: date, earliest: date, last: date) -> bool:
    """Whether a report of those days may tell of that day as the last one of its name."""
    return day <= last and day + timedelta(days=365) >= earliest


def _day(year: int, month: int, day: int) -> date | None:
    found = days_of(year, month, day)
    return found.first_day if found else None


def _first_day(time: Time) -> str | None:
    return time.earliest[:10] if time.earliest else None


def _last_day(time: Time) -> str | None:
    return (date.fromisoformat(time.latest[:10]) - timedelta(days=1)).isoformat() if time.latest else None


def _next_day(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
