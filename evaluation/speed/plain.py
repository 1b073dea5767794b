"""The same rows put into plain tables by `sqlite3` alone: no keys, indexes or guards, rows made before."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from evaluation.speed.rounds import clocked
from vedette.ledger.writing import EntryRows, Row, entry_rows
from vedette.model import Entry

TABLES = {
    "contents": "sha256, size, deflated",
    "captures": "digest, location, media, captured_at, given, content",
    "documents": "id, article_id, external_id, json",
    "outcomes": "capture, reader, document",
    "readings": "document, reader",
    "claims": "reading, id, start, json",
    "mentions": "reading, start, json",
    "attributions": "reading, start, json",
}
"""The ledger's tables and columns, without what makes them a ledger."""

Rows = dict[str, list[Row]]


def insert_s(batches: Iterable[Sequence[Entry]], path: Path) -> float:
    """Seconds to insert the rows of the entries, a transaction a batch, as durably as the ledger does.

    The rows are made before: this is what SQLite takes, not what it takes to write JSON and to compress.
    """
    ready = [rows(batch) for batch in batches]
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        for table, columns in TABLES.items():
            connection.execute(f"CREATE TABLE IF NOT EXISTS {table} ({columns})")
        return clocked(lambda: _insert(connection, ready))
    finally:
        connection.close()


def rows(entries: Sequence[Entry]) -> Rows:
    """By table; a reading's number is its place among these, any number will do."""
    found: Rows = {table: [] for table in TABLES}
    for number, entry in enumerate(entries):
        _add(found, entry_rows(entry, "speed"), number)
    return found


def _add(found: Rows, entry: EntryRows, number: int) -> None:
    capture = entry.capture
    where = (capture.digest, capture.location, capture.media, capture.captured_at)
    document = entry.document[0] if entry.document else None
    found["contents"].append(entry.content)
    found["captures"].append((*where, entry.given, entry.content[0]))
    found["outcomes"].append((capture.digest, entry.reader, document))
    if entry.document:
        found["documents"].append(entry.document)
        found["readings"].append((document, entry.reader))
    found["claims"] += [(number, *row) for row in entry.claims]
    found["mentions"] += [(number, *row) for row in entry.mentions]
    found["attributions"] += [(number, *row) for row in entry.attributions]


def _insert(connection: sqlite3.Connection, batches: Iterable[Rows]) -> None:
    for batch in batches:
        connection.execute("BEGIN IMMEDIATE")
        for table, found in batch.items():
            marks = ", ".join("?" * (TABLES[table].count(",") + 1))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", found)
        connection.execute("COMMIT")
