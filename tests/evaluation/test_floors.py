"""Quality does not fall unnoticed, rises by itself, and is let down only by name."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest

from evaluation import floors as module
from evaluation.floors import CHANGELOG, Floor, Floors, broken, in_ci, main, raised, read_floors, write_floors

VALUES = {"made": {"recall": 0.5, "invented": 2.0}}
MADE = Floors(floors={"made": Floor(least={"recall": 0.4}, most={"invented": 3.0})})


def test_the_floors_hold() -> None:
    """On a developer's machine what is better becomes the new floor, to be committed with the change."""
    floors, values = read_floors(), module.measured()
    assert list(broken(floors, values)) == []
    better = raised(floors, values)
    if better != floors and not in_ci():
        write_floors(better)
        warnings.warn("floors raised: commit evaluation/floors.yaml with the change", stacklevel=1)


def test_lowered_floors_stand_in_the_changelog() -> None:
    told = CHANGELOG.read_text("utf-8")
    assert [low for low in read_floors().lowered if low.changelog not in told] == []


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"recall": 0.39, "invented": 2.0}, ["made: recall: 0.390, least 0.400"]),
        ({"recall": 0.5, "invented": 3.1}, ["made: invented: 3.100, most 3.000"]),
        ({"recall": 0.5}, ["made: invented: not measured any more"]),
        ({"recall": 0.4, "invented": 3.0}, []),
    ],
)
def test_what_falls_is_said(values: dict[str, float], said: list[str]) -> None:
    assert list(broken(MADE, {"made": values})) == said


def test_raising_moves_no_floor_down() -> None:
    assert raised(MADE, VALUES).floors["made"] == Floor(least={"recall": 0.49}, most={"invented": 2.01})
    worse = {"made": {"recall": 0.1, "invented": 9.0}}
    assert raised(MADE, worse) == MADE


def test_only_what_is_named_is_lowered() -> None:
    worse = {"made": {"recall": 0.1, "invented": 9.0}}
    found = raised(MADE, worse, ["made: recall"]).floors["made"]
    assert found == Floor(least={"recall": 0.09}, most={"invented": 3.0})


def test_lowering_asks_for_the_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--lower", "made: recall"])
    assert stopped.value.code == 2
    assert "go together" in capsys.readouterr().err


def test_a_floor_that_is_none_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--lower", "made: recal", "--because", "A line"])
    assert "no floor 'made: recal'" in capsys.readouterr().err


def test_lowering_is_kept_with_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "floors.yaml"
    write_floors(MADE, path)
    monkeypatch.setattr(module, "measured", lambda: {"made": {"recall": 0.3, "invented": 2.0}})
    monkeypatch.setattr(module, "read_floors", lambda: read_floors(path))
    monkeypatch.setattr(module, "write_floors", lambda floors: write_floors(floors, path))
    assert main([]) == 1
    assert main(["--lower", "made: recall", "--because", "Recall lower: stricter frames"]) == 0
    (low,) = read_floors(path).lowered
    assert (low.before, low.after, low.changelog) == (0.4, 0.29, "Recall lower: stricter frames")
