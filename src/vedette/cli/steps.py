"""Steps of long work, on standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def told() -> Iterator[Callable[[str], None]]:
    """A function to call with each step: one line that is rewritten on a terminal, a line each elsewhere."""
    if not sys.stderr.isatty():
        yield lambda step: print(step, file=sys.stderr)
        return
    from rich.console import Console

    with Console(stderr=True, markup=False).status("") as status:
        yield status.update
