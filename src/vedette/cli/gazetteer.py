"""`vedette gazetteer`: places looked up, imported, and what they are made of."""

from __future__ import annotations

import argparse

from vedette.cli import gazetteer_about, gazetteer_find, gazetteer_forget, gazetteer_import
from vedette.cli.parts import Part, add_parts, run_part

NAME = "gazetteer"
HELP = "places: how a name is looked up, what the index is made of, more places from a GeoNames dump"

PARTS: tuple[Part, ...] = (gazetteer_find, gazetteer_about, gazetteer_import, gazetteer_forget)


def arguments(parser: argparse.ArgumentParser) -> None:
    add_parts(parser, PARTS)


def run(chosen: argparse.Namespace) -> int:
    return run_part(chosen)
