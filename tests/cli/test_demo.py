"""The bundled reports, with stages that do what they are told."""

from __future__ import annotations

from pathlib import Path

import made
import pytest
from made import Run

import vedette.pipeline
from vedette.acquire import acquire
from vedette.model import Capture, Reading
from vedette.pipeline import Stages, keep


def stages(_: str) -> Stages:
    """Every report is of one claim, as `made.detailed` has it."""

    def clean(capture: Capture) -> object:
        return made.document(made.capture(location=capture.location, outlet=capture.digest))

    def resolve(document: object) -> Reading:
        return made.detailed(document)  # type: ignore[arg-type]

    return Stages(clean=clean, read=lambda document: document, resolve=resolve)  # type: ignore[arg-type,return-value]


@pytest.fixture
def _fake(monkeypatch: pytest.MonkeyPatch) -> None:
    def ingest(locations: list[str], ledger: Path, **_: object) -> object:
        return keep(acquire(locations), ledger, jobs=1, reader=made.READER, load=stages)

    monkeypatch.setattr(vedette.pipeline, "ingest", ingest)


@pytest.mark.usefixtures("_fake")
def test_a_summary_is_shown_and_the_next_steps_work(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "d.db"
    status, out, _ = run("demo", "--ledger", path)
    assert status == 0
    for words in (
        "What is claimed",
        "ASSAULT, Port Vale",
        "denied",
        "Places reported most",
        "Port Vale, NOR",
        "Set aside",
        f"vedette documents --ledger {path}",
    ):
        assert words in out
    assert "README" not in out
    assert run("documents", "--ledger", path)[0] == 0


@pytest.mark.usefixtures("_fake")
def test_without_a_ledger_nothing_is_left_behind(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, _ = run("demo")
    assert status == 0
    assert "vedette demo --ledger demo.db" in out
    assert list(tmp_path.iterdir()) == []
