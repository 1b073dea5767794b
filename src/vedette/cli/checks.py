"""`vedette checks`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vedette.cli.lines import print_json
from vedette.cli.options import add_query, opened

if TYPE_CHECKING:
    from vedette.ledger import Ledger

NAME = "checks"
HELP = "what the reports say of places that does not fit the map: country, length, distance, direction"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_query(parser)


def run(chosen: argparse.Namespace) -> int:
    with opened(chosen) as ledger:
        if chosen.json:
            print_json(ledger.checks(chosen.document))
        else:
            _show(ledger, chosen.document)
    return 0


def _show(ledger: Ledger, document: str | None) -> None:
    from vedette.cli.console import show
    from vedette.cli.render_checks import check_lines
    from vedette.cli.render_documents import document_heading

    for found in ledger.documents(document):
        if checks := list(ledger.checks(found.id)):
            show(document_heading(found), *map(check_lines, checks))
