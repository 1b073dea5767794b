"""From locations to a ledger: acquire, skip what is known, clean, read, resolve, keep."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

from vedette.ledger import Ledger
from vedette.model import Capture, SetAside
from vedette.pipeline.crew import worked
from vedette.pipeline.digest import reader_digest
from vedette.pipeline.run import Run
from vedette.pipeline.summary import Progress, Summary
from vedette.pipeline.worker import Load, load_stages


def ingest(
    locations: Iterable[str],
    ledger_path: Path | str,
    *,
    jobs: int | None = None,
    captured_at: str | None = None,
    stdin: BinaryIO | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Summary:
    """Reads what is at `locations` (files, folders, `-`) into the ledger, which is made if missing.

    May be interrupted or killed at any moment and repeated: what was committed stays, what is known
    is skipped. `jobs` is how many processes read at once, None for one per usable processor;
    `captured_at` (UTC, ISO 8601) stands in where the input does not say when it was captured.
    """
    from vedette.acquire import acquire

    found = acquire(locations, captured_at=captured_at, stdin=stdin)
    reports = (item for item in found if not is_ledger(item.location, Path(ledger_path)))
    return keep(reports, ledger_path, jobs=jobs, progress=progress)


def is_ledger(location: str, ledger_path: Path) -> bool:
    """Whether this is the ledger itself or one of SQLite's files beside it: `ingest .` meets them.

    >>> is_ledger("here/v.db-wal", Path("here/v.db"))
    True
    """
    own = {ledger_path.name + ending for ending in ("", "-wal", "-shm", "-journal")}
    return Path(location).name in own and Path(location).absolute().parent == ledger_path.absolute().parent


def keep(
    found: Iterable[Capture | SetAside],
    ledger_path: Path | str,
    *,
    jobs: int | None = None,
    progress: Callable[[Progress], None] | None = None,
    reader: str | None = None,
    load: Load = load_stages,
) -> Summary:
    """Reads captures into the ledger; `load` makes the stages of `reader`, None for this program's."""
    reader = reader or reader_digest()
    with Ledger.open(ledger_path, create=True) as ledger, Run(ledger, reader, progress) as run:
        for entry in worked(run.unknown(found), reader=reader, load=load, jobs=jobs):
            run.take(entry)
    return run.summary
