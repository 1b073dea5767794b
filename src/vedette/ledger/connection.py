"""Opening the file: made, recognised, brought up to date, or refused with the reason."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vedette.errors import LedgerError
from vedette.ledger.migrations import APPLICATION_ID, MIGRATIONS, VERSION

OLDEST_SQLITE = (3, 37, 0)
"""The first with STRICT tables (sqlite.org, release history)."""


def connect(path: Path, *, create: bool, patience_s: float) -> sqlite3.Connection:
    """A connection to the ledger at `path`, at this version; waits `patience_s` for other writers.

    With `create` a missing file is made. Without, nothing is written unless the tables are of an
    earlier version, so that a ledger in a read-only folder can be read.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise LedgerError(f"SQLite {sqlite3.sqlite_version} is too old; 3.37 or newer is needed")
    if not create and not path.is_file():
        raise LedgerError(f"there is no ledger at {path}")
    connection = _connected(path, "rwc" if create else "rw", patience_s)
    try:
        return _ready(connection, path, create=create)
    except sqlite3.OperationalError as error:
        connection.close()
        if create or not _unwritable(error):
            raise
        return _ready(_frozen(path, patience_s), path, create=False)
    except BaseException:
        connection.close()
        raise


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; takes the write lock at once, so that it never fails half-way for want of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _connected(path: Path, mode: str, patience_s: float) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?{'immutable=1&mode=ro' if mode == 'frozen' else f'mode={mode}'}"
    connection = sqlite3.connect(address, uri=True, timeout=patience_s, isolation_level=None)
    # Without recursive triggers INSERT OR REPLACE would delete behind the guards' back.
    connection.executescript("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON")
    return connection


def _frozen(path: Path, patience_s: float) -> sqlite3.Connection:
    """Read as if nothing could change it; sound only when no write-ahead log is left over."""
    log = path.with_name(path.name + "-wal")
    if log.is_file() and log.stat().st_size:
        raise LedgerError(f"the ledger {path} has unfinished business in {log.name}, but is read-only")
    return _connected(path, "frozen", patience_s)


def _unwritable(error: sqlite3.OperationalError) -> bool:
    return error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)


def _ready(connection: sqlite3.Connection, path: Path, *, create: bool) -> sqlite3.Connection:
    version = _version(connection, path)
    if version < VERSION:
        if not create and version == 0:
            raise LedgerError(f"{path} is not a ledger of Vedette")
        _migrate(connection, path)
    if create:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    return connection


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """0 for a file that is still empty."""
    version, application = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("user_version", "application_id")
    )
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if application != APPLICATION_ID and (tables or version):
        raise LedgerError(f"{path} is not a ledger of Vedette but another SQLite database")
    if version > VERSION:
        raise LedgerError(
            f"the ledger {path} was written by a newer Vedette "
            f"(version {version} of the tables, this one knows {VERSION}); update Vedette"
        )
    return version


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    with transaction(connection):
        for step in MIGRATIONS[_version(connection, path) :]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
