"""The ledger: add entries, ask for what counts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import msgspec

from vedette.ledger.asking import (
    CURRENT,
    SET_ASIDE,
    SET_ASIDE_BY,
    Standing,
    Table,
    capture_of,
    reader_of,
    rows_of,
    set_asides,
    standing,
)  # fmt: skip
from vedette.ledger.connection import connect, transaction
from vedette.ledger.counts import Counts
from vedette.ledger.failure import told
from vedette.ledger.writing import entry_rows, set_aside_row, write, write_capture, write_set_aside
from vedette.model import (
    Attribution,
    Capture,
    Check,
    Claim,
    Dating,
    Document,
    Entry,
    Mention,
    Reading,
    SetAside,
)

T = TypeVar("T", Claim, Mention, Attribution, Check, Dating)

PATIENCE_S = 10.0
"""How long a writer waits for another; transactions take milliseconds. Vedette's own."""


class Ledger:
    """Open with `Ledger.open`, use as a context manager; not to be shared between threads.

    Every method raises LedgerError (LedgerFullError when there is no room), never an error of SQLite.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path

    @classmethod
    def open(cls, path: Path | str, *, create: bool, patience_s: float = PATIENCE_S) -> Self:
        """With `create` the ledger may be written and is made if missing; without, it is only read."""
        path = Path(path)
        with told(path):
            return cls(connect(path, create=create, patience_s=patience_s), path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        with told(self.path):
            self._connection.close()

    def add(self, entries: Sequence[Entry], *, reader: str) -> None:
        """Adds all entries or none; an entry that is there already changes nothing.

        `reader` is whose work this is, also where nothing could be read. Raises InputError when an
        entry holds NUL or lone surrogates.
        """
        rows = [entry_rows(entry, reader) for entry in entries]
        with told(self.path), transaction(self._connection):
            write(self._connection, rows)

    def set_aside(self, items: Sequence[SetAside]) -> None:
        """Keeps inputs of which there is no capture; the same location and reason are kept once."""
        rows = [set_aside_row(item) for item in items]
        with told(self.path), transaction(self._connection):
            write_set_aside(self._connection, rows)

    def see(self, captures: Sequence[Capture]) -> None:
        """Notes that what is known was captured, too, at these times; only earlier ones are kept."""
        rows = [entry_rows(Entry(capture=capture), "") for capture in captures]
        with told(self.path), transaction(self._connection):
            for row in rows:
                write_capture(self._connection, row)

    def first_captured(self, digest: str) -> str | None:
        """When the capture of this digest was got first; None when it is not in the ledger."""
        question = "SELECT min(captured_at) FROM captures WHERE digest = ?"
        with told(self.path):
            (first,) = self._connection.execute(question, (digest,)).fetchone()
        return None if first is None else str(first)

    def has(self, digest: str, reader: str) -> bool:
        """Whether this reader has dealt with the capture of this digest, be it by setting it aside."""
        question = "SELECT 1 FROM outcomes WHERE capture = ? AND reader = ?"
        with told(self.path):
            return self._connection.execute(question, (digest, reader)).fetchone() is not None

    def known(self, reader: str) -> frozenset[str]:
        """Digests of all captures this reader has dealt with."""
        with told(self.path):
            rows = self._connection.execute("SELECT capture FROM outcomes WHERE reader = ?", (reader,))
            return frozenset(digest for (digest,) in rows)

    def documents(self, document: str | None = None) -> Iterator[Document]:
        """By captured_at, then id; `document` is an id, the beginning of one, or an external id."""
        with told(self.path):
            for row in standing(self._connection, document):
                yield self._document(row)

    def claims(self, document: str | None = None, external_id: str | None = None) -> Iterator[Claim]:
        """In the order of documents, then of the text."""
        return self._items("claims", Claim, document, external_id)

    def mentions(self, document: str | None = None, external_id: str | None = None) -> Iterator[Mention]:
        return self._items("mentions", Mention, document, external_id)

    def attributions(
        self, document: str | None = None, external_id: str | None = None
    ) -> Iterator[Attribution]:
        return self._items("attributions", Attribution, document, external_id)

    def checks(self, document: str | None = None, external_id: str | None = None) -> Iterator[Check]:
        """What does not fit the map, in the order of documents, then of the text."""
        return self._items("checks", Check, document, external_id)

    def datings(self, document: str | None = None, external_id: str | None = None) -> Iterator[Dating]:
        """When undated documents can have been written, in the order of documents."""
        return self._items("datings", Dating, document, external_id)

    def readings(self, document: str | None = None) -> Iterator[Reading]:
        """The newest reading of each document with its claims, mentions and attributions."""
        with told(self.path):
            for row in standing(self._connection, document):
                yield Reading(
                    document=self._document(row),
                    reader=reader_of(self._connection, row.reading),
                    claims=self._rows("claims", Claim, row),
                    mentions=self._rows("mentions", Mention, row),
                    attributions=self._rows("attributions", Attribution, row),
                )

    def set_asides(self) -> Iterator[SetAside]:
        """What was set aside and not read since by a later reader; by location."""
        with told(self.path):
            yield from set_asides(self._connection, SET_ASIDE)

    def set_aside_by(self, digest: str, reader: str) -> tuple[SetAside, ...]:
        """What this reader set aside of the capture of this digest."""
        with told(self.path):
            return tuple(set_asides(self._connection, SET_ASIDE_BY, digest, reader))

    def capture(self, digest: str) -> Capture:
        """The bytes as they were got first."""
        with told(self.path):
            return capture_of(self._connection, digest)

    def counts(self) -> Counts:
        with told(self.path):
            readings = f"SELECT reading FROM ({CURRENT})"
            return Counts(
                documents=self._count(f"({CURRENT})"),
                claims=self._count(f"claims WHERE reading IN ({readings})"),
                mentions=self._count(f"mentions WHERE reading IN ({readings})"),
                attributions=self._count(f"attributions WHERE reading IN ({readings})"),
                checks=self._count(f"checks WHERE reading IN ({readings})"),
                datings=self._count(f"datings WHERE reading IN ({readings})"),
                set_aside=self._count(f"({SET_ASIDE})"),
            )

    def claims_per_document(self) -> dict[str, int]:
        """How many claims each document that counts has, by its id."""
        question = (
            f"SELECT id, (SELECT count(*) FROM claims WHERE claims.reading = current.reading) "
            f"FROM ({CURRENT}) AS current"
        )
        with told(self.path):
            return dict(self._connection.execute(question).fetchall())

    def _count(self, rows: str) -> int:
        return int(self._connection.execute(f"SELECT count(*) FROM {rows}").fetchone()[0])

    def _document(self, row: Standing) -> Document:
        (text,) = self._connection.execute("SELECT json FROM documents WHERE id = ?", (row.id,)).fetchone()
        document = msgspec.json.decode(text, type=Document)
        return msgspec.structs.replace(document, captured_at=row.captured_at, supersedes=row.supersedes)

    def _items(
        self, table: Table, kind: type[T], document: str | None, external_id: str | None
    ) -> Iterator[T]:
        with told(self.path):
            for row in standing(self._connection, document, external_id):
                yield from self._rows(table, kind, row)

    def _rows(self, table: Table, kind: type[T], row: Standing) -> tuple[T, ...]:
        decode = msgspec.json.Decoder(kind).decode
        return tuple(map(decode, rows_of(self._connection, table, row.reading)))
