"""What is malformed is refused with file and entry; the cache changes nothing but the time."""

from __future__ import annotations

from pathlib import Path

import pytest

from vedette.actors import load_actors
from vedette.errors import ResourceError

ENTRY = "{id: a, kind: force, name: Alpha Force, codes: [LBY MIL]}"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("VEDETTE_CACHE", str(folder))
    return folder


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("entries: [", ["extra.yaml"]),  # not YAML
        ("source: x", ["extra.yaml", "entries"]),  # no entries
        ("entries: [{id: a, kind: force}]", ["entry a", "name"]),  # no name
        ("entries: [{id: a, kind: ghost, name: A}]", ["entry a", "ghost"]),  # no such kind
        ("entries: [{id: a, kind: force, name: A, colour: red}]", ["entry a", "colour"]),  # no such field
        ("entries: [{kind: force, name: A, codes: [QQQ MIL]}]", ["entry 1"]),  # no id: named by number
        ("entries: [{id: a, kind: force, name: A, codes: [QQQ MIL]}]", ["entry vd:actor/a", "QQQ MIL"]),
        ("entries: [{id: a, kind: force, name: A, codes: [LBY ARMY]}]", ["LBY ARMY"]),  # no such sector
        ("entries: [{id: a, kind: force, name: A, country: YUG}]", ["YUG"]),  # withdrawn code
        ("entries: [{id: a, kind: force, name: '...'}]", ["entry vd:actor/a", "without letters"]),
        ("entries: [{id: a, kind: force, name: A, part_of: b}]", ["vd:actor/b"]),  # tied to nobody
        ("entries: [{id: a, kind: force, name: MOSSAD}]", ["'MOSSAD'", "vd:actor/mossad"]),  # a clash
        (f"entries: [{ENTRY}, {ENTRY}]", ["entry vd:actor/a", "already"]),  # twice in a file
        (
            "entries: [{id: a, kind: person, name: Ann Ay, child_of: b},"
            " {id: b, kind: person, name: Bea Ay, child_of: a}]",
            ["tied to itself", "vd:actor/a -> vd:actor/b -> vd:actor/a"],  # one's own grandmother
        ),
        (
            "entries: [{id: a, kind: force, name: Ay, part_of: [mossad, b]},"
            " {id: b, kind: force, name: Bee, part_of: a}]",
            ["tied to itself"],  # affiliation, through the second of two
        ),
    ],
)
def test_malformed_entries_are_named(tmp_path: Path, content: str, names: list[str]) -> None:
    extra = tmp_path / "extra.yaml"
    extra.write_text(content, encoding="utf-8")
    with pytest.raises(ResourceError) as raised:
        load_actors(extra)
    assert [name for name in ["extra.yaml", *names] if name not in str(raised.value)] == []


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match="absent"):
        load_actors(tmp_path / "absent.yaml")


def test_the_cache_gives_the_same_actors(cache: Path) -> None:
    fresh = list(load_actors())
    (kept,) = cache.glob("*.json")
    assert list(load_actors()) == fresh
    kept.write_bytes(b"{ torn")
    assert list(load_actors()) == fresh


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    extra = tmp_path / "extra.yaml"
    for name in ("Alpha Force", "Beta Force"):
        extra.write_text(f"entries: [{{id: a, kind: force, name: {name}}}]", encoding="utf-8")
        assert [r.name for r in load_actors(extra).find(name)] == [name]


def test_no_cache_is_done_without(cache: Path) -> None:
    cache.write_text("a file where the folder should be", encoding="utf-8")
    assert len(load_actors()) > 1000
