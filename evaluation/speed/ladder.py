"""A ledger filled to one size after another through the real `Ledger.add`."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from evaluation.speed.copies import copy_of
from evaluation.speed.plain import insert_s
from evaluation.speed.rounds import Seconds, alternated, divided, tell
from vedette.ledger import Ledger
from vedette.model import Entry
from vedette.pipeline.run import BATCH_ENTRIES

LOWEST = 1000
WINDOWS = 5
WINDOW = 100
"""Documents whose writing is timed, so many times, just below each size."""
TOLD_EVERY_S = 10.0


class Rung(Struct, frozen=True, kw_only=True):
    """A size that was reached; rates are documents a second, by window, of the last documents before it."""

    documents: int
    claims: int
    size_bytes: int
    ledger_rates: Seconds
    plain_rates: Seconds


def rungs(top: int) -> tuple[int, ...]:
    """Powers of ten from 1,000 up, and the top.

    >>> rungs(100_000), rungs(5000), rungs(500)
    ((1000, 10000, 100000), (1000, 5000), (50, 500))
    """
    below = []
    size = LOWEST if top > LOWEST else max(top // 10, 1)
    while size < top:
        below.append(size)
        size *= 10
    return (*below, top)


class Filling:
    """Goes up; copies are numbered, so that no document is twice in the ledger."""

    def __init__(self, entries: Sequence[Entry], path: Path, reader: str) -> None:
        self._entries = entries
        self._path = path
        self._reader = reader
        self.documents = 0
        self.claims = 0

    def count(self, documents: int, claims: int) -> None:
        """These were added to the ledger by somebody else."""
        self.documents += documents
        self.claims += claims

    def up_to(self, size: int, scratch: Path) -> Rung:
        """Fills the ledger to that many documents and closes it, so that all is in its one file."""
        window = max(1, min(WINDOW, (size - self.documents) // (2 * WINDOWS)))
        with Ledger.open(self._path, create=True) as ledger:
            self._fill(ledger, size - window * WINDOWS)
            batches = [list(self._batches(self.documents + window)) for _ in range(WINDOWS)]
            seconds = alternated(
                WINDOWS,
                {
                    "ledger": lambda number: self._added_s(ledger, batches[number]),
                    "plain": lambda number: insert_s(batches[number], scratch / f"plain-{size}.db"),
                },
            )
        return Rung(
            documents=self.documents,
            claims=self.claims,
            size_bytes=self._path.stat().st_size,
            ledger_rates=divided([window] * WINDOWS, seconds["ledger"]),
            plain_rates=divided([window] * WINDOWS, seconds["plain"]),
        )

    def _fill(self, ledger: Ledger, size: int) -> None:
        told = time.monotonic()
        for batch in self._batches(size):
            ledger.add(batch, reader=self._reader)
            if time.monotonic() - told > TOLD_EVERY_S:
                told = time.monotonic()
                tell(f"{self.documents} documents of {size}")

    def _batches(self, size: int) -> Iterator[tuple[Entry, ...]]:
        """Copies up to that many documents, as many at a time as the pipeline commits."""
        while self.documents < size:
            numbers = range(self.documents, min(self.documents + BATCH_ENTRIES, size))
            batch = tuple(copy_of(self._entries[n % len(self._entries)], n) for n in numbers)
            self.documents += len(batch)
            self.claims += sum(len(entry.reading.claims) for entry in batch if entry.reading)
            yield batch

    def _added_s(self, ledger: Ledger, batches: Sequence[Sequence[Entry]]) -> float:
        started = time.perf_counter()
        for batch in batches:
            ledger.add(batch, reader=self._reader)
        return time.perf_counter() - started
