"""Attributions for people."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from vedette.cli.words import actor, squeezed
from vedette.model import Attribution, Pair


def attribution_lines(attribution: Attribution, text: str) -> RenderableType:
    """Who, with which words, in which stance; then the content. `text` is that of the document."""
    if attribution.speaker:
        who = actor(attribution.speaker)
    else:
        who = _words(attribution.source, text) or "nobody named"
    head = Text.assemble(
        (who, "bold"), f"  [{_words(attribution.cue, text)}]", (f"  {attribution.stance}", "dim")
    )
    content = Text(f"“{_words(attribution.content, text)}”")
    return Group(Text(), Padding(head, (0, 0, 0, 2)), Padding(content, (0, 0, 0, 4)))


def _words(pairs: Iterable[Pair], text: str) -> str:
    return " … ".join(squeezed(text[start:end]) for start, end in pairs)
