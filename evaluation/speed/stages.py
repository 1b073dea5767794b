"""One run of the real pipeline in this process, with a clock at every stage."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import ParamSpec, TypeVar
from unittest.mock import patch

from msgspec import Struct

from vedette.acquire import acquire
from vedette.ledger import Ledger
from vedette.model import Document, Entry, Parse
from vedette.pipeline import Stages, keep, load_stages, reader_digest
from vedette.read import read
from vedette.syntax import parse, parse_all

P = ParamSpec("P")
R = TypeVar("R")

STAGES = ("acquire", "clean", "syntax parse", "read without parse", "resolve", "ledger write")
"""In the order of the pipeline; what a run takes besides is bookkeeping and the proof of spans."""


class Run(Struct, frozen=True, kw_only=True):
    """Seconds end to end and by stage; `batches` are the entries of each call of `Ledger.add`."""

    total_s: float
    seconds: dict[str, float]
    batches: tuple[tuple[Entry, ...], ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(entry for batch in self.batches for entry in batch)


class Stopwatch:
    """Seconds by name."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def timing(self, name: str, verb: Callable[P, R]) -> Callable[P, R]:
        """The same verb; what it takes is booked under `name`."""

        def timed(*args: P.args, **kwargs: P.kwargs) -> R:
            started = time.perf_counter()
            try:
                return verb(*args, **kwargs)
            finally:
                self.seconds[name] += time.perf_counter() - started

        return timed

    def each(self, name: str, items: Iterable[R]) -> Iterator[R]:
        """The same items; what it takes to come by each is booked under `name`."""
        come_by = self.timing(name, partial(next, iter(items)))
        while True:
            try:
                yield come_by()
            except StopIteration:
                return


def run(locations: Sequence[Path], ledger: Path) -> Run:
    """Reads what is there into the ledger, one process, tables and parsers loaded before.

    What `vedette.pipeline.ingest` does, save that stages are not loaded again.
    """
    watch = Stopwatch()
    own = loaded()
    stages = Stages(
        clean=watch.timing("clean", own.clean),
        read=watch.timing("read", own.read),
        resolve=watch.timing("resolve", own.resolve),
        read_all=watch.timing("read", lambda documents: tuple(read(documents))),
    )
    batches: list[tuple[Entry, ...]] = []
    add = watch.timing("ledger write", Ledger.add)

    def kept(self: Ledger, entries: Sequence[Entry], *, reader: str) -> None:
        batches.append(tuple(entries))
        add(self, entries, reader=reader)

    with (
        patch.object(Ledger, "add", kept),
        patch("vedette.read.reader.parse", watch.timing("syntax parse", parse)),
        patch("vedette.read.reader.parse_all", watch.timing("syntax parse", _all_at_once)),
    ):
        started = time.perf_counter()
        found = watch.each("acquire", acquire(map(str, locations)))
        keep(found, ledger, jobs=1, load=lambda _: stages)
        total_s = time.perf_counter() - started
    seconds = watch.seconds
    seconds["read without parse"] = seconds["read"] - seconds["syntax parse"]
    return Run(total_s=total_s, seconds={name: seconds[name] for name in STAGES}, batches=tuple(batches))


def _all_at_once(documents: Sequence[Document]) -> tuple[Parse, ...]:
    """Not one by one, so that the clock stands still between them."""
    return tuple(parse_all(documents))


@cache
def loaded() -> Stages:
    """The stages of this program, their tables opened once."""
    return load_stages(reader_digest())
