"""What SQLite says, in words a user can act on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vedette.errors import LedgerError, LedgerFullError

_PRIMARY = 0xFF
"""The low byte of SQLite's extended result codes is the primary one (sqlite3.h, `SQLITE_IOERR_READ`)."""

_WORDS = {
    sqlite3.SQLITE_BUSY: "another program has been writing to the ledger {path} for too long; try again",
    sqlite3.SQLITE_LOCKED: "the ledger {path} is locked by another program; try again",
    sqlite3.SQLITE_READONLY: "the ledger {path} cannot be written: the file or its folder is read-only",
    sqlite3.SQLITE_CANTOPEN: "the ledger {path} cannot be opened: is its folder there, and may you use it?",
    sqlite3.SQLITE_PERM: "the ledger {path} cannot be opened: permission denied",
    sqlite3.SQLITE_NOTADB: "{path} is not a ledger of Vedette",
    sqlite3.SQLITE_CORRUPT: "the ledger {path} is damaged; restore it from a copy or ingest into a new one",
    sqlite3.SQLITE_IOERR: "the ledger {path} cannot be read or written: {error}",
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns SQLite's errors into `LedgerError`; its text names the ledger at `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise _named(error, path) from error


def _named(error: sqlite3.Error, path: Path) -> LedgerError:
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if code == sqlite3.SQLITE_FULL:
        return LedgerFullError(f"no room left for the ledger {path}; what was committed before is kept")
    return LedgerError(_WORDS.get(code, "the ledger {path} failed: {error}").format(path=path, error=error))
