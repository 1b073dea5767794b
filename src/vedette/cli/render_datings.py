"""When undated reports can have been written, for people."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from vedette.cli.words import squeezed
from vedette.model import Clue, Dating


def dating_lines(dating: Dating) -> RenderableType:
    """The interval, and below it the words that bound it, those that decide it in full colour."""
    head = Text.assemble(("written", "bold"), f"  {_interval(dating)}: {dating.basis}")
    lines = (_line(clue, dating) for clue in dating.clues)
    return Group(Text(), Padding(head, (0, 0, 0, 2)), *(Padding(line, (0, 0, 0, 4)) for line in lines))


def _interval(dating: Dating) -> str:
    """[earliest, latest) in words."""
    bounds = (
        f"not before {dating.earliest}" if dating.earliest else "",
        f"before {dating.latest}" if dating.latest else "",
    )
    return ", ".join(filter(None, bounds))


def _line(clue: Clue, dating: Dating) -> Text:
    bound = f"not before {clue.not_before}" if clue.not_before else f"not after {clue.not_after}"
    tells = bound if clue.not_before or clue.not_after else clue.kind
    decides = clue.not_before is not None and clue.not_before == dating.earliest
    style = "" if decides or clue.not_after is not None else "dim"
    return Text(f"{tells}: “{squeezed(clue.printed)}”, {clue.basis}", style=style)
