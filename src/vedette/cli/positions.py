"""`vedette positions`."""

from __future__ import annotations

import argparse

from vedette.cli.lines import print_json
from vedette.cli.options import add_json, add_ledger, opened

NAME = "positions"
HELP = "what parties support, oppose, demand, deny, decline or warn of, in their words, and when that changes"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_party(parser)
    add_ledger(parser)
    add_json(parser)


def add_party(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "party",
        metavar="PARTY",
        nargs="?",
        help="a name in any spelling or a code such as DZA or 'DZA MIL' (default: every party)",
    )


def run(chosen: argparse.Namespace) -> int:
    from vedette.pipeline.derived import positions_of

    with opened(chosen) as ledger:
        found = positions_of(ledger, chosen.party)
        if chosen.json:
            print_json(found)
        else:
            from vedette.cli.console import show
            from vedette.cli.render_positions import positions_lines

            show(*positions_lines(found))
    return 0
