"""The tables, and the steps by which a ledger of an earlier version becomes one of this version.

Facts are appended. Triggers refuse to change or delete them, whoever asks. What can be computed from
facts (which reading counts, which document supersedes which) is not stored but asked for.
"""

from __future__ import annotations

_FIRST = (
    "contents", "captures", "documents", "outcomes", "readings", "claims", "mentions", "attributions",
    "set_aside",
)  # fmt: skip
FACTS = (*_FIRST, "checks", "datings")

_TABLES = (
    """CREATE TABLE contents (
        sha256 TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        deflated BLOB NOT NULL
    ) STRICT""",
    # One row per moment at which the same content was found earlier than known before.
    """CREATE TABLE captures (
        number INTEGER PRIMARY KEY,
        digest TEXT NOT NULL,
        location TEXT NOT NULL,
        media TEXT NOT NULL,
        captured_at TEXT NOT NULL,
        given TEXT NOT NULL,
        content TEXT NOT NULL REFERENCES contents (sha256),
        UNIQUE (digest, captured_at)
    ) STRICT""",
    """CREATE TABLE documents (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL,
        external_id TEXT,
        json TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX documents_by_external_id ON documents (external_id) WHERE external_id IS NOT NULL",
    "CREATE INDEX documents_by_article_id ON documents (article_id)",
    # What a reader made of a capture: a document, or nothing (then set_aside says why).
    """CREATE TABLE outcomes (
        number INTEGER PRIMARY KEY,
        capture TEXT NOT NULL,
        reader TEXT NOT NULL,
        document TEXT REFERENCES documents (id),
        UNIQUE (capture, reader)
    ) STRICT""",
    "CREATE INDEX outcomes_by_document ON outcomes (document) WHERE document IS NOT NULL",
    """CREATE TABLE readings (
        number INTEGER PRIMARY KEY,
        document TEXT NOT NULL REFERENCES documents (id),
        reader TEXT NOT NULL,
        UNIQUE (document, reader)
    ) STRICT""",
    """CREATE TABLE claims (
        number INTEGER PRIMARY KEY,
        reading INTEGER NOT NULL REFERENCES readings (number),
        id TEXT NOT NULL,
        start INTEGER NOT NULL,
        json TEXT NOT NULL,
        UNIQUE (reading, id)
    ) STRICT""",
    "CREATE INDEX claims_by_id ON claims (id)",
    """CREATE TABLE mentions (
        number INTEGER PRIMARY KEY,
        reading INTEGER NOT NULL REFERENCES readings (number),
        start INTEGER NOT NULL,
        json TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX mentions_by_reading ON mentions (reading)",
    """CREATE TABLE attributions (
        number INTEGER PRIMARY KEY,
        reading INTEGER NOT NULL REFERENCES readings (number),
        start INTEGER NOT NULL,
        json TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX attributions_by_reading ON attributions (reading)",
    """CREATE TABLE set_aside (
        number INTEGER PRIMARY KEY,
        location TEXT NOT NULL,
        stage TEXT NOT NULL,
        reason TEXT NOT NULL,
        detail TEXT,
        digest TEXT,
        capture TEXT,
        reader TEXT
    ) STRICT""",
    "CREATE UNIQUE INDEX set_aside_inputs ON set_aside (location, reason) WHERE capture IS NULL",
    """CREATE UNIQUE INDEX set_aside_captures
        ON set_aside (capture, reader, stage, reason, ifnull(detail, '')) WHERE capture IS NOT NULL""",
)


def _guards(table: str) -> tuple[str, ...]:
    return tuple(
        f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'facts are added, never changed or deleted: {table}'); END"
        for act in ("UPDATE", "DELETE")
    )


def _by_start(table: str) -> tuple[str, ...]:
    """A table of a reading's rows, in the order of the text."""
    return (
        f"""CREATE TABLE {table} (
    number INTEGER PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES readings (number),
    start INTEGER NOT NULL,
    json TEXT NOT NULL
) STRICT""",
        f"CREATE INDEX {table}_by_reading ON {table} (reading)",
        *_guards(table),
    )


MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (*_TABLES, *(guard for table in _FIRST for guard in _guards(table))),
    _by_start("checks"),
    _by_start("datings"),
)
"""Step n takes a ledger from version n to n + 1. A step that was released is never edited."""

VERSION = len(MIGRATIONS)

APPLICATION_ID = 0x56454454
"""`VEDT`: tells a ledger from any other SQLite file. Vedette's own."""
