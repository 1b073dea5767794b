"""`vedette actors`: parties of the ledger, parties looked up, and a user's own imported."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from vedette.cli import actors_find, actors_forget, actors_import, actors_show
from vedette.cli.parts import Part, add_parts, run_part, with_part

NAME = "actors"
HELP = "parties of the ledger; how a phrase is coded; parties from a dictionary, Wikidata, a file of yours"

PARTS: tuple[Part, ...] = (actors_show, actors_find, actors_import, actors_forget)


def arguments(parser: argparse.ArgumentParser) -> None:
    add_parts(parser, PARTS)


def completed(words: Sequence[str]) -> list[str]:
    """`vedette actors Haftar` is short for `vedette actors show Haftar`."""
    return with_part(words, PARTS, actors_show)


def run(chosen: argparse.Namespace) -> int:
    return run_part(chosen)
