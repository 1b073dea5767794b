"""How captures are dealt out: little enough at a time to bound memory, much enough to be worth sending."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vedette.model import Capture

Chunk = tuple[Capture, ...]

STDIN = "-"
CHUNK_CAPTURES = 8
CHUNK_BYTES = 200_000
ENOUGH_CAPTURES = 24
ENOUGH_BYTES = 150_000
"""Below either, starting processes costs more than it saves: each loads its parsers anew. Vedette's own."""


def enough(captures: Iterable[Capture]) -> tuple[list[Capture], Iterator[Capture] | None]:
    """Captures up to where processes repay their start, and the rest; None when it never comes to that."""
    rest = iter(captures)
    first: list[Capture] = []
    size = 0
    for capture in rest:
        first.append(capture)
        size += len(capture.content)
        if len(first) >= ENOUGH_CAPTURES and size >= ENOUGH_BYTES:
            return first, rest
    return first, None


def chunks(captures: Iterable[Capture], *, at_once: bool = False) -> Iterator[Chunk]:
    """In order; a chunk ends with the capture that makes it full.

    With `at_once` what comes from standard input waits for nothing: the next line may be hours away.
    """
    chunk: list[Capture] = []
    for capture in captures:
        chunk.append(capture)
        if _is_full(chunk) or (at_once and capture.location.partition("#")[0] == STDIN):
            yield tuple(chunk)
            chunk.clear()
    if chunk:
        yield tuple(chunk)


def _is_full(chunk: list[Capture]) -> bool:
    return len(chunk) >= CHUNK_CAPTURES or sum(len(c.content) for c in chunk) >= CHUNK_BYTES
