"""How far a long run has come, on a terminal only."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.status import Status

    from vedette.pipeline import Progress

LONG_S = 2.0
"""A run shorter than this needs no progress. Vedette's own."""


@contextmanager
def shown() -> Iterator[Callable[[Progress], None] | None]:
    """A function to call with progress; None where nobody would see it."""
    if not sys.stderr.isatty():
        yield None
        return
    line = Line()
    try:
        yield line
    finally:
        line.close()


class Line:
    """One line that is rewritten; it appears when the run turns out to be long."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._status: Status | None = None

    def __call__(self, progress: Progress) -> None:
        if self._status:
            self._status.update(_words(progress))
        elif time.monotonic() - self._began > LONG_S:
            from rich.console import Console

            self._status = Console(stderr=True, markup=False).status(_words(progress))
            self._status.start()

    def close(self) -> None:
        if self._status:
            self._status.stop()


def _words(progress: Progress) -> str:
    aside = f", {progress.set_aside} set aside" if progress.set_aside else ""
    where = f", at {progress.location}" if progress.location else ""
    return f"{progress.taken} taken, {progress.documents} new, {progress.claims} claims{aside}{where}"
