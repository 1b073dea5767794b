"""`vedette ingest`."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from vedette.cli.options import add_ledger, ledger_path

if TYPE_CHECKING:
    from vedette.pipeline import Summary

NAME = "ingest"
HELP = "read reports into the ledger: files, folders, HTML, text, JSON Lines; safe to repeat, safe to kill"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", metavar="PATH", nargs="+", help="a file or folder; - for standard input")
    add_ledger(parser)
    parser.add_argument(
        "--jobs", metavar="N", type=_jobs, help="processes that read at once (default: one per processor)"
    )
    parser.add_argument(
        "--captured-at",
        metavar="TIME",
        help="when the input was got, ISO 8601 (default: what it says, else now)",
    )


def run(chosen: argparse.Namespace) -> int:
    from vedette.cli.progress import shown
    from vedette.pipeline import ingest

    with shown() as progress:
        summary = ingest(
            chosen.paths,
            ledger_path(chosen),
            jobs=chosen.jobs,
            captured_at=chosen.captured_at,
            stdin=sys.stdin.buffer,
            progress=progress,
        )
    return report(summary)


def report(summary: Summary) -> int:
    """Says on standard error what was done and what was set aside; returns the exit status."""
    for item in summary.set_aside:
        detail = f" ({item.detail})" if item.detail else ""
        print(f"set aside: {item.location}: {item.reason}{detail}", file=sys.stderr)
    known = f", {summary.known} known already" if summary.known else ""
    aside = f", {len(summary.set_aside)} set aside" if summary.set_aside else ""
    print(
        f"{_many(summary.documents, 'new document')}, {_many(summary.claims, 'claim')}{known}{aside}",
        file=sys.stderr,
    )
    return 1 if summary.set_aside else 0


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _jobs(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text)):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of processes")
    return int(text)
