"""Many captures read at once, in this process or in several; whoever dies, the others go on."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import chain
from multiprocessing import get_context
from types import TracebackType
from typing import Self

from vedette.model import Capture, Entry
from vedette.pipeline.chunks import Chunk, chunks, enough
from vedette.pipeline.process import begin, ready, work
from vedette.pipeline.worker import Load, Worker, set_aside

TICK_S = 1.0
CHUNKS_PER_JOB = 2
"""One being read, one waiting. Vedette's own."""

MOST_JOBS = 60
"""Windows waits for no more than 61 processes (documentation of ProcessPoolExecutor)."""

DIED = "the process that read it died (out of memory, or a fault in a library)"


def worked(
    captures: Iterable[Capture], *, reader: str, load: Load, jobs: int | None
) -> Iterator[Entry | None]:
    """Entries in the order in which they are done; None after a moment in which none was.

    Processes are started for `jobs` other than 1 and work that repays their start.
    """
    jobs = min(jobs or usable_processors(), MOST_JOBS)
    first, rest = enough(captures) if jobs > 1 else ([], iter(captures))
    if first and rest:
        with Crew(reader, load, jobs) as crew:
            if crew.started:
                yield from crew.work(chain(first, rest))
                return
    alone = Worker(reader, load)
    for chunk in chunks(chain(first, rest or ()), at_once=True):
        yield from alone.all(chunk)


def usable_processors() -> int:
    """Those this process may run on, where the system tells; else all."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Crew:
    """Spawned processes. A capture that kills its process is found out and set aside."""

    def __init__(self, reader: str, load: Load, jobs: int) -> None:
        self._reader = reader
        self._load = load
        self._jobs = jobs
        self._pool = self._hired(jobs)
        self._single: ProcessPoolExecutor | None = None
        self._flying: dict[Future[list[Entry]], Chunk] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for pool in (self._pool, self._single):
            if pool:
                pool.shutdown(wait=error is None, cancel_futures=True)

    @property
    def started(self) -> bool:
        """Whether processes can be started here at all (not from an unguarded script, say)."""
        try:
            return self._pool.submit(ready).result()
        except (BrokenProcessPool, OSError):
            return False

    def work(self, captures: Iterable[Capture]) -> Iterator[Entry | None]:
        waiting = chunks(captures)
        while self._fill(waiting):
            done, _ = wait(self._flying, timeout=TICK_S, return_when=FIRST_COMPLETED)
            for future in done:
                yield from self._landed(future)
            if not done:
                yield None

    def _fill(self, waiting: Iterator[Chunk]) -> bool:
        while len(self._flying) < self._jobs * CHUNKS_PER_JOB and (chunk := next(waiting, None)):
            self._flying[self._submit(chunk)] = chunk
        return bool(self._flying)

    def _submit(self, chunk: Chunk) -> Future[list[Entry]]:
        try:
            return self._pool.submit(work, self._reader, self._load, chunk)
        except BrokenProcessPool:
            self._pool.shutdown(wait=False)
            self._pool = self._hired(self._jobs)
            return self._pool.submit(work, self._reader, self._load, chunk)

    def _landed(self, future: Future[list[Entry]]) -> Iterator[Entry]:
        chunk = self._flying.pop(future)
        try:
            yield from future.result()
        except BrokenProcessPool:
            yield from map(self._alone, chunk)

    def _alone(self, capture: Capture) -> Entry:
        """Reads one capture with nothing else in flight, so that a death tells which it was."""
        self._single = self._single or self._hired(1)
        try:
            return self._single.submit(work, self._reader, self._load, (capture,)).result()[0]
        except BrokenProcessPool:
            self._single.shutdown(wait=False)
            self._single = None
            return Entry(capture=capture, set_aside=(set_aside(capture, "read", DIED),))

    def _hired(self, jobs: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=begin)
