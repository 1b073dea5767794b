"""What the commands share that show what the ledger tells of parties."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from vedette.cli.lines import print_json
from vedette.cli.options import add_json, add_ledger, opened

if TYPE_CHECKING:
    from msgspec import Struct
    from rich.console import RenderableType

    from vedette.ledger import Ledger

T = TypeVar("T", bound="Struct")


def add_party(parser: argparse.ArgumentParser) -> None:
    """PARTY, --ledger and --json."""
    parser.add_argument(
        "party",
        metavar="PARTY",
        nargs="?",
        help="a name in any spelling or a code such as DZA or 'DZA MIL' (default: every party)",
    )
    add_ledger(parser)
    add_json(parser)


def show_found(
    chosen: argparse.Namespace,
    find: Callable[[Ledger, str | None], tuple[T, ...]],
    render: Callable[[Iterable[T]], Iterator[RenderableType]],
) -> int:
    """Asks the ledger and prints what is found, as records or for people."""
    from vedette.cli.console import show

    with opened(chosen) as ledger:
        found = find(ledger, chosen.party)
        if chosen.json:
            print_json(found)
        else:
            show(*render(found))
    return 0
