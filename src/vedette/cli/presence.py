"""`vedette presence`."""

from __future__ import annotations

import argparse

from vedette.cli.lines import print_json
from vedette.cli.options import add_json, add_ledger, opened
from vedette.cli.positions import add_party

NAME = "presence"
HELP = "where forces are reported, from when, how precisely, according to whom; never who controls a place"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_party(parser)
    add_ledger(parser)
    add_json(parser)


def run(chosen: argparse.Namespace) -> int:
    from vedette.pipeline.derived import presences_of

    with opened(chosen) as ledger:
        found = presences_of(ledger, chosen.party)
        if chosen.json:
            print_json(found)
        else:
            from vedette.cli.console import show
            from vedette.cli.render_presence import presence_lines

            show(*presence_lines(found))
    return 0
