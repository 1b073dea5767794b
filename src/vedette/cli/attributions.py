"""`vedette attributions`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from vedette.cli.lines import print_json
from vedette.cli.options import add_query, add_speaker, opened

if TYPE_CHECKING:
    from vedette.ledger import Ledger
    from vedette.model import Attribution

NAME = "attributions"
HELP = "who says what: the words of the source, of the cue and of the content"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_query(parser)
    add_speaker(parser)


def run(chosen: argparse.Namespace) -> int:
    from vedette.cli.speaking import said_by

    wanted = said_by(chosen.speaker)
    with opened(chosen) as ledger:
        if chosen.json:
            print_json(found for found in ledger.attributions(chosen.document) if wanted(found))
        else:
            _show(ledger, chosen, wanted)
    return 0


def _show(ledger: Ledger, chosen: argparse.Namespace, wanted: Callable[[Attribution], bool]) -> None:
    from vedette.cli.console import show
    from vedette.cli.render_attributions import attribution_lines
    from vedette.cli.render_documents import document_heading

    for found in ledger.documents(chosen.document):
        said = [attribution for attribution in ledger.attributions(found.id) if wanted(attribution)]
        if chosen.speaker and not said:
            continue
        show(document_heading(found))
        show(*(attribution_lines(attribution, found.text) for attribution in said))
