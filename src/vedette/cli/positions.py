"""`vedette positions`."""

from __future__ import annotations

import argparse

from vedette.cli.of_party import add_party, show_found

NAME = "positions"
HELP = "what parties support, oppose, demand, deny, decline or warn of, in their words, and when that changes"

arguments = add_party


def run(chosen: argparse.Namespace) -> int:
    from vedette.cli.render_positions import positions_lines
    from vedette.pipeline.derived import positions_of

    return show_found(chosen, positions_of, positions_lines)
