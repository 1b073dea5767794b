"""Mentions for people."""

from __future__ import annotations

from collections.abc import Iterable

from rich.table import Table

from vedette.cli.words import squeezed
from vedette.model import Mention


def mentions_table(mentions: Iterable[Mention]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for column in ("at", "kind", "printed", "is", "use"):
        table.add_column(column, no_wrap=column in ("at", "kind", "use"))
    for mention in mentions:
        table.add_row(
            f"{mention.start}-{mention.end}",
            mention.kind,
            squeezed(mention.printed),
            _meaning(mention),
            mention.use or "",
        )
    return table


def _meaning(mention: Mention) -> str:
    match mention.kind:
        case "time":
            return mention.edtf or mention.timex_value or "not known"
        case "count":
            numbers = "-".join(
                f"{n:,.10g}" for n in dict.fromkeys((mention.low, mention.high)) if n is not None
            )
            return " ".join(filter(None, (numbers, mention.unit or mention.measure)))
        case _:
            known = (mention.name, " ".join(mention.codes), mention.country, mention.id)
            return ", ".join(filter(None, known)) or "not known"
