"""The lines of a GeoNames dump, from the zip as GeoNames gives it or the text that was in it."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Generator
from contextlib import ExitStack
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import IO, NamedTuple, cast

from vedette.errors import InputError

LONGEST_LINE = 256 * 1024
"""Bytes. Alternate names are at most 10,000 characters: what is longer is no line of a dump."""

READ_AHEAD = 256 * 1024

_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What `zipfile` raises for a cut, damaged, encrypted or exotic archive."""


class DumpLine(NamedTuple):
    """`number` counts from 1. `is_whole` is False for the last line without its end, and for one over
    `LONGEST_LINE`, whose rest is passed over. `share` of the dump (0..1) has been read with it.
    """

    number: int
    content: bytes
    is_whole: bool
    share: float


def dump_lines(path: Path) -> Generator[DumpLine]:
    """Each line; never holds more than one. Raises InputError for what cannot be read to its end."""
    try:
        with ExitStack() as stack:
            yield from _lines(*_opened(path, stack))
    except _DAMAGE as error:
        raise InputError(f"{path}: a damaged or incomplete zip ({error})") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})") from error


def _lines(stream: IO[bytes], size: int) -> Generator[DumpLine]:
    number = done = 0
    while line := stream.readline(LONGEST_LINE):
        number, done = number + 1, done + len(line)
        is_whole = line.endswith(b"\n")
        yield DumpLine(number, line, is_whole, done / max(size, 1))
        if not is_whole and len(line) == LONGEST_LINE:
            done += _passed_over(stream)


def _passed_over(stream: IO[bytes]) -> int:
    """To the end of the line; gives the number of bytes."""
    passed = 0
    while rest := stream.readline(LONGEST_LINE):
        passed += len(rest)
        if rest.endswith(b"\n"):
            break
    return passed


def _opened(path: Path, stack: ExitStack) -> tuple[IO[bytes], int]:
    """By name or by its first bytes: a zip that was cut still begins like one."""
    file = stack.enter_context(path.open("rb"))
    start = file.read(4)
    file.seek(0)
    if path.suffix.lower() != ".zip" and start != b"PK\x03\x04":
        return file, path.stat().st_size
    archive = stack.enter_context(zipfile.ZipFile(file))
    member = _member(archive, path)
    return _buffered(stack.enter_context(archive.open(member))), member.file_size


def _buffered(stream: IO[bytes]) -> IO[bytes]:
    """A member of a zip reads lines slowly, and not to the length that is asked for."""
    return BufferedReader(cast(RawIOBase, stream), READ_AHEAD)


def _member(archive: zipfile.ZipFile, path: Path) -> zipfile.ZipInfo:
    texts = [m for m in archive.infolist() if m.filename.lower().endswith(".txt")]
    found = [m for m in texts if Path(m.filename).name.lower() != "readme.txt"]
    if len(found) != 1:
        names = ", ".join(m.filename for m in archive.infolist()[:5]) or "nothing"
        raise InputError(f"{path}: no GeoNames dump: one text file is expected in the zip, there is {names}")
    return found[0]
