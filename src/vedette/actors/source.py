"""Actor files as an editor writes them, read into records; what is malformed is named by file and entry.

A file holds `source`, defaults for its entries under `defaults`, and `entries`. An entry:

    {id: saddam-haftar, kind: person, name: Saddam Haftar, country: LBY, codes: [LBY MIL],
     names: [صدام حفتر], surnames: {Haftar: 2}, child_of: khalifa-haftar,
     offices: [{title: chief of staff of the ground forces, since: "2023"}],
     terms: [{codes: [LBY REB], until: "2014-05-15"}]}

`terms` are codes for a time, which then stand in place of `codes`. `names` are unambiguous; `surnames` and
`shared` map an alias to its rank among those who bear it; `lower` may be printed in lower case; `exact` only
just so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

import msgspec
from msgspec import Struct

from vedette.actors.record import ActorKind, ActorRecord, Alias, Office, Term, Tie, TieKind
from vedette.data import parse_yaml
from vedette.errors import ResourceError

PREFIX = "vd:actor/"
LONGEST_ACRONYM = 7


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One entry of an actor file."""

    id: str
    kind: ActorKind
    name: str
    codes: tuple[str, ...] = ()
    country: str | None = None
    names: tuple[str, ...] = ()
    lower: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    surnames: dict[str, int] = {}
    shared: dict[str, int] = {}
    offices: tuple[Office, ...] = ()
    terms: tuple[Term, ...] = ()
    part_of: str | tuple[str, ...] = ()
    member_of: str | tuple[str, ...] = ()
    child_of: str | None = None
    sibling_of: str | None = None
    spouse_of: str | None = None
    relative_of: str | None = None
    source: str = "editor, unverified"


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
        aliases=tuple(_aliases(entry)),
        offices=entry.offices,
        terms=entry.terms,
        ties=tuple(_ties(entry)),
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
    for text in dict.fromkeys((entry.name, *entry.names)):
        if text not in declared:
            yield _named(text)
    yield from (Alias(text, form="any") for text in entry.lower)
    yield from (Alias(text, form="exact") for text in entry.exact if text not in entry.shared)
    for text, rank in entry.shared.items():
        form = "exact" if text in entry.exact else _named(text).form
        yield Alias(text, rank=rank, form=form)
    yield from (Alias(text, rank=rank, surname=True) for text, rank in entry.surnames.items())


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
        to = getattr(entry, kind) or ()
        for slug in (to,) if isinstance(to, str) else to:
            yield Tie(kind, actor_id(slug))
