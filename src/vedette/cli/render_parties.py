"""Parties of the ledger for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from vedette.cli import words
from vedette.cli.derived_words import dated
from vedette.cli.words import squeezed
from vedette.model import Party, PartyRelation


def parties_table(found: Iterable[Party]) -> Table:
    """One party a line."""
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for column in ("mentions", "documents", "claims", "relations"):
        table.add_column(column, justify="right", no_wrap=True)
    for column in ("party", "codes", "id"):
        table.add_column(column)
    for party in found:
        numbers = (party.mentions, party.documents, party.claims, len(party.relations))
        table.add_row(*map(str, numbers), party.name, ", ".join(party.codes), party.id or "")
    return table


def parties_lines(found: Iterable[Party]) -> Iterator[RenderableType]:
    """All that is told of each."""
    for party in found:
        codes = f"  {', '.join(party.codes)}" if party.codes else ""
        yield Text.assemble("\n", (party.name, "bold"), codes, (f"  {party.id or 'in no table'}", "dim"))
        counted = f"{party.mentions} mentions in {party.documents} documents, {party.claims} claims"
        yield Padding(Text(counted, style="dim"), (0, 0, 0, 2))
        printed = ", ".join(f"{one.printed} ({one.mentions})" for one in party.printed)
        if printed:
            yield Padding(Text(f"printed as {printed}"), (0, 0, 0, 2))
        for relation in party.relations:
            yield Padding(_relation(relation, party), (0, 0, 0, 2))


def _relation(found: PartyRelation, party: Party) -> Text:
    type_, other = found.type.replace("_", " "), words.actor(found.other)
    sides = (party.name, other) if found.side == "subject" else (other, party.name)
    told = dated(found.time, found.published)
    said = f"{found.document[:8]}, {words.firmness(found)}, {words.chain(found.chain)}"
    return Text.assemble(
        (type_, "cyan"),
        f"  {sides[0]} {words.ARROW} {sides[1]}",
        (f"  “{squeezed(found.words)}”  {told}\n", "dim"),
        (f"  {said}: “{squeezed(found.sentence.printed)}”", "dim"),
    )
