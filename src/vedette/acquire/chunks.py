"""Reading a stream in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from msgspec import Struct

CHUNK = 1 << 16


class Line(Struct, frozen=True, kw_only=True):
    """One line without its line break; `length` is in bytes, `content` None where that is over the limit."""

    number: int
    length: int
    content: bytes | None


def opened(stream: BinaryIO, size: int) -> tuple[bytes, Iterator[bytes]]:
    """The first `size` bytes (fewer if there are no more), and the whole stream again, in chunks."""
    seen: list[bytes] = []
    while sum(map(len, seen)) < size and (chunk := stream.read(CHUNK)):
        seen.append(chunk)
    return b"".join(seen)[:size], chain(seen, _chunks(stream))


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    while chunk := stream.read(CHUNK):
        yield chunk


def whole(chunks: Iterator[bytes], limit: int) -> bytes | None:
    """All bytes; None as soon as there are more than `limit`."""
    content = bytearray()
    for chunk in chunks:
        content += chunk
        if len(content) > limit:
            return None
    return bytes(content)


def lines(chunks: Iterator[bytes], limit: int) -> Iterator[Line]:
    r"""The lines, numbered from 1; never more than `limit` bytes and a chunk are held.

    >>> [line.content for line in lines(iter([b"a\nbb", b"b\r\nc"]), 2)]
    [b'a', None, b'c']
    """
    number, length, held = 1, 0, bytearray()
    for chunk in chunks:
        *ended, rest = chunk.split(b"\n")
        for piece in ended:
            yield _line(number, length + len(piece), held + piece if length <= limit else held, limit)
            number, length, held = number + 1, 0, bytearray()
        length += len(rest)
        if length <= limit:
            held += rest
        else:
            held.clear()
    if length:
        yield _line(number, length, held, limit)


def _line(number: int, length: int, held: bytearray, limit: int) -> Line:
    over = length > limit
    return Line(number=number, length=length, content=None if over else bytes(held).removesuffix(b"\r"))
