"""`vedette actors forget`."""

from __future__ import annotations

import argparse
import sys

from vedette.cli.parts import add_labels, chosen_labels

NAME = "forget"
HELP = "remove imports: parties are again those that Vedette brings along"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_labels(parser, "as `vedette actors import` told it")


def run(chosen: argparse.Namespace) -> int:
    from vedette.actors.home import forget

    for label in forget(chosen_labels(chosen)):
        print(f"forgotten: {label}", file=sys.stderr)
    return 0
