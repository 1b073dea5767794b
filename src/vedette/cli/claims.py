"""`vedette claims`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vedette.cli.lines import print_json
from vedette.cli.options import add_query, opened

if TYPE_CHECKING:
    from vedette.ledger import Ledger

NAME = "claims"
HELP = "who is said to have done what to whom, where, when, how many; who says so, and in which words"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_query(parser)


def run(chosen: argparse.Namespace) -> int:
    with opened(chosen) as ledger:
        if chosen.json:
            print_json(ledger.claims(chosen.document))
        else:
            _show(ledger, chosen.document)
    return 0


def _show(ledger: Ledger, document: str | None) -> None:
    from vedette.cli.console import show
    from vedette.cli.render_claims import claim_lines
    from vedette.cli.render_documents import document_heading

    for found in ledger.documents(document):
        claims = list(ledger.claims(found.id))
        reviewed = sum(claim.reviewed is not None for claim in claims)
        show(document_heading(found, f"{len(claims)} claims, {reviewed or 'none'} reviewed by a person"))
        show(*(claim_lines(claim, found.text) for claim in claims))
