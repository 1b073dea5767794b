"""Gold that is absent, partly there or malformed is said, never a zero and never a crash."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from made_gold import GOLD, write_gold

from evaluation.command import main
from evaluation.outcome import NotMeasured, Outcome
from evaluation.table import as_json, markdown
from evaluation.task import Part, Task
from evaluation.tasks import TASKS
from evaluation.tasks.toponyms import _overlapping
from evaluation.tasks.toponyms_found import Answer, Found
from evaluation.tasks.toponyms_gold import Located, Toponym
from vedette.model import Mention

NEED_GOLD = sorted(
    {name for name in TASKS if name not in ("handread", "sentences", "moments", "cleaning", "speed")}
)


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


def test_an_unknown_task_is_a_wrong_call(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["tyme"])
    assert stopped.value.code == 2
    assert "no task 'tyme'; there are: handread, " in capsys.readouterr().err


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
    assert json.loads(as_json([item])) == [
        {"task": "time", "data": "x", "reason": "no gold", "unexpected": False}
    ]


def test_bytes_that_are_no_text_are_named(gold: Path) -> None:
    (gold / "re3d.jsonl").write_bytes(b'\n{"id": "\xff"}\n')
    (item,) = TASKS["relations"].outcomes(gold)
    assert isinstance(item, NotMeasured)
    assert item.reason.startswith("re3d.jsonl, line 2: ")  # blank lines count


def test_a_token_that_is_not_there_is_named(gold: Path) -> None:
    path = gold / "uds_it_happened.jsonl"
    path.write_text(path.read_text("utf-8").replace('"i": 3', '"i": 9'), encoding="utf-8")
    (item,) = TASKS["factuality"].outcomes(gold)
    assert isinstance(item, NotMeasured)
    assert "no token 9" in item.reason


def test_gold_without_any_event_is_measured(gold: Path) -> None:
    row = json.loads((gold / "petrarch2_validation.jsonl").read_text("utf-8").splitlines()[1])
    (gold / "petrarch2_validation.jsonl").write_text(json.dumps(row), encoding="utf-8")
    item = list(TASKS["events"].outcomes(gold))[1]
    assert isinstance(item, Outcome)
    assert {f.name: f.ours.value for f in item.figures}["type, recall"] is None


def test_a_text_whose_offsets_would_shift_is_not_measured(gold: Path) -> None:
    path = gold / "re3d.jsonl"
    path.write_text(path.read_text("utf-8").replace('"text": "', '"text": "\\ufeff'), encoding="utf-8")
    (item,) = TASKS["relations"].outcomes(gold)
    assert isinstance(item, NotMeasured)
    assert "does not take as it is" in item.reason


def test_a_fault_loses_nothing_and_fails_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def faulty(folder: Path | None) -> Outcome:
        raise ZeroDivisionError(str(folder))

    task = Task("faulty", "Does it break?", (Part("x", faulty), Part("y", lambda _: FINE)))
    assert [type(item) for item in task.outcomes(None)] == [NotMeasured, Outcome]
    monkeypatch.setattr("evaluation.command.USUAL", ("faulty",))
    monkeypatch.setattr("evaluation.command.TASKS", {"faulty": task})
    monkeypatch.delenv("VEDETTE_GOLD", raising=False)
    assert main([]) == 1
    assert "unexpected ZeroDivisionError" in capsys.readouterr().out


FINE = Outcome(task="faulty", data="y", setup="made", figures=())


def test_one_mention_over_two_toponyms_counts_once() -> None:
    places = tuple(Toponym(start, start + 4, 1.0, 1.0, None) for start in (0, 5))
    mention = Mention(document="", kind="place", printed="Kidal Gao", start=0, end=9)
    answer = Answer(Located("d", "Kida Gaoo", None, places, 0), (Found(mention, None, None),))
    assert _overlapping(answer) == (1, 1, 2)
