"""From what a user names to the files that are there."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from vedette.acquire.refusal import refusal, system_reason
from vedette.model import SetAside

LEDGER_ENDINGS = (".db", ".db-wal", ".db-shm", ".db-journal")
"""A ledger often lies in the folder it is filled from; in a folder these are passed over unsaid."""

Visited = set[tuple[int, int]]


def named(path: Path) -> str:
    """The path as text that can be stored: bytes of a name that are not UTF-8 are escaped."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")


def files(location: str) -> Iterator[Path | SetAside]:
    """The file at `location`, or every file below it in order of name; what cannot be reached is set aside.

    Hidden files, hidden folders and ledgers inside a folder are skipped. A link to a folder is followed once.
    """
    if "://" in location:
        yield refusal(location, "addresses are not fetched: save the page and name the file")
    elif "\0" in location:
        yield refusal(location.replace("\0", "\\0"), "there is no such file or folder")
    else:
        yield from _at(Path(location), set())


def _at(path: Path, visited: Visited) -> Iterator[Path | SetAside]:
    try:
        status = path.stat()
    except OSError as error:
        yield refusal(named(path), _unreachable(path, error))
        return
    if stat.S_ISDIR(status.st_mode):
        yield from _folder(path, status, visited)
    elif stat.S_ISREG(status.st_mode):
        yield path
    else:
        yield refusal(named(path), "it is neither a file nor a folder (a pipe, socket or device)")


def _unreachable(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError) and path.is_symlink():
        return "it is a symbolic link to something that is not there"
    return system_reason(error)


def _folder(path: Path, status: os.stat_result, visited: Visited) -> Iterator[Path | SetAside]:
    identity = (status.st_dev, status.st_ino)
    if identity in visited:
        yield refusal(named(path), "it is a link to a folder that is read already")
        return
    visited.add(identity)
    try:
        names = sorted(name for name in os.listdir(path) if _wanted(name))  # noqa: PTH208 - names, not paths
    except OSError as error:
        yield refusal(named(path), system_reason(error))
        return
    if not names:
        yield refusal(named(path), "the folder holds no file to read")
    for name in names:
        yield from _at(path / name, visited)


def _wanted(name: str) -> bool:
    return not name.startswith(".") and not name.lower().endswith(LEDGER_ENDINGS)
