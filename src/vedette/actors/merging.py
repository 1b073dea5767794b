"""Imported entries among the parties known: who is meant already, whose ties lead somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from msgspec.structs import replace

from vedette.actors.draft import Drafted
from vedette.actors.entity_codes import PREFIX as WIKIDATA
from vedette.actors.entry import Bond, Bonds, Entry, bonds
from vedette.actors.parts import TieKind
from vedette.actors.record import ActorRecord
from vedette.actors.source import actor_id
from vedette.actors.table import Actors
from vedette.actors.written import entry_of
from vedette.errors import InputError
from vedette.names.key import key


def without_repeats(found: Iterable[Drafted]) -> tuple[Drafted, ...]:
    """One of each id: the same party twice with the same codes is one with all its names.

    Raises InputError where the codes are others.
    """
    first: dict[str, Drafted] = {}
    for each in found:
        before = first.setdefault(each.entry.id, each)
        if before is each:
            continue
        if (before.entry.codes, before.entry.terms) != (each.entry.codes, each.entry.terms):
            raise InputError(
                f"{each.file}, line {each.line}: {each.entry.name!r} stands in {before.file},"
                f" line {before.line} already, with other codes"
            )
        more = (n for n in each.entry.names if n not in (before.entry.name, *before.entry.names))
        names = (*before.entry.names, *more)
        first[each.entry.id] = Drafted(
            file=before.file, line=before.line, entry=replace(before.entry, names=names)
        )
    return tuple(first.values())


def known_as(entry: Entry, known: Actors) -> ActorRecord | None:
    """The party that bears the entry's name, or one of its other names and one of its codes.

    None for nobody, or several.
    """
    bearers = _bearers((entry.name,), known)
    if bearers:
        return next(iter(bearers.values())) if len(bearers) == 1 else None
    others = _bearers(entry.names, known).values()
    fitting = [record for record in others if set(record.codes) & set(entry.codes)]
    return fitting[0] if len(fitting) == len(others) == 1 else None


def names_of_others(entry: Entry, own: str | None, known: Actors) -> dict[str, ActorRecord]:
    """Names besides the main one that surely name somebody else than `own`; who that is."""
    found: dict[str, ActorRecord] = {}
    for name in entry.names:
        others = [record for identity, record in _bearers((name,), known).items() if identity != own]
        if others:
            found[name] = others[0]
    return found


def _bearers(names: Iterable[str], known: Actors) -> dict[str, ActorRecord]:
    return {
        match.record.id: match.record
        for name in names
        for match in known.match(name)
        if match.alias.rank == 1 and not match.alias.surname
    }


def extended(record: ActorRecord, entry: Entry) -> Entry:
    """The record with the entry's names, offices and ties, and its codes where a person gave them.

    Codes of Wikidata are told from items: they only fill what is empty.
    """
    before = entry_of(record)
    told = entry.id.startswith(WIKIDATA) and before.codes
    borne = {key(alias.text) for alias in record.aliases}
    return replace(
        before,
        codes=before.codes if told else entry.codes or before.codes,
        terms=before.terms if told else entry.terms or before.terms,
        country=before.country or entry.country,
        names=(*before.names, *(n for n in (entry.name, *entry.names) if key(n) not in borne)),
        surnames=before.surnames | {s: r for s, r in entry.surnames.items() if key(s) not in borne},
        offices=before.offices or entry.offices,
        dated=before.dated | {n: p for n, p in entry.dated.items() if key(n) not in borne},
        since=before.since or entry.since,
        until=before.until or entry.until,
        **{kind: _joined(getattr(before, kind), getattr(entry, kind)) for kind in get_args(TieKind)},
        source=f"{entry.source}; {before.source}",
    )


def _joined(one: Bonds, other: Bonds) -> tuple[Bond, ...]:
    """Both, without what `one` ties to already."""
    first = tuple(bonds(one))
    held = {bond.to for bond in first}
    return (*first, *(bond for bond in bonds(other) if bond.to not in held))


def tied(entry: Entry, moved: Mapping[str, str], ids: frozenset[str]) -> Entry:
    """With ties that lead to one of `ids`, to where that one `moved`; the others are left out."""

    def kept(written: Bonds) -> Iterator[Bond]:
        for bond in bonds(written):
            full = moved.get(bond.to, actor_id(bond.to))
            if full in ids:
                yield replace(bond, to=full)

    return replace(entry, **{kind: tuple(kept(getattr(entry, kind))) for kind in get_args(TieKind)})


def ranked(entry: Entry, known: Actors) -> Entry:
    """Surnames at ranks behind all who bear them."""
    ranks = {
        name: max((m.alias.rank for m in known.match(name) if m.record.id != entry.id), default=rank - 1) + 1
        for name, rank in entry.surnames.items()
    }
    return replace(entry, surnames=ranks)
