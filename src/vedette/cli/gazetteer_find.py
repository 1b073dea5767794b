"""`vedette gazetteer find`."""

from __future__ import annotations

import argparse

from vedette.cli.lines import print_json
from vedette.cli.options import add_json, alpha3_codes

NAME = "find"
HELP = "how a place name is looked up: what it may mean, in which order, what makes each reading doubtful"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", nargs="+", help="as printed, in any script")
    parser.add_argument(
        "--language", metavar="CODE", default="en", help="of the text, ISO 639-1 (default: en)"
    )
    parser.add_argument(
        "--in",
        dest="countries",
        metavar="ALPHA3,...",
        type=alpha3_codes,
        default=(),
        help="what changes when the text names these countries, such as LBY,DZA",
    )
    add_json(parser)


def run(chosen: argparse.Namespace) -> int:
    from vedette.cli.steps import told
    from vedette.gazetteer import open_gazetteer
    from vedette.pipeline.places import look_up

    with told() as step:
        gazetteer = open_gazetteer(progress=step)
    name = " ".join(chosen.name)
    found = look_up(gazetteer, name, language=chosen.language, countries=chosen.countries)
    if chosen.json:
        print_json((found,))
        return 0
    from vedette.cli.console import show
    from vedette.cli.render_places import lookup_lines

    show(lookup_lines(found))
    return 0
