"""Imported entries and the parties known made one table, or the reason why they cannot be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from vedette.actors.check import check_records
from vedette.actors.compiled import keyed
from vedette.actors.draft import Drafted, Refused
from vedette.actors.entity_codes import PREFIX as WIKIDATA
from vedette.actors.entry import Entry
from vedette.actors.merging import extended, known_as, names_of_others, ranked, tied
from vedette.actors.petrarch import PREFIX as DICTIONARY
from vedette.actors.record import ActorRecord
from vedette.actors.source import actor_id, record_of
from vedette.actors.table import Actors
from vedette.errors import InputError

OURS = "resources/"


class Joined(Struct, frozen=True, kw_only=True):
    """Entries as they are to be written. `extends` are ids of parties known before."""

    entries: tuple[Entry, ...]
    extends: tuple[str, ...]
    set_aside: tuple[Refused, ...]


def joined(
    drafted: Sequence[Drafted], records: Mapping[str, ActorRecord], files: Mapping[str, str]
) -> Joined:
    """`records` are those known, by id, `files` where each stands.

    Raises InputError or ResourceError, naming file and line, for what would break the laws of the table.
    """
    known = Actors(keyed(dict(records)))
    apart, taken = _apart(drafted, known)
    entries, extends = _merged(apart, known)
    _check(apart, entries, records, files)
    return Joined(entries=entries, extends=extends, set_aside=taken)


def _meant(entry: Entry, known: Actors) -> ActorRecord | None:
    """Who an entry of a dictionary or of Wikidata means of the known; an editor's own tells by its id."""
    if not entry.id.startswith((DICTIONARY, WIKIDATA)):
        return None
    return known.get(entry.id) or known_as(entry, known)


def _apart(drafted: Sequence[Drafted], known: Actors) -> tuple[tuple[Drafted, ...], tuple[Refused, ...]]:
    """Without further names that somebody else bears, which are set aside; an editor's own are `_check`'s."""
    kept: list[Drafted] = []
    taken: list[Refused] = []
    for each in drafted:
        entry, record = each.entry, _meant(each.entry, known)
        if entry.id.startswith((DICTIONARY, WIKIDATA)):
            others = names_of_others(entry, record.id if record else None, known)
            for name, bearer in others.items():
                reason = f"{name!r} is a name of {bearer.name} ({bearer.id})"
                taken.append(Refused(file=each.file, line=each.line, reason=reason))
            entry = replace(entry, names=tuple(name for name in entry.names if name not in others))
        kept.append(replace(each, entry=entry))
    return tuple(kept), tuple(taken)


def _merged(drafted: Sequence[Drafted], known: Actors) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """The entries as they will be written, each under the id of the party that it means."""
    meant: dict[str, ActorRecord] = {}
    for each in drafted:
        record = _meant(each.entry, known)
        if record is not None:
            meant[each.entry.id] = record
    moved = {slug: record.id for slug, record in meant.items()}
    ids = frozenset((*(r.id for r in known), *(moved.get(e.entry.id, actor_id(e.entry.id)) for e in drafted)))
    entries = tuple(_entry(each.entry, meant.get(each.entry.id), known, moved, ids) for each in drafted)
    replaced = (actor_id(e.id) for e in entries)
    return entries, tuple(identity for identity in replaced if known.get(identity) is not None)


def _entry(
    entry: Entry, record: ActorRecord | None, known: Actors, moved: dict[str, str], ids: frozenset[str]
) -> Entry:
    if entry.id.startswith(WIKIDATA):
        entry = ranked(tied(entry, moved, ids), known)
    return entry if record is None else extended(record, entry)


def _check(
    drafted: Sequence[Drafted],
    entries: Sequence[Entry],
    records: Mapping[str, ActorRecord],
    files: Mapping[str, str],
) -> None:
    """As for our own tables, with the line of each new entry; two lines may not mean one party."""
    lines: dict[str, str] = {}
    new: dict[str, ActorRecord] = {}
    for each, entry in zip(drafted, entries, strict=True):
        where, record = f"{each.file}, line {each.line}", record_of(entry)
        if record.id in lines:
            raise InputError(f"{where}, entry {record.id}: the same party as {lines[record.id]}")
        _check_free(where, record.id, files)
        lines[record.id], new[record.id] = where, record
    others = {identity: record for identity, record in records.items() if identity not in new}
    check_records(others | new, {**files, **lines})


def _check_free(where: str, identity: str, files: Mapping[str, str]) -> None:
    """Ours may be replaced; what another import has may not."""
    before = files.get(identity, OURS)
    if not before.startswith(OURS):
        raise InputError(
            f"{where}, entry {identity}: stands in {before} already;"
            f" `vedette actors forget {Path(before).stem}` removes that"
        )
