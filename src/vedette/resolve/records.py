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


def rival_governments(codes: tuple[str, ...], around: Context) -> Iterator[str]:
    """Who claimed to govern the country then, where more than one did: a "government" names none of them."""
    countries = {code.split()[0] for code in codes if code.endswith(" GOV")}
    days = around.days
    if len(countries) != 1 or not days.is_known:
        return
    actors = around.resources.actors
    claiming = [
        r for r in actors if r.country in countries and r.kind == "organisation" and "GOV" in r.sectors
    ]
    held = {r.id: r for r in claiming if r.period.is_dated and r.period.touches(days)}
    rivals = [(r, tie) for r in held.values() for tie in r.ties_on(days) if tie.kind == "rival_of"]
    for record, tie in rivals:
        if tie.to in held:
            yield _timed(f"rivals for it on {days}: {record.name} and {held[tie.to].name}", tie)
