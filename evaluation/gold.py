"""Gold data sets: JSON Lines files in a folder, read strictly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from evaluation.errors import GoldAbsentError, GoldMalformedError

T = TypeVar("T", bound=msgspec.Struct)


def lines(folder: Path | None, name: str, shape: type[T]) -> Iterator[T]:
    """Every line of `NAME.jsonl` as a `shape`; fields that the shape does not name are passed over.

    Raises GoldAbsentError without folder or file, GoldMalformedError with the line's number, and for
    a file without any line.
    """
    decoder = msgspec.json.Decoder(shape)
    number = 0
    for number, line in _raw(folder, name):
        try:
            yield decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise GoldMalformedError(f"{name}.jsonl, line {number}: {error}") from error
    if number == 0:
        raise GoldMalformedError(f"{name}.jsonl is empty")


def _raw(folder: Path | None, name: str) -> Iterator[tuple[int, bytes]]:
    """Lines that are not blank, with their number in the file."""
    if folder is None:
        raise GoldAbsentError("VEDETTE_GOLD names no folder")
    try:
        with (folder / f"{name}.jsonl").open("rb") as file:
            yield from ((number, line) for number, line in enumerate(file, 1) if line.strip())
    except FileNotFoundError:
        raise GoldAbsentError(f"no {name}.jsonl in the folder of VEDETTE_GOLD") from None
    except OSError as error:
        raise GoldMalformedError(f"{name}.jsonl: {error.strerror}") from error


def quoted(text: str, start: int, end: int, printed: str, where: str) -> None:
    """Raises GoldMalformedError unless the words stand where the gold says."""
    if text[start:end] != printed:
        raise GoldMalformedError(f"{where}: {printed!r} does not stand at {start}-{end}")
