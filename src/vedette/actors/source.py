"""Actor files as an editor writes them, read into records; what is malformed is named by file and entry.

A file holds `source`, defaults for its entries under `defaults`, and `entries`. An entry:

    {id: saddam-haftar, kind: person, name: Saddam Haftar, country: LBY, codes: [LBY MIL],
     names: [صدام حفتر], surnames: {Haftar: 2}, child_of: khalifa-haftar,
     offices: [{title: chief of staff of the ground forces, since: "2023"}],
     member_of: {to: libyan-national-army, since: "2016"}, dated: {Captain Saddam: {until: "2017"}},
     terms: [{codes: [LBY REB], until: "2014-05-15"}]}

`terms` are codes for a time, which then stand in place of `codes`. `names` are unambiguous; `surnames` and
`shared` map an alias to its rank among those who bear it; `lower` may be printed in lower case; `exact` only
just so. `dated` bounds the time in which a name means the party; one that stands nowhere else is added to
`names`. An entry's own `since` and `until` are when there was such a party. A tie is an id, a mapping with
dates, or a list of these. Dates are years, months or days.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from vedette.actors.entry import Entry, bonds
from vedette.actors.parts import Alias, Tie, TieKind
from vedette.actors.period import Period
from vedette.actors.record import ActorRecord
from vedette.data import parse_yaml
from vedette.errors import ResourceError

PREFIX = "vd:actor/"
LONGEST_ACRONYM = 7


class ActorFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An actor file; `defaults` fill fields that an entry leaves out."""

    source: str = "editor, unverified"
    defaults: dict[str, Any] = {}
    entries: list[dict[str, Any]]


def parse_records(content: bytes, file: str) -> Iterator[ActorRecord]:
    """The records of one file's bytes; as `parse_entries`."""
    yield from map(record_of, parse_entries(content, file))


def parse_entries(content: bytes, file: str) -> Iterator[Entry]:
    """The entries of one file's bytes. `file` is named in errors.

    Raises ResourceError for what is not YAML, lacks a field, or has one of a wrong type.
    """
    try:
        whole = msgspec.convert(parse_yaml(content, file), ActorFile)
    except msgspec.ValidationError as error:
        raise ResourceError(f"{file}: {error}") from error
    for number, fields in enumerate(whole.entries, start=1):
        yield _entry(fields, whole, f"{file}, entry {fields.get('id', number)}")


def _entry(fields: dict[str, Any], whole: ActorFile, where: str) -> Entry:
    try:
        return msgspec.convert({"source": whole.source, **whole.defaults, **fields}, Entry)
    except msgspec.ValidationError as error:
        raise ResourceError(f"{where}: {error}") from error


def record_of(entry: Entry) -> ActorRecord:
    """The record that an entry gives."""
    return ActorRecord(
        id=actor_id(entry.id),
        kind=entry.kind,
        name=entry.name,
        codes=entry.codes,
        country=entry.country,
        aliases=tuple(_with_dates(_aliases(entry), entry.dated)),
        offices=entry.offices,
        terms=entry.terms,
        ties=tuple(_ties(entry)),
        since=entry.since,
        until=entry.until,
        source=entry.source,
    )


def actor_id(slug: str) -> str:
    """The full id of a slug; an id that has a prefix of its own stays.

    >>> actor_id("mossad"), actor_id("desk:unit-7")
    ('vd:actor/mossad', 'desk:unit-7')
    """
    return slug if ":" in slug else PREFIX + slug


def _aliases(entry: Entry) -> Iterator[Alias]:
    declared = {*entry.exact, *entry.lower, *entry.shared, *entry.surnames}
    for text in dict.fromkeys((entry.name, *entry.names, *entry.dated)):
        if text not in declared:
            yield _named(text)
    yield from (Alias(text, form="any") for text in entry.lower)
    yield from (Alias(text, form="exact") for text in entry.exact if text not in entry.shared)
    for text, rank in entry.shared.items():
        form = "exact" if text in entry.exact else _named(text).form
        yield Alias(text, rank=rank, form=form)
    yield from (Alias(text, rank=rank, surname=True) for text, rank in entry.surnames.items())


def _with_dates(aliases: Iterator[Alias], dated: dict[str, Period]) -> Iterator[Alias]:
    for alias in aliases:
        period = dated.get(alias.text)
        yield alias if period is None else replace(alias, since=period.since, until=period.until)


def _named(text: str) -> Alias:
    """Capitals only, and short: an acronym, read without regard to case only where it cannot be a word.

    Of two or three letters it too often is one, in English or French ("IS", "WHO", "AU").
    """
    if text == text.lower():
        return Alias(text, form="any")
    letters = len(text.replace(".", ""))
    if " " in text or not text.isupper() or letters > LONGEST_ACRONYM:
        return Alias(text)
    return Alias(text, form="exact" if letters <= 3 else "acronym")


def _ties(entry: Entry) -> Iterator[Tie]:
    for kind in get_args(TieKind):
        for bond in bonds(getattr(entry, kind)):
            yield Tie(kind, actor_id(bond.to), since=bond.since, until=bond.until)
