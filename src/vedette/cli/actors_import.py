"""`vedette actors import`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vedette.actors.importing import ImportedActors

NAME = "import"
HELP = "add parties: PETRARCH's actor dictionaries, Wikidata's JSON, YAML in our form; safe to repeat"
MOST_NAMED = 10
"""Lines set aside that are named; the others are counted. Vedette's own."""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        type=Path,
        help="a dictionary in text, entities in JSON or JSON Lines, or an actor file (.yaml)",
    )


def run(chosen: argparse.Namespace) -> int:
    from vedette.pipeline.actors import take_in

    return report(take_in(chosen.files))


def report(done: ImportedActors) -> int:
    """Says on standard error what was kept and what was set aside; returns the exit status."""
    for each in done.set_aside[:MOST_NAMED]:
        print(f"set aside: {each.file}, line {each.line}: {each.reason}", file=sys.stderr)
    if len(done.set_aside) > MOST_NAMED:
        print(f"set aside: {len(done.set_aside) - MOST_NAMED:,} more", file=sys.stderr)
    print(f"{done.label}: {_counts(done)}", file=sys.stderr)
    if done.is_known:
        print("the same parties were imported before: nothing was changed", file=sys.stderr)
    elif done.parties:
        print(f"kept in {done.path}", file=sys.stderr)
    return 1 if done.set_aside else 0


def _counts(done: ImportedActors) -> str:
    parts = [
        f"{done.parties:,} parties",
        f"{len(done.extends):,} of them known before" if done.extends else "",
        f"{done.left:,} countries left to the gazetteer" if done.left else "",
        f"{len(done.set_aside):,} set aside" if done.set_aside else "",
    ]
    return ", ".join(filter(None, parts))
