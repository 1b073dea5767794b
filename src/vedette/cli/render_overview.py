"""A ledger at a glance, for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from vedette.cli import words
from vedette.cli.derived_words import manner, stated
from vedette.cli.overview import Overview
from vedette.cli.render_claims import sentence
from vedette.model import Claim, SetAside


def overview_lines(found: Overview, texts: Mapping[str, str], *, ledger: str | None) -> RenderableType:
    """`texts` are those of the documents, by id; `ledger` is how a command line names it,
    None when it is not kept.
    """
    return Group(*_sections(found, texts), *_next_steps(found, ledger))


def _sections(found: Overview, texts: Mapping[str, str]) -> Iterator[RenderableType]:
    languages = ", ".join(f"{language} {count}" for language, count in found.languages)
    outlets = len(found.outlets)
    yield Text(
        f"{found.documents} reports by {outlets} outlet{'' if outlets == 1 else 's'} ({languages})",
        style="bold",
    )
    if found.outlets:
        yield Padding(Text(" · ".join(found.outlets), style="dim"), (0, 0, 0, 2))
    yield _title("What is claimed")
    yield Padding(Text("  ".join(f"{kind} {count}" for kind, count in found.kinds)), (0, 0, 0, 2))
    if found.happening:
        yield _title(f"Who says what of what is reported most: {found.happening}")
        yield from (_voice(claim, texts[claim.document]) for claim in found.voices)
    if found.places:
        yield _title("Places reported most")
        yield Padding(_places(found), (0, 0, 0, 2))
    if found.stated:
        yield _title("What parties said last")
        yield Padding(_stated(found), (0, 0, 0, 2))
    if found.forces:
        yield _title("Where forces are reported (not who controls a place)")
        yield Padding(_forces(found), (0, 0, 0, 2))
    if found.set_aside:
        yield _title("Set aside")
        yield from map(_set_aside, found.set_aside)


def _title(text: str) -> RenderableType:
    return Group(Text(), Text(text, style="bold"))


def _voice(claim: Claim, text: str) -> RenderableType:
    head = Text.assemble((words.chain(claim.attribution), "cyan"), (f"  {words.firmness(claim)}", "bold"))
    return Group(
        Padding(head, (0, 0, 0, 2)), Padding(sentence(text, claim.sentence, claim.trigger), (0, 0, 0, 4))
    )


def _places(found: Overview) -> Table:
    table = Table.grid(padding=(0, 2))
    for name, documents, claims in found.places:
        table.add_row(
            Text(name),
            f"{documents} report{'' if documents == 1 else 's'}",
            f"{claims} claim{'' if claims == 1 else 's'}",
        )
    return table


def _stated(found: Overview) -> Table:
    table = Table.grid(padding=(0, 2))
    for one in found.stated:
        words_of_it = words.squeezed(one.printed)
        table.add_row(words.party(one.party), stated(one), f"“{words_of_it}”")
    return table


def _forces(found: Overview) -> Table:
    table = Table.grid(padding=(0, 2))
    for one in found.forces:
        table.add_row(words.party(one.party), manner(one), words.place(one.place))
    return table


def _set_aside(item: SetAside) -> RenderableType:
    return Padding(Text(f"{PurePath(item.location).name}: {item.reason}"), (0, 0, 0, 2))


def _next_steps(found: Overview, ledger: str | None) -> Iterable[RenderableType]:
    named = f" --ledger {ledger or 'demo.db'}"
    first = f" --document {found.voices[0].document[:8]}" if found.voices else ""
    yield _title("Next")
    if ledger is None:
        yield _step(f"vedette demo{named}", "the same, kept in a ledger")
    yield _step(f"vedette documents{named}", "the reports")
    yield _step(f"vedette claims{named}{first}", "one report's claims, each with its sentence")
    yield _step(f"vedette positions{named}", "what parties say, in their words")
    yield _step(f"vedette claims{named} --json", "all claims as JSON Lines")
    yield _step("vedette ingest PATH", "your own reports")


def _step(command: str, what: str) -> RenderableType:
    return Padding(Text.assemble(command, (f"  {what}", "dim")), (0, 0, 0, 2))
