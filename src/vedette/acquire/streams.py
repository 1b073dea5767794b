"""One open input -> its captures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from vedette.acquire.chunks import Line, lines, opened, whole
from vedette.acquire.clock import Clock
from vedette.acquire.records import record
from vedette.acquire.refusal import refusal
from vedette.acquire.sniff import HEAD, binary_kind, markup_kind, media
from vedette.errors import InputError
from vedette.model import Capture, SetAside

LIMIT_MB = 20
LIMIT = LIMIT_MB * 1_000_000
"""The largest text, page or line that is read, in bytes. Vedette's own: a long report is under 1 MB."""

_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def captures(stream: BinaryIO, location: str, ending: str, clock: Clock) -> Iterator[Capture | SetAside]:
    """The capture or, for JSON Lines, the captures of a stream. Lets OSError through."""
    head, chunks = opened(stream, HEAD)
    if len(head) < HEAD and not head.strip():
        yield refusal(location, "it is empty", content=head)
    elif kind := binary_kind(head) or markup_kind(head, ending):
        yield refusal(location, f"it is {kind}, not text, HTML or JSON Lines")
    elif (how := media(head, ending)) == "record":
        yield from _records(chunks, head, location, clock)
    else:
        yield _one(chunks, location, how, clock)


def _one(chunks: Iterator[bytes], location: str, how: str, clock: Clock) -> Capture | SetAside:
    content = whole(chunks, LIMIT)
    if content is None:
        return refusal(location, f"it is larger than {LIMIT_MB} MB, the most that is read of one report")
    return Capture(location=location, media=how, content=content, captured_at=clock.now())


def _records(
    chunks: Iterator[bytes], head: bytes, location: str, clock: Clock
) -> Iterator[Capture | SetAside]:
    if head.startswith(_UTF16):
        yield refusal(location, "JSON Lines must be UTF-8; this is UTF-16")
        return
    found = False
    for line in lines(chunks, LIMIT):
        if line.content is None or line.content.strip():
            found = True
            yield _record(line, f"{location}#{line.number}", clock)
    if not found:
        yield refusal(location, "it holds no line to read")


def _record(line: Line, location: str, clock: Clock) -> Capture | SetAside:
    if line.content is None:
        return refusal(
            location,
            f"the line is longer than {LIMIT_MB} MB, the most that is read of one report",
            detail=f"line {line.number}, {line.length} bytes",
        )
    content = line.content.removeprefix(b"\xef\xbb\xbf") if line.number == 1 else line.content
    try:
        return record(content, location, clock)
    except InputError as error:
        return refusal(location, str(error), detail=f"line {line.number}", content=content)
