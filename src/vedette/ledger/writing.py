"""From entries to rows. Everything here happens inside one transaction and may be repeated."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Sequence

import msgspec

from vedette.ledger.text import json_of, plain
from vedette.model import (
    Attribution,
    Capture,
    Check,
    Claim,
    Dating,
    Document,
    Entry,
    Mention,
    SetAside,
    sha256,
)

Row = tuple[str | int | bytes | None, ...]

DEFLATE_LEVEL = 6
"""zlib's default: level 9 gains about 1 % on news text for half the speed. Vedette's own."""


class EntryRows(msgspec.Struct, frozen=True, kw_only=True):
    """An entry ready to be written, so that the transaction itself is short."""

    capture: Capture
    content: Row
    given: str
    reader: str
    document: Row | None = None
    claims: tuple[Row, ...] = ()
    mentions: tuple[Row, ...] = ()
    attributions: tuple[Row, ...] = ()
    checks: tuple[Row, ...] = ()
    datings: tuple[Row, ...] = ()
    set_aside: tuple[Row, ...] = ()


def entry_rows(entry: Entry, reader: str) -> EntryRows:
    """`reader` counts where there is no reading, which would name its own.

    Raises InputError when the entry holds text that no column may hold (NUL, lone surrogates).
    """
    capture, reading = entry.capture, entry.reading
    reader = reading.reader if reading else reader
    plain(capture.location, capture.media, capture.captured_at)
    return EntryRows(
        capture=capture,
        content=(
            sha256(capture.content),
            len(capture.content),
            zlib.compress(capture.content, DEFLATE_LEVEL),
        ),
        given=json_of(capture.given),
        reader=reader,
        document=_document_row(reading.document) if reading else None,
        claims=_rows(reading.claims) if reading else (),
        mentions=_rows(reading.mentions) if reading else (),
        attributions=_rows(reading.attributions) if reading else (),
        checks=_rows(reading.checks) if reading else (),
        datings=_rows((reading.dating,)) if reading and reading.dating else (),
        set_aside=tuple(set_aside_row(item, capture.digest, reader) for item in entry.set_aside),
    )


def set_aside_row(item: SetAside, capture: str | None = None, reader: str | None = None) -> Row:
    plain(item.location, item.stage, item.reason, item.detail, item.digest)
    return (item.location, item.stage, item.reason, item.detail, item.digest, capture, reader)


def _document_row(document: Document) -> Row:
    return (document.id, document.article_id, document.external_id, json_of(document))


def _rows(items: Iterable[Claim | Mention | Attribution | Check | Dating]) -> tuple[Row, ...]:
    return tuple(_row(item) for item in items)


def _row(item: Claim | Mention | Attribution | Check | Dating) -> Row:
    text = json_of(item)
    match item:
        case Claim(id=own, start=start):
            return (own, start, text)
        case Mention(start=start) | Check(start=start):
            return (start, text)
        case Dating(clues=clues):
            return (min((clue.start for clue in clues), default=0), text)
        case Attribution(content=content, cue=cue, source=source):
            return (min((pair[0] for pair in (*cue, *source, *content)), default=0), text)


def write(connection: sqlite3.Connection, entries: Sequence[EntryRows]) -> None:
    for entry in entries:
        write_capture(connection, entry)
        write_set_aside(connection, entry.set_aside)
        if entry.document:
            connection.execute("INSERT OR IGNORE INTO documents VALUES (?, ?, ?, ?)", entry.document)
            _write_reading(connection, entry, str(entry.document[0]))
        connection.execute(
            "INSERT OR IGNORE INTO outcomes (capture, reader, document) VALUES (?, ?, ?)",
            (entry.capture.digest, entry.reader, entry.document[0] if entry.document else None),
        )


def write_set_aside(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO set_aside (location, stage, reason, detail, digest, capture, reader) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def write_capture(connection: sqlite3.Connection, entry: EntryRows) -> None:
    """Adds what was not seen before, or not so early."""
    capture = entry.capture
    connection.execute("INSERT OR IGNORE INTO contents VALUES (?, ?, ?)", entry.content)
    connection.execute(
        "INSERT INTO captures (digest, location, media, captured_at, given, content) "
        "SELECT :digest, :location, :media, :captured_at, :given, :content "
        "WHERE NOT EXISTS (SELECT 1 FROM captures WHERE digest = :digest AND captured_at <= :captured_at)",
        {
            "digest": capture.digest,
            "location": capture.location,
            "media": capture.media,
            "captured_at": capture.captured_at,
            "given": entry.given,
            "content": entry.content[0],
        },
    )


def _write_reading(connection: sqlite3.Connection, entry: EntryRows, document: str) -> None:
    added = connection.execute(
        "INSERT OR IGNORE INTO readings (document, reader) VALUES (?, ?)", (document, entry.reader)
    )
    if not added.rowcount:
        return
    reading = added.lastrowid
    for table, columns, rows in (
        ("claims", "id, start, json", entry.claims),
        ("mentions", "start, json", entry.mentions),
        ("attributions", "start, json", entry.attributions),
        ("checks", "start, json", entry.checks),
        ("datings", "start, json", entry.datings),
    ):
        marks = ", ".join("?" * (columns.count(",") + 2))
        statement = f"INSERT INTO {table} (reading, {columns}) VALUES ({marks})"
        connection.executemany(statement, ((reading, *row) for row in rows))
