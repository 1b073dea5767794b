"""An explanation for people: the claims first, then what was tried, then the clauses behind it."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from vedette.cli.words import squeezed
from vedette.model import Explanation
from vedette.model.explanation import ClaimMade, ExplainedArgument, ExplainedClause, WordTried

YES, NO = "+", "-"
_SUBJECTS = {
    "conflict": "about a conflict",
    "public": "about public affairs",
    "other": "about something else: no events are claimed",
}


def explanation_lines(found: Explanation) -> RenderableType:
    """One sentence; a blank line before it."""
    return Group(
        Text(),
        Text(f"“{squeezed(found.printed)}”", style="bold"),
        Padding(Text(f"{found.language}, {_SUBJECTS[found.subject]}", style="dim"), (0, 0, 0, 2)),
        _section("claims", [_claim(claim) for claim in found.claims] or [Text("none")]),
        _section("words tried", [_tried(word) for word in found.tried] or [Text("no word is in any frame")]),
        _section("clauses", [_clause(clause) for clause in found.clauses]),
    )


def _section(title: str, parts: list[RenderableType]) -> RenderableType:
    indented = [Padding(part, (0, 0, 0, 4)) for part in parts]
    return Group(Padding(Text(title, style="dim"), (0, 0, 0, 2)), *indented)


def _claim(claim: ClaimMade) -> RenderableType:
    what = claim.event_type or claim.relation or claim.kind
    mode = f"/{claim.mode}" if claim.mode else ""
    return Group(
        Text.assemble((f"{what}{mode}", "bold"), f"  [{squeezed(claim.trigger.printed)}]  by {claim.rule}"),
        Padding(_rows(_facts(claim)), (0, 0, 0, 2)),
    )


def _facts(claim: ClaimMade) -> Iterator[tuple[str, str]]:
    for label, printed in (("who", claim.actors), ("to whom", claim.recipients), ("what", claim.figures)):
        if printed:
            yield label, "; ".join(printed)
    if claim.about:
        yield "about", claim.about
    why = f" because of “{'”, “'.join(claim.evidence)}”" if claim.evidence else ""
    yield "firmness", f"{claim.polarity}, {claim.modality}{why}"
    if claim.chain:
        yield "according to", " ← ".join(source or "nobody named" for source in claim.chain)


def _tried(word: WordTried) -> RenderableType:
    rows = [
        (f"{NO if frame.failure else YES} {frame.rule}", frame.failure or "fits") for frame in word.frames
    ]
    return Group(Text(f"{word.printed}: {word.outcome}"), Padding(_rows(rows), (0, 0, 0, 2)))


def _clause(clause: ExplainedClause) -> RenderableType:
    form = ", ".join(filter(None, (clause.kind, clause.voice, clause.mood, clause.tense, clause.governing)))
    negated = f", negated by {' '.join(clause.negation)}" if clause.negation else ""
    rows = [(_slot(argument), argument.printed) for argument in clause.arguments]
    return Group(Text(f"{clause.lemma} ({form}{negated})"), Padding(_rows(rows), (0, 0, 0, 2)))


def _slot(argument: ExplainedArgument) -> str:
    name = f"{argument.role} {argument.marker}" if argument.marker else argument.role
    return f"{name}, by {argument.via}" if argument.via else name


def _rows(rows: Iterator[tuple[str, str]] | list[tuple[str, str]]) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for label, value in rows:
        table.add_row(label, Text(value))
    return table
