"""`vedette presence`."""

from __future__ import annotations

import argparse

from vedette.cli.of_party import add_party, show_found

NAME = "presence"
HELP = "where forces are reported, from when, how precisely, according to whom; never who controls a place"

arguments = add_party


def run(chosen: argparse.Namespace) -> int:
    from vedette.cli.render_presence import presence_lines
    from vedette.pipeline.derived import presences_of

    return show_found(chosen, presences_of, presence_lines)
