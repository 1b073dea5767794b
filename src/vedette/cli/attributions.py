"""`vedette attributions`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vedette.cli.lines import print_json
from vedette.cli.options import add_query, opened

if TYPE_CHECKING:
    from vedette.ledger import Ledger

NAME = "attributions"
HELP = "who says what: the words of the source, of the cue and of the content"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_query(parser)


def run(chosen: argparse.Namespace) -> int:
    with opened(chosen) as ledger:
        if chosen.json:
            print_json(ledger.attributions(chosen.document))
        else:
            _show(ledger, chosen.document)
    return 0


def _show(ledger: Ledger, document: str | None) -> None:
    from vedette.cli.console import show
    from vedette.cli.render_attributions import attribution_lines
    from vedette.cli.render_documents import document_heading

    for found in ledger.documents(document):
        show(document_heading(found))
        show(*(attribution_lines(attribution, found.text) for attribution in ledger.attributions(found.id)))
