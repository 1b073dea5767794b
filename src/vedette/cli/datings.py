"""`vedette datings`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vedette.cli.lines import print_json
from vedette.cli.options import add_query, opened

if TYPE_CHECKING:
    from vedette.ledger import Ledger

NAME = "datings"
HELP = "when reports without a date can have been written, and the words that tell"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_query(parser)


def run(chosen: argparse.Namespace) -> int:
    with opened(chosen) as ledger:
        if chosen.json:
            print_json(ledger.datings(chosen.document))
        else:
            _show(ledger, chosen.document)
    return 0


def _show(ledger: Ledger, document: str | None) -> None:
    from vedette.cli.console import show
    from vedette.cli.render_datings import dating_lines
    from vedette.cli.render_documents import document_heading

    for found in ledger.documents(document):
        if datings := list(ledger.datings(found.id)):
            show(document_heading(found), *map(dating_lines, datings))
