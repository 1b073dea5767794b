"""Gold that is absent, partly there or malformed is said, never a zero and never a crash."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from made_gold import GOLD, write_gold

from evaluation.command import main
from evaluation.outcome import NotMeasured, Outcome
from evaluation.table import as_json, markdown
from evaluation.tasks import TASKS

NEED_GOLD = sorted({name for name in TASKS if name not in ("handread", "cleaning", "speed")})


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    write_gold(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", NEED_GOLD)
def test_absent_gold_is_named(name: str, tmp_path: Path) -> None:
    for folder in (None, tmp_path):
        found = list(TASKS[name].outcomes(folder))
        assert found
        assert all(isinstance(item, NotMeasured) and "VEDETTE_GOLD" in item.reason for item in found)


@pytest.mark.parametrize("name", [n for n in NEED_GOLD if n != "parsing"])
def test_every_task_measures_a_little_gold(name: str, gold: Path) -> None:
    found = list(TASKS[name].outcomes(gold))
    assert [item for item in found if isinstance(item, NotMeasured)] == []
    for item in found:
        assert isinstance(item, Outcome)
        assert item.figures and item.setup
        assert all(f.ours.value is None or f.ours.value >= 0 for f in item.figures)


@pytest.mark.parametrize("file", sorted(GOLD))
@pytest.mark.parametrize(
    ("line", "said"),
    [("{not json", "line 2"), ('{"id": 5}', "line 2"), ("[]", "line 2")],
)
def test_a_malformed_line_is_named(file: str, line: str, said: str, gold: Path) -> None:
    path = gold / f"{file}.jsonl"
    path.write_text(path.read_text("utf-8").splitlines()[0] + "\n" + line + "\n", encoding="utf-8")
    reasons = [
        item.reason
        for name in NEED_GOLD
        for item in TASKS[name].outcomes(gold)
        if isinstance(item, NotMeasured) and file in item.reason
    ]
    assert reasons
    assert all(said in reason for reason in reasons)


def test_an_empty_file_is_no_zero(gold: Path) -> None:
    (gold / "re3d.jsonl").write_text("", encoding="utf-8")
    (item,) = TASKS["relations"].outcomes(gold)
    assert isinstance(item, NotMeasured)
    assert item.reason == "re3d.jsonl is empty"


def test_words_that_do_not_stand_where_the_gold_says(gold: Path) -> None:
    path = gold / "aquaint_timeml.jsonl"
    line = json.loads(path.read_text("utf-8"))
    line["timex"][0]["start"] += 1
    path.write_text(json.dumps(line), encoding="utf-8")
    (item,) = TASKS["time"].outcomes(gold)
    assert isinstance(item, NotMeasured)
    assert "does not stand at" in item.reason


def test_what_was_named_and_cannot_run_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("VEDETTE_GOLD", str(tmp_path))
    assert main(["relations"]) == 1
    assert "relations, re3d**: not measured: no re3d.jsonl" in capsys.readouterr().out


def test_a_folder_that_is_none_is_a_wrong_call(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("VEDETTE_GOLD", str(tmp_path / "nowhere"))
    assert main(["relations"]) == 2
    assert "is no folder" in capsys.readouterr().err


def test_the_table_is_written_as_markdown_and_json(
    gold: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("VEDETTE_GOLD", str(gold))
    assert main(["relations", "--errors", "1", "--out", str(gold / "out")]) == 0
    printed = capsys.readouterr().out
    table = (gold / "out" / "evaluation.md").read_text("utf-8")
    assert table in printed
    assert "| relations | re3d | pair and relation, F1 |" in table
    (outcome,) = json.loads((gold / "out" / "evaluation.json").read_bytes())
    assert outcome["task"] == "relations"
    assert outcome["figures"][0]["baselines"].keys() == {"lemmas"}


def test_what_is_not_measured_stands_in_both_forms() -> None:
    item = NotMeasured(task="time", data="x", reason="no gold")
    assert "- **time, x**: not measured: no gold" in markdown([item])
    assert json.loads(as_json([item])) == [{"task": "time", "data": "x", "reason": "no gold"}]
