"""Coded phrases, for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from vedette.cli.words import squeezed

if TYPE_CHECKING:
    from vedette.resolve.asked import CodedPhrase


def coded_lines(found: CodedPhrase) -> RenderableType:
    """The phrase with its codes, then why."""
    codes = ", ".join(found.codes) if found.codes else "no codes: nothing is known"
    table = Table.grid(padding=(0, 1))
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for label, value in _facts(found):
        table.add_row(label, Text(value))
    head = Text.assemble((f"“{squeezed(found.text)}”", "bold"), f"  {codes}")
    return Group(head, Padding(table, (0, 0, 0, 2)))


def _facts(found: CodedPhrase) -> Iterator[tuple[str, str]]:
    if found.name:
        yield "name", f"{found.name} ({found.id})" if found.id else found.name
    if found.rule:
        yield "by", found.rule
    for reason in found.because:
        yield "because", reason
