"""Where people read: as wide as their terminal, plain when it is none."""

from __future__ import annotations

import os
import sys

from rich.console import Console, RenderableType

PLAIN_WIDTH = 100
"""Columns of output to a file or pipe, unless COLUMNS says otherwise. Vedette's own."""


def show(*parts: RenderableType) -> None:
    """Prints each; text is never markup: brackets in a report are brackets."""
    if not parts:
        return
    terminal = sys.stdout.isatty()
    width = None if terminal or os.environ.get("COLUMNS") else PLAIN_WIDTH
    console = Console(width=width, markup=False, highlight=False, emoji=False)
    if terminal:
        console.print(*parts, sep="\n")
        return
    with console.capture() as captured:
        console.print(*parts, sep="\n")
    sys.stdout.writelines(f"{line.rstrip()}\n" for line in captured.get().splitlines())
