"""Laws a set of actor records must keep; a breach is a ResourceError that names file and entry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from vedette.actors.countries import countries, is_code
from vedette.actors.parts import Alias, Tie, TieKind
from vedette.actors.record import ActorRecord
from vedette.errors import ResourceError
from vedette.names.key import key

ACYCLIC: tuple[TieKind, ...] = ("part_of", "member_of", "child_of", "commands", "successor_of")
"""Ties that may not lead back to where they began."""

MUTUAL: tuple[TieKind, ...] = ("allied_with", "rival_of", "sibling_of", "spouse_of", "relative_of")
"""Ties that hold in both directions: one side declares them."""


def check_records(records: Mapping[str, ActorRecord], files: Mapping[str, str]) -> None:
    """Refuses unknown codes and ties, dates that are none, undeclared clashes of names and circular ties.

    `files` gives each record's file by its id, for the message.
    """
    for record in records.values():
        where = f"{files[record.id]}, entry {record.id}"
        _check_codes(record, where)
        _check_dates(record, where)
        _check_ties(record, records, where)
    _check_clashes(records.values(), files)
    for kind in ACYCLIC:
        _check_acyclic(records, kind, files)


def _check_codes(record: ActorRecord, where: str) -> None:
    coded = (*record.codes, *(code for term in record.terms for code in term.codes))
    wrong = [code for code in coded if not is_code(code)]
    if wrong:
        raise ResourceError(f"{where}: no country and sector: {', '.join(wrong)}")
    if record.country is not None and record.country not in countries():
        raise ResourceError(f"{where}: no ISO 3166-1 alpha-3 country: {record.country}")
    if not all(key(alias.text) for alias in record.aliases):
        raise ResourceError(f"{where}: a name without letters or digits")


def _check_dates(record: ActorRecord, where: str) -> None:
    held = (record, *record.aliases, *record.offices, *record.terms, *record.ties)
    wrong = next((problem for each in held if (problem := each.period.wrong)), None)
    if wrong is not None:
        raise ResourceError(f"{where}: {wrong}")


def _check_ties(record: ActorRecord, records: Mapping[str, ActorRecord], where: str) -> None:
    lost = [tie.to for tie in record.ties if tie.to not in records]
    if lost:
        raise ResourceError(f"{where}: tied to nobody known: {', '.join(lost)}")
    twice = [tie.to for tie in record.ties if tie.kind in MUTUAL and _is_declared(record, tie, records)]
    if twice:
        raise ResourceError(f"{where}: a tie that the other side declares, too: {', '.join(twice)}")


def _is_declared(record: ActorRecord, tie: Tie, records: Mapping[str, ActorRecord]) -> bool:
    """Whether the other side has the same tie at the same time."""
    others = (each for each in records[tie.to].ties if (each.kind, each.to) == (tie.kind, record.id))
    return any(each.period.meets(tie.period) for each in others)


def _check_clashes(records: Iterable[ActorRecord], files: Mapping[str, str]) -> None:
    """Two records may share a name only as a surname or `shared`, each at a rank or in a time of its own.

    Exact names that differ in letter case (JEM, JeM) are not the same name.
    """
    bearers: defaultdict[tuple[str, int], list[tuple[Alias, ActorRecord]]] = defaultdict(list)
    for record in records:
        for alias in record.aliases:
            for other, bearer in bearers[key(alias.text), alias.rank]:
                if bearer.id != record.id and not _told_apart(alias, other):
                    raise ResourceError(
                        f"{files[record.id]}, entry {record.id}: {alias.text!r} is a name of {bearer.id} too"
                        f" ({files[bearer.id]}); give each another rank under `shared`"
                        " or `surnames`, or its time under `dated`"
                    )
            bearers[key(alias.text), alias.rank].append((alias, record))


def _told_apart(one: Alias, other: Alias) -> bool:
    in_case = one.form == other.form == "exact" and one.text != other.text
    return in_case or not one.period.meets(other.period)


def _check_acyclic(records: Mapping[str, ActorRecord], kind: TieKind, files: Mapping[str, str]) -> None:
    above = {record.id: [t.to for t in record.ties if t.kind == kind] for record in records.values()}
    safe: set[str] = set()
    for start in above:
        _climb(start, above, safe, (), files)


def _climb(
    at: str, above: Mapping[str, list[str]], safe: set[str], path: tuple[str, ...], files: Mapping[str, str]
) -> None:
    if at in path:
        raise ResourceError(f"{files[at]}, entry {at}: tied to itself through {' -> '.join((*path, at))}")
    if at not in safe:
        for higher in above[at]:
            _climb(higher, above, safe, (*path, at), files)
        safe.add(at)
