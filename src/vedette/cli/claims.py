"""`vedette claims`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from vedette.cli.lines import print_json
from vedette.cli.options import add_query, add_speaker, opened

if TYPE_CHECKING:
    from vedette.ledger import Ledger
    from vedette.model import Claim

NAME = "claims"
HELP = "who is said to have done what to whom, where, when, how many; who says so, and in which words"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_query(parser)
    add_speaker(parser)


def run(chosen: argparse.Namespace) -> int:
    from vedette.cli.speaking import says

    wanted = says(chosen.speaker)
    with opened(chosen) as ledger:
        if chosen.json:
            print_json(found for found in ledger.claims(chosen.document) if wanted(found))
        else:
            _show(ledger, chosen, wanted)
    return 0


def _show(ledger: Ledger, chosen: argparse.Namespace, wanted: Callable[[Claim], bool]) -> None:
    from vedette.cli.console import show
    from vedette.cli.render_claims import claim_lines
    from vedette.cli.render_documents import document_heading

    for found in ledger.documents(chosen.document):
        claims = [claim for claim in ledger.claims(found.id) if wanted(claim)]
        if chosen.speaker and not claims:
            continue
        reviewed = sum(claim.reviewed is not None for claim in claims)
        show(document_heading(found, f"{len(claims)} claims, {reviewed or 'none'} reviewed by a person"))
        show(*(claim_lines(claim, found.text) for claim in claims))
