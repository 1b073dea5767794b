"""`vedette actors`: parties looked up, and a user's own imported."""

from __future__ import annotations

import argparse

from vedette.cli import actors_find, actors_forget, actors_import
from vedette.cli.parts import Part, add_parts, run_part

NAME = "actors"
HELP = "parties: how a phrase is coded, more parties from an actor dictionary, Wikidata or a file of your own"

PARTS: tuple[Part, ...] = (actors_find, actors_import, actors_forget)


def arguments(parser: argparse.ArgumentParser) -> None:
    add_parts(parser, PARTS)


def run(chosen: argparse.Namespace) -> int:
    return run_part(chosen)
