"""What a record says of a party on the days in question: sentences for people."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.actors import ActorRecord, Office, Period, Term, Tie
from vedette.resolve.context import Context

_WORDS = {"spouse_of": "married to"}
"""Ties whose name is not what one says."""


def of_record(record: ActorRecord, around: Context) -> Iterator[str]:
    """Its source, the codes of each time that is possible, offices of a known day, ties with their time."""
    yield f"record {record.id}: {record.kind}, {_existing(record)}source: {record.source}"
    days = around.days
    for term in (each for each in record.terms if each.period.touches(days)):
        yield _timed(", ".join(term.codes) or "no codes", term)
    if days.is_known:
        for office in record.offices_on(days):
            yield f"on {days}: {_timed(office.title, office)}"
    for tie in record.ties_on(days):
        other = around.resources.actors.get(tie.to)
        name = f"{other.name} ({other.id})" if other is not None else tie.to
        yield _timed(f"{_WORDS.get(tie.kind, tie.kind.replace('_', ' '))} {name}", tie)


def _existing(record: ActorRecord) -> str:
    return f"{record.period}, " if record.period.is_dated else ""


def _timed(what: str, held: Office | Term | Tie) -> str:
    """With its period where that is known.

    >>> _timed("AFG GOV", Term(("AFG GOV",), since="2021-08-15"))
    'AFG GOV since 2021-08-15'
    """
    period: Period = held.period
    return f"{what} {period}" if period.is_dated else what
