"""The index file: whole or not at all, rebuilt when damaged, never in the way of a second process."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from vedette.errors import ResourceError
from vedette.gazetteer import Gazetteer, cache, open_gazetteer


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch, gazetteer: Gazetteer) -> list[Path]:
    """Building is copying the index that is there; gives the files built."""
    built: list[Path] = []

    def copy(path: Path, digest: str, progress: cache.Progress, imports: object) -> None:
        del imports
        progress(digest)
        shutil.copyfile(gazetteer.path, path)
        built.append(path)

    monkeypatch.setattr(cache, "build", copy)
    return built


def test_builds_once(tmp_path: Path, quick: list[Path]) -> None:
    path = tmp_path / "new folder" / "index.sqlite"
    steps: list[str] = []
    assert open_gazetteer(path, steps.append).country("LBY").name == "Libya"
    open_gazetteer(path)
    assert len(quick) == len(steps) == 1
    assert [p.name for p in path.parent.iterdir()] == ["index.sqlite"]  # nothing temporary is left


@pytest.mark.parametrize("damage", ["garbage", "cut", "empty", "other digest"])
def test_a_damaged_file_is_rebuilt(
    tmp_path: Path, quick: list[Path], gazetteer: Gazetteer, damage: str
) -> None:
    path = tmp_path / "index.sqlite"
    content = gazetteer.path.read_bytes()
    harmed = {
        "garbage": b"no database" * 1000,
        "cut": content[: len(content) // 2],
        "empty": b"",
        "other digest": content.replace(gazetteer.digest.encode(), b"0" * 16),
    }
    path.write_bytes(harmed[damage])
    assert open_gazetteer(path).country("LBY").name == "Libya"
    assert len(quick) == 1


def test_damage_met_while_reading_is_mended(tmp_path: Path, quick: list[Path], gazetteer: Gazetteer) -> None:
    path = tmp_path / "index.sqlite"
    content = bytearray(gazetteer.path.read_bytes())
    content[8192:-8192] = b"\xff" * (len(content) - 16384)
    path.write_bytes(content)
    broken = Gazetteer.__new__(Gazetteer)
    broken.path, broken.digest, broken._progress = path, gazetteer.digest, print
    broken._open()
    assert broken.country("LBY").name == "Libya"
    assert len(quick) == 1


def test_the_later_of_two_builders_wins(tmp_path: Path, quick: list[Path], gazetteer: Gazetteer) -> None:
    path = tmp_path / "index.sqlite"
    first = open_gazetteer(path)
    cache.rebuild(path, gazetteer.digest, print)
    assert first.find("Ghat", "en") == open_gazetteer(path).find("Ghat", "en")
    assert len(quick) == 2


def test_a_failed_build_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Path, digest: str, progress: cache.Progress, imports: object) -> None:
        path.write_bytes(b"half")
        raise ResourceError(f"{digest} {progress} {imports}")

    monkeypatch.setattr(cache, "build", fail)
    with pytest.raises(ResourceError):
        open_gazetteer(tmp_path / "index.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(ResourceError, match="VEDETTE_CACHE"):
        open_gazetteer(tmp_path / "file" / "index.sqlite")


def test_the_index_is_read_only(gazetteer: Gazetteer) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        gazetteer._connection.execute("DELETE FROM name")


def test_folder_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VEDETTE_CACHE", str(tmp_path))
    assert cache.default_path("abc") == tmp_path / "gazetteer-abc.sqlite"


def test_digest_follows_the_data(monkeypatch: pytest.MonkeyPatch) -> None:
    before = cache.inputs_digest()
    monkeypatch.setattr(cache, "TABLES_VERSION", -1)
    assert cache.inputs_digest() != before
