"""The questions put to the tables. Facts never change, so a question may be put in several parts."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from typing import Literal

import msgspec
from msgspec import Struct

from vedette.errors import UsageError
from vedette.model import Capture, Given, SetAside

Table = Literal["claims", "mentions", "attributions", "checks", "datings"]

_STANDING = """
    WITH outcome AS (
        SELECT capture, document, max(number) FROM outcomes
        WHERE document IS NOT NULL {narrowed} GROUP BY capture
    ), standing AS (
        SELECT outcome.document AS id, min(captures.captured_at) AS captured_at
        FROM outcome JOIN captures ON captures.digest = outcome.capture GROUP BY outcome.document
    )
    SELECT standing.id, standing.captured_at, documents.external_id,
        lag(standing.id) OVER (
            PARTITION BY documents.article_id ORDER BY standing.captured_at, standing.id
        ) AS supersedes,
        (SELECT max(number) FROM readings WHERE readings.document = standing.id) AS reading
    FROM standing JOIN documents ON documents.id = standing.id
    ORDER BY standing.captured_at, standing.id
"""
"""Documents by what the newest reading made of their capture; captured_at is the earliest of them."""

CURRENT = _STANDING.format(narrowed="")

_NARROWED = _STANDING.format(
    narrowed="""AND capture IN (
        SELECT capture FROM outcomes WHERE document IN (
            SELECT id FROM documents WHERE article_id IN (
                SELECT article_id FROM documents
                WHERE (id >= :name AND id < :name || 'g') OR external_id = :name)))"""
)
"""The same, of the articles that a name may mean: an id is hexadecimal, `g` comes after all of them."""

_ITEM = "SELECT location, stage, reason, detail, digest FROM set_aside"

SET_ASIDE = f"""{_ITEM}
    WHERE capture IS NULL
        OR reader = (SELECT reader FROM outcomes WHERE outcomes.capture = set_aside.capture
                     ORDER BY number DESC LIMIT 1)
    ORDER BY location, stage, reason, number
"""
"""What stands: a capture set aside by one reader and read by a later one is no longer listed."""

SET_ASIDE_BY = f"{_ITEM} WHERE capture = ? AND reader = ? ORDER BY number"

CAPTURE = """
    SELECT location, media, deflated, captured_at, given
    FROM captures JOIN contents ON contents.sha256 = captures.content
    WHERE digest = ? ORDER BY captured_at LIMIT 1
"""

SHOWN_CANDIDATES = 8


class Standing(Struct, frozen=True):
    """A document that counts, its earliest capture, its predecessor and the number of its newest reading."""

    id: str
    captured_at: str
    external_id: str | None
    supersedes: str | None
    reading: int


def standing(
    connection: sqlite3.Connection, document: str | None = None, external_id: str | None = None
) -> list[Standing]:
    """Those that count, in order; `document` is an id or the beginning of one."""
    name = document if document is not None else external_id
    found = connection.execute(CURRENT) if name is None else connection.execute(_NARROWED, {"name": name})
    rows = [Standing(*row) for row in found]
    if external_id is not None:
        rows = [row for row in rows if row.external_id == external_id]
    return rows if document is None else [_only(rows, document)]


def _only(rows: list[Standing], document: str) -> Standing:
    found = [row for row in rows if row.id.startswith(document)] if document else []
    if not found:
        found = [row for row in rows if row.external_id == document]
    if not found:
        raise UsageError(f"no document {document!r} in this ledger; `vedette documents` lists them")
    if len(found) > 1:
        names = ", ".join(row.id for row in found[:SHOWN_CANDIDATES])
        more = f" and {len(found) - SHOWN_CANDIDATES} more" if len(found) > SHOWN_CANDIDATES else ""
        raise UsageError(f"{document!r} may be any of {names}{more}; give more of the id")
    return found[0]


def rows_of(connection: sqlite3.Connection, table: Table, reading: int) -> Iterator[str]:
    """JSON of a reading's rows by where they start in the text."""
    order = "start, id" if table == "claims" else "start, number"
    cursor = connection.execute(f"SELECT json FROM {table} WHERE reading = ? ORDER BY {order}", (reading,))
    return (text for (text,) in cursor)


def reader_of(connection: sqlite3.Connection, reading: int) -> str:
    """Whose work the reading of this number is."""
    (reader,) = connection.execute("SELECT reader FROM readings WHERE number = ?", (reading,)).fetchone()
    return str(reader)


def set_asides(connection: sqlite3.Connection, question: str, *values: str) -> Iterator[SetAside]:
    for location, stage, reason, detail, digest in connection.execute(question, values):
        yield SetAside(location=location, stage=stage, reason=reason, detail=detail, digest=digest)


def capture_of(connection: sqlite3.Connection, digest: str) -> Capture:
    row = connection.execute(CAPTURE, (digest,)).fetchone()
    if row is None:
        raise UsageError(f"no capture {digest!r} in this ledger")
    location, media, deflated, captured_at, given = row
    return Capture(
        location=location,
        media=media,
        content=zlib.decompress(deflated),
        captured_at=captured_at,
        given=msgspec.json.decode(given, type=Given),
    )
