"""Reading reports in, with stages that do what they are told."""

from __future__ import annotations

from pathlib import Path

import made
import pytest
from made import Run, records

import vedette.pipeline
from vedette.model import SetAside
from vedette.pipeline import keep


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> None:
    def ingest(locations: list[str], ledger: Path, *, jobs: int | None, **_: object) -> object:
        found = [
            made.capture(location, location=location)
            if location != "gone.txt"
            else SetAside(location=location, stage="acquire", reason="no such file", detail="errno 2")
            for location in locations
        ]
        return keep(found, ledger, jobs=jobs, reader=made.READER, load=made.stages)

    monkeypatch.setattr(vedette.pipeline, "ingest", ingest)


@pytest.mark.usefixtures("fake")
def test_all_is_well(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "v.db"
    status, out, err = run("ingest", "Norland attacked", "--ledger", path)
    assert (status, out, err) == (0, "", "1 new document, 1 claim\n")
    status, out, err = run("ingest", "Norland attacked", "--ledger", path)
    assert (status, err) == (0, "0 new documents, 0 claims, 1 known already\n")
    assert len(records(run("claims", "--json", "--ledger", path)[1])) == 1


@pytest.mark.usefixtures("fake")
def test_what_is_set_aside_is_named_each_time(run: Run, tmp_path: Path) -> None:
    for new in (1, 0):
        status, out, err = run("ingest", "Moved", "EMPTY", "gone.txt", "--ledger", tmp_path / "v.db")
        assert (status, out) == (1, "")
        assert "set aside: EMPTY: nothing to read\n" in err
        assert "set aside: gone.txt: no such file (errno 2)\n" in err
        assert f"{new} new document" in err


def test_ctrl_c_is_told_and_leaves_a_sound_ledger(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(vedette.pipeline, "ingest", interrupted)
    status, _, err = run("ingest", "x", "--ledger", tmp_path / "v.db")
    assert status == 130
    assert "what was done is kept" in err
