"""Stated positions for people: party by party, in the order of time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from vedette.cli import words
from vedette.cli.derived_words import dated, stated
from vedette.cli.words import squeezed
from vedette.model import StatedPosition

FOR, AGAINST = ("supports", "agrees"), ("opposes", "declines", "denies", "accuses")


def positions_lines(found: Iterable[StatedPosition]) -> Iterator[RenderableType]:
    """Positions of one party together, parties by name."""
    known = list(found)
    by_id = {one.id: one for one in known}
    for holder, held in groupby(sorted(known, key=_holder), key=_holder):
        yield Text(f"\n{holder}", style="bold")
        for one in held:
            yield Padding(_lines(one, by_id.get(one.changed_from or "")), (0, 0, 0, 2))


def _holder(one: StatedPosition) -> str:
    return words.party(one.party)


def _lines(one: StatedPosition, before: StatedPosition | None) -> RenderableType:
    style = "green" if one.position in FOR else "red" if one.position in AGAINST else "yellow"
    act = f" ({one.event_type})" if one.event_type else ""
    said = f"  “{squeezed(one.printed)}”{act}"
    parts = [Text.assemble((dated(one.time, one.published), "dim"), "  ", (stated(one), style), said)]
    if before is not None:
        once = f"“{squeezed(before.printed)}” ({dated(before.time, before.published)})"
        parts.append(Text(f"changed: {stated(before)} {once}", style="bold"))
    parts.append(Text(f"{_source(one)}: “{squeezed(one.quote.printed)}”", style="dim"))
    return Group(*(Padding(part, (0, 0, 0, 4 * (place > 0))) for place, part in enumerate(parts)))


def _source(one: StatedPosition) -> str:
    return f"{one.document[:8]}, {words.chain(one.chain)}" if one.chain else one.document[:8]
