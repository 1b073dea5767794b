"""The lines of a GeoNames dump, from the zip as GeoNames gives it or the text that was in it."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from vedette.errors import InputError

LONGEST_LINE = 256 * 1024
"""Bytes. Alternate names are at most 10,000 characters: what is longer is no line of a dump."""

_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What `zipfile` raises for a cut, damaged, encrypted or exotic archive."""


@contextmanager
def opened_dump(path: Path) -> Iterator[tuple[IO[bytes], int]]:
    """The dump's bytes and how many there are. Raises InputError for what cannot be read to its end."""
    try:
        if _looks_zipped(path):
            with zipfile.ZipFile(path) as archive:
                member = _member(archive, path)
                with archive.open(member) as stream:
                    yield stream, member.file_size
        else:
            with path.open("rb") as stream:
                yield stream, path.stat().st_size
    except _DAMAGE as error:
        raise InputError(f"{path}: a damaged or incomplete zip ({error})") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})") from error


def lines_of(stream: IO[bytes]) -> Iterator[tuple[int, bytes, bool]]:
    """Number, bytes and whether it is whole: not without its end, nor over `LONGEST_LINE`.

    Never holds more than one line; the rest of one that is too long is passed over.
    """
    number = 0
    while line := stream.readline(LONGEST_LINE):
        number += 1
        whole = line.endswith(b"\n")
        yield number, line, whole
        if not whole and len(line) == LONGEST_LINE:
            _pass_over(stream)


def _pass_over(stream: IO[bytes]) -> None:
    while (rest := stream.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
        pass


def _looks_zipped(path: Path) -> bool:
    """By name or by its first bytes: a zip that was cut still begins like one."""
    with path.open("rb") as file:
        return path.suffix.lower() == ".zip" or file.read(4) == b"PK\x03\x04"


def _member(archive: zipfile.ZipFile, path: Path) -> zipfile.ZipInfo:
    texts = [m for m in archive.infolist() if m.filename.lower().endswith(".txt")]
    found = [m for m in texts if Path(m.filename).name.lower() != "readme.txt"]
    if len(found) != 1:
        names = ", ".join(m.filename for m in archive.infolist()[:5]) or "nothing"
        raise InputError(f"{path}: no GeoNames dump: one text file is expected in the zip, there is {names}")
    return found[0]
