"""`vedette gazetteer about`."""

from __future__ import annotations

import argparse

from vedette.cli.lines import print_json
from vedette.cli.options import add_json

NAME = "about"
HELP = "the index of places: where it is, how large, what it was built from, whose data, which imports"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_json(parser)


def run(chosen: argparse.Namespace) -> int:
    from vedette.cli.steps import told
    from vedette.gazetteer import open_gazetteer
    from vedette.gazetteer.about import about_places

    with told() as step:
        found = about_places(open_gazetteer(progress=step))
    if chosen.json:
        print_json((found,))
        return 0
    from vedette.cli.console import show
    from vedette.cli.render_places import about_lines

    show(about_lines(found))
    return 0
