"""How captures are dealt out: little enough at a time to bound memory, much enough to be worth sending."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vedette.model import Capture

Chunk = tuple[Capture, ...]

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


def chunks(captures: Iterable[Capture]) -> Iterator[Chunk]:
    """In order; a chunk ends with the capture that makes it full."""
    chunk: list[Capture] = []
    for capture in captures:
        chunk.append(capture)
        if len(chunk) >= CHUNK_CAPTURES or sum(len(c.content) for c in chunk) >= CHUNK_BYTES:
            yield tuple(chunk)
            chunk.clear()
    if chunk:
        yield tuple(chunk)
