"""`vedette actors [NAME]`: parties as the reports tell of them."""

from __future__ import annotations

import argparse

from vedette.cli.of_party import add_party, show_found

NAME = "show"
HELP = "parties of the ledger: how they are printed, their offices and ties, each with its sentence"

arguments = add_party


def run(chosen: argparse.Namespace) -> int:
    from vedette.cli.render_parties import parties_lines, parties_table
    from vedette.pipeline.parties import parties_of

    return show_found(chosen, parties_of, parties_lines if chosen.party else parties_table)
