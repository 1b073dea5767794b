"""How the rate of ingest keeps up as the ledger grows."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from evaluation.errors import EvaluationError
from evaluation.outcome import Figure, Outcome
from evaluation.speed.batches import Batch, of_records, rounds_of_reports
from evaluation.speed.copies import closing
from evaluation.speed.ladder import Filling, Rung, rungs
from evaluation.speed.ladder_figures import kept_up, writing
from evaluation.speed.reports import Report
from evaluation.speed.rounds import alternated, clocked, divided, middle, spread, tell
from evaluation.speed.stages import run
from vedette.pipeline import Summary, ingest, reader_digest

VARIABLE = "VEDETTE_SPEED_DOCUMENTS"
DOCUMENTS = 100_000
ORIGINALS = 400
"""Documents that are read; the rest of the ledger are copies of them."""
FRESH = 200
ROUNDS = 3
FIRST = 1_000_000
"""Number of the first report here: none of those that other parts read."""
SETUP = (
    "some made reports are read; the ledger is filled through Ledger.add, 50 at a time, with copies whose "
    "ids, external ids, hashes and last paragraph are their own. Ledger write: windows of documents just "
    "below each size, by turns with the same rows, ready made, put into plain sqlite3 tables without keys "
    "and indexes. Ingest: reports that the ledger does not have, through vedette.pipeline.ingest, one "
    "process, into the ledger of each size and into a copy of the smallest one, by turns, every other "
    "round backwards; they were read once before, and each time end in words of their own; the rate's "
    "ratio is of times of the same round. Intervals: smallest and largest of the rounds. Bytes: the "
    "closed file over its documents or claims"
)


def growth(
    folder: Path | None,  # noqa: ARG001 - parts are called alike
    *,
    documents: int | None = None,
    originals: int = ORIGINALS,
    fresh: int = FRESH,
    rounds: int = ROUNDS,
) -> Outcome:
    """Needs no gold. `documents` is the largest size; None: what VEDETTE_SPEED_DOCUMENTS says, else 100,000.

    Takes a quarter of an hour and some 5 GB of the folder for temporary files at the usual size.
    """
    with tempfile.TemporaryDirectory(prefix="vedette-", ignore_cleanup_errors=True) as name:
        growing = Growing(Path(name), originals, fresh, rounds)
        figures = tuple(growing.figures(documents or _wanted()))
    return Outcome(task="speed", data="growth", setup=SETUP, figures=figures)


class Growing:
    """One climb; its files are in `scratch`."""

    def __init__(self, scratch: Path, originals: int, fresh: int, rounds: int) -> None:
        tell(f"reading {originals} reports")
        (reports,) = rounds_of_reports(1, originals, first=FIRST)
        read = run([_records(scratch / "originals", reports, None).folder], scratch / "originals.db")
        entries = [entry for entry in read.entries if entry.reading]
        (self._fresh,) = rounds_of_reports(1, fresh, first=FIRST + originals)
        self._scratch = scratch
        self._ledger = scratch / "growing.db"
        self._smallest = scratch / "smallest.db"
        self._filling = Filling(entries, self._ledger, reader_digest())
        self._rounds = rounds
        self._ingests = 0

    def figures(self, top: int) -> Iterator[Figure]:
        """From size to size."""
        self._ingest(self._scratch / "warm.db")
        first: Rung | None = None
        for size in rungs(top):
            tell(f"{size} documents")
            rung = self._filling.up_to(size, self._scratch)
            if first is None:
                first = rung
                shutil.copyfile(self._ledger, self._smallest)
            yield from writing(rung, first)
            yield from self._ingesting(rung, first)

    def _ingesting(self, rung: Rung, first: Rung) -> Iterator[Figure]:
        works = {"here": lambda _: self._ingest(self._ledger, grows=True)}
        if rung is not first:
            works["smallest"] = lambda _: self._ingest(self._copy())
        seconds = alternated(self._rounds, works)
        rates = {name: divided([len(self._fresh)] * self._rounds, each) for name, each in seconds.items()}
        smallest = f"at {first.documents} documents"
        yield Figure(
            name=f"ingest at {rung.documents} documents",
            size=f"{len(self._fresh)} new documents, {self._rounds} rounds",
            unit="docs/s",
            ours=spread(rates["here"]),
            baselines={smallest: middle(rates["smallest"])} if rung is not first else {},
        )
        if rung is not first:
            yield kept_up("ingest", rung, first, divided(rates["here"], rates["smallest"]), {})

    def _copy(self) -> Path:
        """Of the ledger as it was when it was smallest: each round must find it at that size."""
        path = self._scratch / f"smallest-{self._ingests}.db"
        shutil.copyfile(self._smallest, path)
        return path

    def _ingest(self, ledger: Path, *, grows: bool = False) -> float:
        """Seconds for the fresh reports, each ending in words that it never had before."""
        summaries: list[Summary] = []
        self._ingests += 1
        batch = _records(self._scratch / f"fresh-{self._ingests}", self._fresh, self._ingests)
        seconds = clocked(lambda: summaries.append(ingest([str(batch.folder)], ledger, jobs=1)))
        (summary,) = summaries
        if summary.documents != len(self._fresh):
            raise EvaluationError(f"{summary.documents} of {len(self._fresh)} fresh reports were read")
        if grows:
            self._filling.count(summary.documents, summary.claims)
        return seconds


def _records(folder: Path, reports: Sequence[Report], ending: int | None) -> Batch:
    """One file of JSON Lines; with an `ending`, each text ends in words of that number."""
    tail = "" if ending is None else closing(ending)
    return of_records(folder, ((f"r{each.number}", each.text + tail, each.language) for each in reports))


def _wanted() -> int:
    given = os.environ.get(VARIABLE) or str(DOCUMENTS)
    if not given.isdecimal() or int(given) < 2:
        raise EvaluationError(f"{VARIABLE}: {given!r} is not a number of documents")
    return int(given)
