"""Imports extend and replace the parties known, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from actors.importer import FILES, own, take_in

from vedette.actors.home import forget, own_folder
from vedette.errors import InputError, ResourceError, UsageError
from vedette.pipeline import reader_digest


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("VEDETTE_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("VEDETTE_ACTORS", raising=False)
    return tmp_path / "cache" / "actors"


def test_a_dictionary_extends_and_overrides(folder: Path) -> None:
    before = own().find("Khalifa Haftar")[0]
    done = take_in(FILES / "sahel.actors.txt")
    assert (done.parties, done.extends, done.left) == (5, ("vd:actor/khalifa-haftar",), 1)
    (haftar,) = own().find("Field Marshal Haftar of Rajma")
    assert (before.codes, haftar.codes) == (("LBY MIL",), ("LBY REB",))
    assert haftar.id == before.id
    assert {a.text for a in before.aliases} < {a.text for a in haftar.aliases}
    assert [r.codes for r in own().find("FCK")] == [("MLI REB",)]
    assert list(folder.iterdir()) == [folder / "sahel-actors.yaml"]


def test_repeating_changes_nothing_and_forgetting_takes_it_back() -> None:
    known = list(own())
    first, second = take_in(FILES / "sahel.actors.txt"), take_in(FILES / "sahel.actors.txt")
    assert (first.is_known, second.is_known) == (False, True)
    assert forget(()) == ("sahel-actors",)
    assert list(own()) == known
    with pytest.raises(UsageError, match="imports are: none"):
        forget(("sahel-actors",))


def test_entities_are_tied_to_each_other_and_to_whom_they_are() -> None:
    done = take_in(FILES / "entities.jsonl")
    assert done.set_aside == ()
    (person,) = own().find("آداما كيليسا")
    assert {tie.to for tie in person.ties} == {"wd:Q990000002", "wd:Q990000003"}
    father = own().get("wd:Q990000003")
    assert father is not None
    assert father.ties == ()  # his own is in no file


def test_an_own_file_is_kept_as_meant() -> None:
    done = take_in(FILES / "own.yaml")
    assert (done.parties, done.set_aside) == (2, ())
    (guard,) = own().find("RGK")
    assert (guard.id, guard.source) == ("desk:ridge-guard", "desk notes, invented")


def test_files_of_one_command_are_one_import(folder: Path) -> None:
    done = take_in(FILES / "own.yaml", FILES / "sahel.actors.txt")
    assert (done.label, done.parties) == ("own-and-1-more", 7)
    assert [path.stem for path in folder.iterdir()] == ["own-and-1-more"]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.txt", "RIVER_BLOC_ [MLIREB]\n+VALE_LINE_\n\nHILL_BLOC_ [NERREB]\n+VALE_LINE_\n",
         "line 4, entry own:hill-bloc: 'Vale Line' is a name of own:river-bloc too"),  # within a file
        ("a.txt", "RIVER_BLOC_ [MLIREB]\nRIVER_BLOC_ [NERREB]\n", "line 2: 'River Bloc' stands in"),  # two codes
        ("a.yaml", "entries:\n  - {id: a, kind: force, name: Vale Force, part_of: b}\n\n"
         "  - {id: b, kind: force, name: Hill Force, part_of: a}\n",
         "line 2, entry vd:actor/a: tied to itself"),  # a cycle
        ("a.yaml", "entries:\n  - {id: a, kind: force, name: Vale Force, names: [MOSSAD]}\n",
         "line 2, entry vd:actor/a: 'MOSSAD' is a name of vd:actor/mossad too"),  # with ours
        ("a.yaml", "entries:\n  - {id: a, kind: force, name: Vale Force, part_of: nobody}\n", "tied to nobody known"),
        ("a.yaml", "entries: [", "a.yaml"),  # not YAML
        ("a.txt", b"\xff\xfe", "is not UTF-8"),
        ("a.txt", None, "cannot be read"),
    ],
)  # fmt: skip
def test_what_is_refused_changes_nothing(
    tmp_path: Path, folder: Path, name: str, content: str | bytes | None, told: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    with pytest.raises((InputError, ResourceError)) as raised:
        take_in(path)
    assert told in str(raised.value)
    assert str(path) in str(raised.value)
    assert not folder.exists()


def test_a_further_name_of_somebody_else_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("RIVER_BLOC_ [MLIREB]\n+MOSSAD_\n", encoding="utf-8")
    (aside,) = take_in(path).set_aside
    assert (aside.line, aside.reason) == (1, "'Mossad' is a name of Mossad (vd:actor/mossad)")
    assert [r.name for r in own().find("Mossad")] == ["Mossad"]


def test_the_same_party_twice_is_one(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("RIVER_BLOC_ [MLIREB]\n\nRIVER_BLOC_ [MLIREB]\n+RIVER_LINE_\n", encoding="utf-8")
    assert take_in(path).parties == 1
    assert [r.name for r in own().find("River Line")] == ["River Bloc"]


def test_a_party_of_another_import_is_not_taken_over(tmp_path: Path) -> None:
    take_in(FILES / "sahel.actors.txt")
    path = tmp_path / "other.txt"
    path.write_text("KHALIFA_HAFTAR_ [LBYMIL]\n", encoding="utf-8")
    with pytest.raises(InputError, match="`vedette actors forget sahel-actors` removes that"):
        take_in(path)


def test_a_folder_of_ones_own_is_read_instead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VEDETTE_ACTORS", str(tmp_path / "mine"))
    assert own_folder() == tmp_path / "mine"
    take_in(FILES / "own.yaml")
    assert own().find("Ridge Guard of Kidal")
    monkeypatch.setenv("VEDETTE_ACTORS", str(tmp_path / "empty"))
    assert not own().find("Ridge Guard of Kidal")


def test_a_reader_with_other_parties_is_another_reader() -> None:
    def digest() -> str:
        reader_digest.cache_clear()
        return reader_digest()

    before = digest()
    take_in(FILES / "own.yaml")
    assert digest() != before
    forget(())
    assert digest() == before
    reader_digest.cache_clear()
