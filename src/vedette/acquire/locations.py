"""The stage: locations as a user names them -> captures, or what was set aside and why."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from vedette.acquire.clock import Clock
from vedette.acquire.refusal import refusal, system_reason
from vedette.acquire.streams import captures
from vedette.acquire.walk import files, named
from vedette.model import Capture, SetAside

STANDARD_INPUT = "-"


def acquire(
    locations: Iterable[str], *, captured_at: str | None = None, stdin: BinaryIO | None = None
) -> Iterator[Capture | SetAside]:
    """Captures of all `locations` in order: files, folders (with all below them), `-` for standard input.

    `captured_at` (ISO 8601; without a zone it is UTC) holds for every capture that does not bring its own;
    None is now. Raises UsageError at once if it is not a date. Anything else that goes wrong is set aside
    with its reason, and the rest goes on.
    """
    clock = Clock.at(captured_at)
    return _acquire(locations, clock, stdin)


def _acquire(locations: Iterable[str], clock: Clock, stdin: BinaryIO | None) -> Iterator[Capture | SetAside]:
    for location in locations:
        if location == STANDARD_INPUT:
            yield from _standard_input(stdin or sys.stdin.buffer, clock)
        else:
            yield from _below(location, clock)


def _below(location: str, clock: Clock) -> Iterator[Capture | SetAside]:
    for found in files(location):
        if isinstance(found, SetAside):
            yield found
        else:
            yield from _opened(found, clock)


def _opened(path: Path, clock: Clock) -> Iterator[Capture | SetAside]:
    try:
        with path.open("rb") as stream:
            yield from captures(stream, named(path), path.suffix.lower(), clock)
    except OSError as error:
        yield refusal(named(path), system_reason(error))


def _standard_input(stream: BinaryIO, clock: Clock) -> Iterator[Capture | SetAside]:
    try:
        yield from captures(stream, STANDARD_INPUT, "", clock)
    except OSError as error:
        yield refusal(STANDARD_INPUT, system_reason(error))
