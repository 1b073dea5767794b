"""`vedette actors forget`."""

from __future__ import annotations

import argparse
import sys

from vedette.errors import UsageError

NAME = "forget"
HELP = "remove imports: parties are again those that Vedette brings along"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("labels", metavar="LABEL", nargs="*", help="as `vedette actors import` told it")
    parser.add_argument("--all", action="store_true", help="every import")


def run(chosen: argparse.Namespace) -> int:
    from vedette.actors.home import forget

    if bool(chosen.labels) == chosen.all:
        raise UsageError("name the imports to forget, or say --all")
    for label in forget(tuple(chosen.labels)):
        print(f"forgotten: {label}", file=sys.stderr)
    return 0
