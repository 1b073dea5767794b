"""A user's actor file in the form of our own, its entries with their lines."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.actors.draft import Drafted, Found, IsWord, Refused
from vedette.actors.entry import Entry
from vedette.actors.lines import entry_lines
from vedette.actors.source import parse_entries
from vedette.actors.usable import why_unusable


def read_own(content: str, file: str, is_word: IsWord) -> Iterator[Found]:
    """Its entries as they are but for names that say too little; what an editor put under `lower`, `exact`,
    `shared` or `surnames` was meant so and stays.

    Raises ResourceError for what is malformed.
    """
    entries = tuple(parse_entries(content.encode("utf-8"), file))
    for line, entry in zip(entry_lines(content), entries, strict=True):
        meant = {*entry.lower, *entry.exact, *entry.shared, *entry.surnames}
        reasons = {n: why_unusable(n, is_word) for n in (entry.name, *entry.names) if n not in meant}
        for reason in filter(None, reasons.values()):
            yield Refused(file=file, line=line, reason=f"entry {entry.id}: {reason}")
        if reasons.get(entry.name) is None:
            yield Drafted(file=file, line=line, entry=_with(entry, reasons))


def _with(entry: Entry, reasons: dict[str, str | None]) -> Entry:
    return replace(entry, names=tuple(name for name in entry.names if reasons.get(name) is None))
