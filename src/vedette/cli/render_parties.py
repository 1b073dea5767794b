"""Parties of the ledger for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from vedette.actors import ActorRecord
from vedette.cli import words
from vedette.cli.derived_words import dated
from vedette.cli.words import squeezed
from vedette.model import Party, PartyRelation
from vedette.pipeline.parties import ShownParty


def parties_table(found: Iterable[Party]) -> Iterator[Table]:
    """One party a line."""
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for column in ("mentions", "documents", "claims", "relations"):
        table.add_column(column, justify="right", no_wrap=True)
    for column in ("party", "codes", "id"):
        table.add_column(column)
    for party in found:
        numbers = (party.mentions, party.documents, party.claims, len(party.relations))
        table.add_row(*map(str, numbers), party.name, ", ".join(party.codes), party.id or "")
    yield table


def parties_lines(found: Iterable[ShownParty]) -> Iterator[RenderableType]:
    """All that is told of each."""
    for party in found:
        codes = f"  {', '.join(party.codes)}" if party.codes else ""
        yield Text.assemble("\n", (party.name, "bold"), codes, (f"  {party.id or 'in no table'}", "dim"))
        counted = f"{party.mentions} mentions in {party.documents} documents, {party.claims} claims"
        yield Padding(Text(counted, style="dim"), (0, 0, 0, 2))
        printed = ", ".join(f"{one.printed} ({one.mentions})" for one in party.printed)
        if printed:
            yield Padding(Text(f"printed as {printed}"), (0, 0, 0, 2))
        if party.known is not None:
            yield Padding(Text(_known(party.known), style="dim"), (0, 0, 0, 2))
        for relation in party.relations:
            yield Padding(_relation(relation, party), (0, 0, 0, 2))


def _known(record: ActorRecord) -> str:
    """What our own tables say, apart from what reports do."""
    told = [_dated(office.title, office.since, office.until) for office in record.offices]
    told += [_dated(", ".join(term.codes), term.since, term.until) for term in record.terms]
    told += [f"{tie.kind.replace('_', ' ')} {tie.to}" for tie in record.ties]
    told += [f"{len(record.aliases)} names known"]
    return f"in the tables: {'; '.join(told)} ({record.source})"


def _dated(what: str, since: str | None, until: str | None) -> str:
    return f"{what} {since or '…'} to {until or '…'}" if since or until else what


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
