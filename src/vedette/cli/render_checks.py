"""Checks for people."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from vedette.cli.words import squeezed
from vedette.model import Check, Figure


def check_lines(check: Check) -> RenderableType:
    """The words, what they say, what the map says, and on which figures."""
    head = Text.assemble((check.kind, "bold"), f"  “{squeezed(check.printed)}”")
    said = Text(f"said: {check.said}; but {check.found}")
    figures = "; ".join(map(_figure, check.figures))
    claims = f"; claims {', '.join(claim[:8] for claim in check.claims)}" if check.claims else ""
    measured = Text(f"{figures} ({check.data}){claims}", style="dim")
    below = (Padding(line, (0, 0, 0, 4)) for line in (said, measured))
    return Group(Text(), Padding(head, (0, 0, 0, 2)), *below)


def _figure(figure: Figure) -> str:
    """A bearing is measured to whole degrees, km to a tenth."""
    return f"{figure.name} {figure.value:,.10g} ± {figure.uncertainty:,.10g} {figure.unit}"
