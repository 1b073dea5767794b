"""A ledger with made-up reports, and the command as a user types it."""

from __future__ import annotations

from pathlib import Path

import made
import pytest
from made import Run

from vedette.cli.main import main
from vedette.ledger import Ledger
from vedette.model import Entry


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "v.db"
    first = made.capture(outlet="The Vale Post", published="2025-05-04", title="Troops")
    entries = [
        Entry(capture=first, reading=made.detailed(made.document(first))),
        made.entry(made.capture("Norland attacked.", location="b.txt", external_id="ext-2")),
        made.refused(made.capture("", location="empty.txt"), "nothing to read"),
    ]
    with Ledger.open(path, create=True) as opened:
        opened.add(entries, reader=made.READER)
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Exit status, standard output, standard error."""

    def typed(*words: object) -> tuple[int, str, str]:
        try:
            status = main([str(word) for word in words])
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        out, err = capsys.readouterr()
        return status, out, err

    return typed
