"""What must not happen to a ledger, and what it says when it cannot go on."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sqlite3
import tempfile
from pathlib import Path

import made
import pytest

from vedette.errors import InputError, LedgerError, LedgerFullError
from vedette.ledger import Ledger
from vedette.ledger.migrations import APPLICATION_ID, FACTS, VERSION


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger with one entry of each sort."""
    path = tmp_path / "v.db"
    with Ledger.open(path, create=True) as ledger:
        ledger.add([made.entry(), made.refused(made.capture("x"))], reader=made.READER)
    return path


@pytest.mark.parametrize("table", FACTS)
@pytest.mark.parametrize("act", ["UPDATE {0} SET rowid = rowid", "DELETE FROM {0}"])
def test_facts_are_never_changed_or_deleted(path: Path, table: str, act: str) -> None:
    with sqlite3.connect(path) as connection, pytest.raises(sqlite3.IntegrityError, match="never changed"):
        connection.execute(act.format(table))


def test_replacing_is_deleting(path: Path) -> None:
    with (
        Ledger.open(path, create=True) as ledger,
        pytest.raises(sqlite3.IntegrityError, match="never changed"),
    ):
        ledger._connection.execute("INSERT OR REPLACE INTO documents SELECT * FROM documents")


def test_tables_are_strict(path: Path) -> None:
    strict = sqlite3.connect(path).execute("SELECT name FROM pragma_table_list WHERE strict").fetchall()
    assert {name for (name,) in strict} == set(FACTS)


def _newer(path: Path) -> None:
    with Ledger.open(path, create=True):
        pass
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")


def _other(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")


def _damaged(path: Path) -> None:
    with Ledger.open(path, create=True) as ledger:
        ledger.add([made.entry(c) for c in made.captures(40, size=400)], reader=made.READER)
    content = bytearray(path.read_bytes())
    content[200:-4096] = os.urandom(len(content) - 4296)
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_newer, "newer Vedette"),
        (_other, "another SQLite database"),
        (_damaged, "damaged|not a ledger"),
        (lambda path: path.write_text("Dear diary, " * 100, encoding="utf-8"), "not a ledger"),
        (Path.mkdir, "cannot be opened|no ledger"),
    ],
)
@pytest.mark.parametrize("create", [True, False])
def test_what_is_no_ledger_is_refused(tmp_path: Path, spoil, words: str, *, create: bool) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "v.db"
    spoil(path)
    with pytest.raises(LedgerError, match=words), Ledger.open(path, create=create) as ledger:
        list(ledger.claims())


def test_an_empty_file_is_no_ledger_to_read_but_may_become_one(tmp_path: Path) -> None:
    path = tmp_path / "v.db"
    path.touch()
    with pytest.raises(LedgerError, match="not a ledger"):
        Ledger.open(path, create=False)
    with Ledger.open(path, create=True) as ledger:
        assert ledger.counts().documents == 0


def test_a_missing_ledger_is_not_made_by_asking(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="there is no ledger at"):
        Ledger.open(tmp_path / "v.db", create=False)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(LedgerError, match="cannot be opened"):
        Ledger.open(tmp_path / "no" / "folder" / "v.db", create=True)


def test_a_ledger_is_recognised(path: Path) -> None:
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_full_disk_is_told_and_loses_nothing(path: Path) -> None:
    with Ledger.open(path, create=True) as ledger:
        pages = ledger._connection.execute("PRAGMA page_count").fetchone()[0]
        ledger._connection.execute(f"PRAGMA max_page_count = {pages + 8}")
        before = list(ledger.claims())
        with pytest.raises(LedgerFullError, match="no room left"):
            ledger.add([made.entry(c) for c in made.captures(50, size=4000)], reader=made.READER)
        assert list(ledger.claims()) == before
        ledger.add([made.entry(made.capture("Norland moved."))], reader=made.READER)
    with Ledger.open(path, create=False) as ledger:
        assert ledger.counts().documents == 2


def test_a_lock_held_too_long_is_told(path: Path) -> None:
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with Ledger.open(path, create=True, patience_s=0.05) as ledger:
        assert ledger.counts().documents == 1
        with pytest.raises(LedgerError, match="another program"):
            ledger.add([made.entry(made.capture("y"))], reader=made.READER)
        holder.execute("ROLLBACK")
        ledger.add([made.entry(made.capture("y"))], reader=made.READER)
        assert ledger.counts().documents == 2


@pytest.mark.parametrize("bad", ["nul \0 inside", "half \ud800 a character"])
def test_text_that_no_column_may_hold_is_refused_and_nothing_else_lost(path: Path, bad: str) -> None:
    entry = made.entry()
    assert entry.reading
    mentions = [
        m.__class__(document=m.document, kind=m.kind, printed=bad, start=0, end=1)
        for m in entry.reading.mentions
    ]
    reading = entry.reading.__class__(
        document=entry.reading.document, reader="reader-2", mentions=tuple(mentions)
    )
    spoilt = entry.__class__(capture=entry.capture, reading=reading)
    nowhere = made.refused(made.capture("z", location=bad))
    with Ledger.open(path, create=True) as ledger:
        for wrong in (spoilt, nowhere):
            with pytest.raises(InputError, match="the text holds"):
                ledger.add([made.entry(made.capture("good")), wrong], reader="reader-2")
        assert ledger.counts().documents == 1
        ledger.add([made.entry(made.capture("good"))], reader="reader-2")
        assert ledger.counts().documents == 2


def test_an_escape_that_only_looks_like_nul_is_text(path: Path) -> None:
    with Ledger.open(path, create=True) as ledger:
        ledger.add([made.entry(made.capture(r"A path C:\u0000 was attacked."))], reader=made.READER)
        assert any(r"\u0000" in d.text for d in ledger.documents())


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="needs users and permissions of POSIX")
def test_a_ledger_in_a_read_only_folder_can_be_read(path: Path) -> None:
    fork = multiprocessing.get_context("fork")
    told = fork.Queue()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "v.db"
        shutil.copyfile(path, copy)
        copy.chmod(0o444)
        Path(folder).chmod(0o555)
        child = fork.Process(target=_as_nobody, args=(copy, told))
        child.start()
        documents, error = told.get(timeout=10)
        child.join()
        Path(folder).chmod(0o755)
    assert documents == 1
    assert "read-only" in error


def _as_nobody(path: Path, told) -> None:  # type: ignore[no-untyped-def]
    """The administrator may write anywhere, so become somebody who may not."""
    if os.getuid() == 0:
        os.setuid(65534)
    documents, error = 0, ""
    try:
        with Ledger.open(path, create=False) as ledger:
            documents = ledger.counts().documents
        with Ledger.open(path, create=True) as ledger:
            ledger.add([made.entry(made.capture("y"))], reader=made.READER)
    except LedgerError as refusal:
        error = str(refusal)
    told.put((documents, error))
