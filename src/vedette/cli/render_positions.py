"""Stated positions for people: party by party, in the order of time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from vedette.cli import words
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
    return one.party.name or f"{squeezed(one.party.printed)} [{' '.join(one.party.codes)}]"


def _lines(one: StatedPosition, before: StatedPosition | None) -> RenderableType:
    style = "green" if one.position in FOR else "red" if one.position in AGAINST else "yellow"
    act = f" ({one.event_type})" if one.event_type else ""
    told = words.dated(one.time, one.published)
    parts = [Text.assemble((told, "dim"), "  ", (_stated(one), style), f"  “{squeezed(one.printed)}”{act}")]
    if before is not None:
        changed = (
            f"{_stated(before)} “{squeezed(before.printed)}” ({words.dated(before.time, before.published)})"
        )
        parts.append(Text(f"changed: {changed}", style="bold"))
    parts.append(Text(f"{_source(one)}: “{squeezed(one.quote.printed)}”", style="dim"))
    return Group(*(Padding(part, (0, 0, 0, 4 * (place > 0))) for place, part in enumerate(parts)))


def _stated(one: StatedPosition) -> str:
    marks = ["not so"] if one.polarity == "negated" else []
    marks += [one.modality] if one.modality != "actual" else []
    marks += ["its own words"] if one.direct else []
    return one.position + (f" ({', '.join(marks)})" if marks else "")


def _source(one: StatedPosition) -> str:
    return f"{one.document[:8]}, {words.chain(one.chain)}" if one.chain else one.document[:8]
