"""`vedette gazetteer`: places looked up, imported, and what they are made of."""

from __future__ import annotations

import argparse

from vedette.cli import gazetteer_about, gazetteer_find, gazetteer_forget, gazetteer_import

NAME = "gazetteer"
HELP = "places: how a name is looked up, what the index is made of, more places from a GeoNames dump"

PARTS = (gazetteer_find, gazetteer_about, gazetteer_import, gazetteer_forget)


def arguments(parser: argparse.ArgumentParser) -> None:
    parts = parser.add_subparsers(title="what to do", metavar="WHAT", required=True)
    for part in PARTS:
        own = parts.add_parser(part.NAME, help=part.HELP, description=part.HELP)
        part.arguments(own)
        own.set_defaults(part=part.run)


def run(chosen: argparse.Namespace) -> int:
    return int(chosen.part(chosen))
