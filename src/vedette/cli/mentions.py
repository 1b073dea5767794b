"""`vedette mentions`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vedette.cli.lines import print_json
from vedette.cli.options import add_query, opened

if TYPE_CHECKING:
    from vedette.ledger import Ledger

NAME = "mentions"
HELP = "every actor, place, time and count that is named, and what it was resolved to"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_query(parser)


def run(chosen: argparse.Namespace) -> int:
    with opened(chosen) as ledger:
        if chosen.json:
            print_json(ledger.mentions(chosen.document))
        else:
            _show(ledger, chosen.document)
    return 0


def _show(ledger: Ledger, document: str | None) -> None:
    from vedette.cli.console import show
    from vedette.cli.render_documents import document_heading
    from vedette.cli.render_mentions import mentions_table

    for found in ledger.documents(document):
        show(document_heading(found), mentions_table(ledger.mentions(found.id)))
