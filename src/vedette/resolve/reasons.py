"""Which record, or which words of a phrase, its codes are from: sentences for people."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vedette.actors import ActorRecord
from vedette.model import Actor, Phrase
from vedette.resolve.actors import Resolved
from vedette.resolve.context import Context
from vedette.resolve.parties import chosen

GIVEN = "country given"
"""How a rule ends where who asked said the country."""


def reasons(found: Phrase, resolved: Resolved, actor: Actor, around: Context) -> Iterator[str]:
    """The record behind the actor; else which names give the country, which words the sector."""
    if resolved.record is not None:
        yield from _of_record(resolved.record, around.day)
        return
    for name in around.names_within(found.span):
        place = around.place_of(name)
        if place is not None and place.record.country:
            yield f"“{_printed(name.span.start, name.span.end, around)}” is of {place.record.country}"
        party = chosen(name, around) if name.actors else None
        if party is not None:
            yield f"“{_printed(name.span.start, name.span.end, around)}” names {party.name} ({party.id})"
    yield from _of_words(found, frozenset(code.split()[-1] for code in actor.codes), around)
    if actor.rule is not None and actor.rule.endswith(GIVEN):
        yield f"the country, {actor.codes[0].split()[0]}, was given"


def _of_record(record: ActorRecord, day: str | None) -> Iterator[str]:
    yield f"record {record.id}: {record.kind}, source: {record.source}"
    if day is None:
        return
    for term in record.terms:
        if term.holds(day):
            yield f"on {day}: {', '.join(term.codes)}, {_dates(term.since, term.until)}"
    for office in record.offices_on(day):
        yield f"on {day}: {office.title}, {_dates(office.since, office.until)}"


def _dates(since: str | None, until: str | None) -> str:
    return f"since {since}" if until is None else f"{since or ''} to {until}".strip()


def _of_words(found: Phrase, sectors: frozenset[str], around: Context) -> Iterator[str]:
    """Words of the phrase, and pairs of them, whose sector is the one it has."""
    roles, words = around.words.roles, (*found.words, *(w for a in found.appositions for w in a.words))
    pairs = [(f"{a.lemma} {b.lemma}", f"{a.text} {b.text}") for a, b in pairwise(words)]
    for lemma, printed in (*pairs, *((w.lemma, w.text) for w in words)):
        sector = roles.sector(lemma)
        if sector in sectors:
            yield f"“{printed}” is {sector}"
        elif roles.adjective_sector(lemma) in sectors or roles.adjective_sector(printed.lower()) in sectors:
            yield f"“{printed}” makes it {', '.join(sectors)}"


def _printed(start: int, end: int, around: Context) -> str:
    return around.text[start:end]
