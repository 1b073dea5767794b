"""`vedette actors [NAME]`: parties as the reports tell of them."""

from __future__ import annotations

import argparse

from vedette.cli.lines import print_json
from vedette.cli.options import add_json, add_ledger, opened

NAME = "show"
HELP = "parties of the ledger: how they are printed, their offices and ties, each with its sentence"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "name",
        metavar="NAME",
        nargs="?",
        help="in any spelling, or a code such as DZA (default: all)",
    )
    add_ledger(parser)
    add_json(parser)


def run(chosen: argparse.Namespace) -> int:
    from vedette.pipeline.parties import parties_of

    with opened(chosen) as ledger:
        found = parties_of(ledger, chosen.name)
        if chosen.json:
            print_json(found)
        else:
            from vedette.cli.console import show
            from vedette.cli.render_parties import parties_lines, parties_table

            show(*(parties_lines(found) if chosen.name else (parties_table(found),)))
    return 0
