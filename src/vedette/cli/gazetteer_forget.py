"""`vedette gazetteer forget`."""

from __future__ import annotations

import argparse
import sys

from vedette.cli.parts import add_labels, chosen_labels

NAME = "forget"
HELP = "remove imports: places are again those that Vedette brings along"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_labels(parser, "as `vedette gazetteer about` lists it")


def run(chosen: argparse.Namespace) -> int:
    from vedette.gazetteer.importing import forget_imports

    for label in forget_imports(chosen_labels(chosen)):
        print(f"forgotten: {label}", file=sys.stderr)
    print("the index of places is built anew when it is next needed", file=sys.stderr)
    return 0
