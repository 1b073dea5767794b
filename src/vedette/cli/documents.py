"""`vedette documents`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vedette.cli.lines import print_json
from vedette.cli.options import add_query, opened

if TYPE_CHECKING:
    from vedette.ledger import Ledger

NAME = "documents"
HELP = "the documents of the ledger: when, who published, what"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_query(parser)


def run(chosen: argparse.Namespace) -> int:
    with opened(chosen) as ledger:
        if chosen.json:
            print_json(ledger.documents(chosen.document))
        else:
            _show(ledger, chosen.document)
    return 0


def _show(ledger: Ledger, document: str | None) -> None:
    from vedette.cli.console import show
    from vedette.cli.render_documents import documents_table

    found = list(ledger.documents(document))
    show(documents_table(found, claims=ledger.claims_per_document()))
