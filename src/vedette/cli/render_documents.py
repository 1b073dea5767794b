"""Documents for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import shorten

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from vedette.cli.words import published, squeezed
from vedette.model import Document

SHORT_ID = 8
"""Enough of an id to tell a few thousand documents apart, and to type. Vedette's own."""


FIRST_WORDS = 80
"""Most characters in place of a headline. Vedette's own."""


def headline(document: Document) -> str:
    """What the headline region says, else the title that came along, else the report's first words."""
    for region in document.regions:
        if region.kind == "headline":
            return squeezed(document.text[region.start : region.end])
    return squeezed(document.title or _first_words(document)) or "(no words)"


def _first_words(document: Document) -> str:
    """The first of the body, cut between words; of the text where nothing is body."""
    body = next((region for region in document.regions if region.kind == "body"), None)
    words = document.text[body.start : body.end] if body else document.text
    return shorten(words, FIRST_WORDS, placeholder=" …")


def document_heading(document: Document, *notes: str) -> RenderableType:
    """An empty line, the headline, and a line of who, when, which language, which id, and `notes`."""
    parts = (
        document.outlet or "outlet not known",
        published(document),
        document.language,
        document.id[:SHORT_ID],
        *notes,
    )
    return Group(Text(), Text(headline(document), style="bold"), Text(" · ".join(parts), style="dim"))


def documents_table(documents: Sequence[Document], *, claims: Mapping[str, int]) -> RenderableType:
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    table.add_column("id", no_wrap=True)
    table.add_column("published", no_wrap=True)
    table.add_column("outlet", max_width=24, overflow="ellipsis", no_wrap=True)
    table.add_column("lang", no_wrap=True)
    table.add_column("claims", justify="right")
    table.add_column("headline", ratio=1)
    for document in documents:
        table.add_row(
            document.id[:SHORT_ID],
            published(document),
            document.outlet or "-",
            document.language,
            str(claims.get(document.id, 0)),
            headline(document),
        )
    return table
