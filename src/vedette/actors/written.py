"""Records as entries of an actor file again, and files of entries: one a line, as an editor writes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, get_args

import msgspec

from vedette.actors.entry import Bond, Entry
from vedette.actors.parts import Tie, TieKind
from vedette.actors.record import ActorRecord

HEADER = "# Written by `vedette actors import`: `vedette actors forget` removes it.\nentries:\n"


def entry_of(record: ActorRecord) -> Entry:
    """The entry that gives this record."""
    plain = [a for a in record.aliases if a.rank == 1 and not a.surname]
    ties: dict[TieKind, list[str | Bond]] = {kind: [] for kind in get_args(TieKind)}
    for tie in record.ties:
        ties[tie.kind].append(_bond(tie))
    given: dict[str, Any] = {kind: tuple(found) for kind, found in ties.items() if found}
    return Entry(
        id=record.id,
        kind=record.kind,
        name=record.name,
        codes=record.codes,
        country=record.country,
        names=tuple(a.text for a in plain if a.form in ("name", "acronym") and a.text != record.name),
        lower=tuple(a.text for a in plain if a.form == "any"),
        exact=tuple(a.text for a in record.aliases if a.form == "exact" and not a.surname),
        surnames={a.text: a.rank for a in record.aliases if a.surname},
        shared={a.text: a.rank for a in record.aliases if a.rank > 1 and not a.surname},
        offices=record.offices,
        terms=record.terms,
        dated={a.text: a.period for a in record.aliases if a.period.is_dated},
        since=record.since,
        until=record.until,
        source=record.source,
        **given,
    )


def _bond(tie: Tie) -> str | Bond:
    return Bond(tie.to, since=tie.since, until=tie.until) if tie.period.is_dated else tie.to


def written(entries: Iterable[Entry]) -> bytes:
    """An actor file of these, in UTF-8."""
    import yaml

    lines = (
        yaml.safe_dump(
            msgspec.to_builtins(entry),
            default_flow_style=True,
            allow_unicode=True,
            sort_keys=False,
            width=1e9,
        ).strip()
        for entry in entries
    )
    return (HEADER + "".join(f"  - {line}\n" for line in lines)).encode("utf-8")
