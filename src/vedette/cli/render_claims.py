"""Claims for people: what is said on one line, what is known of it below, the sentence last."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from vedette.cli import words
from vedette.model import Claim, Quote, Span

COLOURS = {
    "COERCE": "red",
    "ASSAULT": "red",
    "MOBILIZE": "yellow",
    "THREATEN": "yellow",
    "SANCTION": "yellow",
}
"""Material conflict stands out; the rest is calm. Vedette's own."""

QUOTING = frozenset('"“”„«»')
INDENT = 2


def claim_lines(claim: Claim, text: str) -> RenderableType:
    """`text` is that of the claim's document."""
    return Group(
        Text(),
        Padding(_head(claim), (0, 0, 0, INDENT)),
        Padding(_facts(claim), (0, 0, 0, INDENT * 2)),
        Padding(sentence(text, claim.sentence, claim.trigger), (0, 0, 0, INDENT * 2)),
    )


def sentence(text: str, span: Span, trigger: Quote) -> Text:
    """The sentence in quotation marks, unless it has its own; its trigger in brackets, bold if it can be."""
    opening, closing = ("", "") if QUOTING & set(text[span.start : span.end]) else ("“", "”")
    shown = Text(opening)
    shown.append(_flat(text[span.start : trigger.start]))
    shown.append(f"[{words.squeezed(trigger.printed)}]", style="bold")
    shown.append(_flat(text[trigger.end : span.end]))
    return shown.append(closing)


def _flat(part: str) -> str:
    """White space as single spaces, kept at the ends, where the trigger adjoins."""
    flat = words.squeezed(part)
    before = " " if part[:1].isspace() else ""
    after = " " if flat and part[-1:].isspace() else ""
    return f"{before}{flat}{after}"


def _head(claim: Claim) -> Text:
    style = COLOURS.get(claim.event_type or "", "cyan")
    return Text.assemble(
        (words.kind(claim), f"bold {style}"),
        "  ",
        words.parties(claim) or "(nobody named)",
        (_mark(claim), "dim"),
    )


def _mark(claim: Claim) -> str:
    """Where it stands, if not in the body, and that a person has looked at it."""
    region = "" if claim.region == "body" else f"in the {claim.region}"
    marks = ", ".join(filter(None, (region, "reviewed" if claim.reviewed else "")))
    return f"  ({marks})" if marks else ""


def _facts(claim: Claim) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for label, value in _labelled(claim):
        table.add_row(label, Text(value))
    return table


def _labelled(claim: Claim) -> Iterator[tuple[str, str]]:
    if about := words.content(claim):
        yield "about", about
    if claim.places:
        yield "where", "; ".join(map(words.place, claim.places))
    if claim.time:
        yield "when", words.time(claim.time)
    if claim.counts:
        yield "count", "; ".join(map(words.count, claim.counts))
    said = words.firmness(claim)
    yield "said", f"{said}, {words.chain(claim.attribution)}" if claim.attribution else said
