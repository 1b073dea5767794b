"""Arguments and steps that several commands share."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from vedette.errors import UsageError

if TYPE_CHECKING:
    from vedette.ledger import Ledger

DEFAULT_LEDGER = "vedette.db"


def add_ledger(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ledger",
        metavar="FILE",
        type=Path,
        help=f"the ledger (default: $VEDETTE_LEDGER, else {DEFAULT_LEDGER} in the current folder)",
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="JSON Lines on standard output")


def add_query(parser: argparse.ArgumentParser) -> None:
    add_ledger(parser)
    parser.add_argument(
        "--document", metavar="ID", help="only of this document: its id or the beginning of it"
    )
    add_json(parser)


def add_speaker(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--speaker", metavar="NAME", help="only what this one says, in any spelling: part of the name will do"
    )


def alpha3_codes(text: str) -> tuple[str, ...]:
    """Codes of countries apart by commas, each once; whether there is such a country is told later.

    >>> alpha3_codes("lby, DZA")
    ('LBY', 'DZA')
    """
    codes = tuple(dict.fromkeys(part.strip().upper() for part in text.split(",") if part.strip()))
    if not codes or not all(len(code) == 3 and code.isascii() and code.isalpha() for code in codes):
        raise argparse.ArgumentTypeError(f"{text!r} is no list of alpha-3 codes such as LBY,DZA")
    return codes


def ledger_path(chosen: argparse.Namespace) -> Path:
    given: Path | None = chosen.ledger
    return given or Path(os.environ.get("VEDETTE_LEDGER") or DEFAULT_LEDGER)


def opened(chosen: argparse.Namespace) -> Ledger:
    """The ledger to be asked; UsageError when there is none."""
    from vedette.ledger import Ledger

    path = ledger_path(chosen)
    if not path.exists():
        raise UsageError(
            f"there is no ledger at {path}; `vedette ingest PATH` makes one, --ledger names another"
        )
    return Ledger.open(path, create=False)
