"""Entries written from records give the same records again."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from vedette.actors import ActorRecord, load_actors
from vedette.actors.source import parse_records
from vedette.actors.written import entry_of, written


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VEDETTE_CACHE", str(tmp_path))


def test_all_that_is_known_survives() -> None:
    known = [_in_order(record) for record in load_actors()]
    again = parse_records(written(map(entry_of, known)), "again.yaml")
    assert [_in_order(record) for record in again] == known


def _in_order(record: ActorRecord) -> ActorRecord:
    """Aliases are written by form."""
    return replace(record, aliases=tuple(sorted(record.aliases, key=repr)))
