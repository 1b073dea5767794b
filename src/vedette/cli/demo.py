"""`vedette demo`."""

from __future__ import annotations

import argparse
import shlex
import tempfile
from contextlib import ExitStack
from importlib.resources import as_file, files
from pathlib import Path

from vedette.cli.options import add_ledger

NAME = "demo"
HELP = "read the bundled made-up reports and show what comes of them"

INPUTS = (".html", ".txt", ".jsonl")
"""Endings of the reports; the folder also holds a note about them."""


def arguments(parser: argparse.ArgumentParser) -> None:
    add_ledger(parser)


def run(chosen: argparse.Namespace) -> int:
    """Always 0: that some of the reports cannot be used is a part of what is shown."""
    with ExitStack() as stack:
        reports = stack.enter_context(as_file(files("vedette") / "resources" / "demo"))
        ledger = chosen.ledger or Path(stack.enter_context(_folder())) / "demo.db"
        _read(reports, ledger)
        _show(ledger, named=chosen.ledger)
    return 0


def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="vedette-", ignore_cleanup_errors=True)


def _read(reports: Path, ledger: Path) -> None:
    from vedette.cli.progress import shown
    from vedette.pipeline import ingest

    paths = sorted(path for path in reports.iterdir() if path.suffix in INPUTS)
    with shown() as progress:
        ingest([str(path) for path in paths], ledger, progress=progress)


def _show(path: Path, *, named: Path | None) -> None:
    from vedette.cli.console import show
    from vedette.cli.overview import overview
    from vedette.cli.render_overview import overview_lines
    from vedette.ledger import Ledger

    with Ledger.open(path, create=False) as ledger:
        readings = list(ledger.readings())
        found = overview(readings, ledger.set_asides())
    texts = {reading.document.id: reading.document.text for reading in readings}
    show(overview_lines(found, texts, ledger=shlex.quote(str(named)) if named else None))
