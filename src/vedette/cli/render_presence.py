"""Where forces are reported, for people: party by party, in the order of time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from vedette.cli import words
from vedette.cli.derived_words import dated, manner
from vedette.cli.words import squeezed
from vedette.model import Presence


def presence_lines(found: Iterable[Presence]) -> Iterator[RenderableType]:
    """What is reported of one party together, parties by name."""
    for holder, reported in groupby(sorted(found, key=_party), key=_party):
        yield Text(f"\n{holder}", style="bold")
        for one in reported:
            yield Padding(_lines(one), (0, 0, 0, 2))


def _party(one: Presence) -> str:
    return words.party(one.party)


def _lines(one: Presence) -> RenderableType:
    counts = f"  {'; '.join(map(words.count, one.counts))}" if one.counts else ""
    head = Text.assemble(
        (dated(one.time, one.published), "dim"), "  ",
        (manner(one), "yellow"), f"  {words.place(one.place)}{counts}",
    )  # fmt: skip
    said = f"{one.document[:8]}, {words.firmness(one)}, {words.chain(one.chain)}"
    source = Text(f"{said}: “{squeezed(one.sentence.printed)}”", style="dim")
    return Group(head, Padding(source, (0, 0, 0, 4)))
