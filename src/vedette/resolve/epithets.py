"""People known by their country and office alone: "Libya's renegade general", "the Russian president"."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.actors import ActorRecord
from vedette.model import Phrase
from vedette.resolve.bearers import is_title, lemmas_of
from vedette.resolve.context import Context
from vedette.resolve.names import Name
from vedette.resolve.parties import chosen
from vedette.resolve.referring import referring


def known_by_country(phrase: Phrase, country: str | None, context: Context) -> ActorRecord | None:
    """The only known person of that country named before whom the noun fits by the tables.

    A soldier's title fits a soldier, any other title who holds such an office on the day; nobody where
    the phrase says that it is no longer held.
    """
    if country is None or not is_title(phrase, context):
        return None
    words = referring(context.parse.document.language)
    if lemmas_of(phrase.words) & words.unheld:
        return None
    found = {
        record.id: record
        for record in _named_before(phrase, context)
        if record.country == country and _fits(phrase, record, context)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _named_before(phrase: Phrase, context: Context) -> Iterator[ActorRecord]:
    for names in context.names.values():
        for name in names:
            record = _person(name, context) if name.span.end <= phrase.start else None
            if record is not None:
                yield record


def _person(name: Name, context: Context) -> ActorRecord | None:
    record = chosen(name, context) if name.actors else None
    return record if record is not None and record.kind == "person" else None


def _fits(phrase: Phrase, record: ActorRecord, context: Context) -> bool:
    sector = context.words.roles.sector(phrase.head.lemma)
    if sector == "MIL":
        return any("MIL" in code.split() for code in record.codes_on(context.days).codes)
    held = record.offices_on(context.days)
    return any(phrase.head.lemma.lower() in office.title.lower().split() for office in held)
