"""`vedette actors`: parties looked up, and a user's own imported."""

from __future__ import annotations

import argparse

from vedette.cli import actors_find, actors_forget, actors_import

NAME = "actors"
HELP = "parties: how a phrase is coded, more parties from an actor dictionary, Wikidata or a file of your own"

PARTS = (actors_find, actors_import, actors_forget)


def arguments(parser: argparse.ArgumentParser) -> None:
    parts = parser.add_subparsers(title="what to do", metavar="WHAT", required=True)
    for part in PARTS:
        own = parts.add_parser(part.NAME, help=part.HELP, description=part.HELP)
        part.arguments(own)
        own.set_defaults(part=part.run)


def run(chosen: argparse.Namespace) -> int:
    return int(chosen.part(chosen))
