"""`vedette gazetteer`: what people and programs are told of places."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from dumps import GOOD, few, line, zipped  # noqa: F401 - a fixture
from made import Run, records


@pytest.fixture(autouse=True)
def folder(few: Path) -> Path:  # noqa: F811
    return few


def test_a_name_is_explained_for_people(run: Run) -> None:
    status, out, err = run("gazetteer", "find", "Debdeb")
    assert (status, err.splitlines()) == (0, ["reading towns", "sorting names"])
    for words in (
        "“Debdeb”, as in a text in 'en'",
        "as printed",
        "vd:debdeb",
        "village, DZA",
        "15 km around",
    ):
        assert words in out
    assert run("gazetteer", "find", "Debdeb")[2] == ""  # the index is there
    assert "\x1b" not in out


def test_a_name_is_explained_for_programs(run: Run) -> None:
    _, out, _ = run("gazetteer", "find", "Deb", "Deb", "--json", "--language", "fr", "--in", "dza,LBY")
    (found,) = records(out)
    assert (found["printed"], found["language"], found["countries"]) == ("Deb Deb", "fr", ["DZA", "LBY"])
    (place,) = found["candidates"]  # type: ignore[misc]
    assert place["id"] == "vd:debdeb"
    assert place["rank_in_context"] == pytest.approx(place["rank"] + 0.21)


def test_no_place_is_an_answer(run: Run) -> None:
    status, out, _ = run("gazetteer", "find", "Nowhere", "At", "All")
    assert status == 0
    assert "no place of this name is known" in out
    status, out, _ = run("gazetteer", "find", "Nowhere", "--json")
    assert status == 0
    assert records(out)[0]["candidates"] == []


def test_a_context_is_told(run: Run) -> None:
    _, out, _ = run("gazetteer", "find", "Debdeb", "--in", "LBY")
    assert "with LBY named, the same reading comes first" in out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["gazetteer"], "required"),
        (["gazetteer", "find"], "required"),
        (["gazetteer", "find", "Debdeb", "--in", "Algeria"], "no list of alpha-3 codes"),
        (["gazetteer", "find", "Debdeb", "--in", "QQQ"], "'QQQ' is no alpha-3 code"),
        (["gazetteer", "import", "none.zip"], "none.zip: cannot be read"),
        (["gazetteer", "import", "none.zip", "--countries", "QQQ"], "'QQQ' is no alpha-3 code"),
        (["gazetteer", "forget"], "or say --all"),
        (["gazetteer", "forget", "LY", "--all"], "or say --all"),
        (["gazetteer", "forget", "LY"], "no import 'LY'; imports are: none"),
    ],
)
def test_wrong_use_is_2_with_a_sentence(run: Run, words: list[str], told: str) -> None:
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert told in err
    assert "Traceback" not in err


def test_an_import_is_told_listed_and_forgotten(run: Run, tmp_path: Path) -> None:
    dump = zipped(tmp_path / "LY.zip", GOOD)
    status, out, err = run("gazetteer", "import", dump)
    assert (status, out) == (0, "")
    assert "LY: 10 of 12 places kept, 1 of kinds that are not kept, 1 in other countries" in err
    assert "nothing was changed" in run("gazetteer", "import", dump)[2]
    assert (
        "LY: 10 places, as of 2024-03-05 (no country, DZA, LBY); GeoNames, CC BY 4.0"
        in run("gazetteer", "about")[1]
    )
    assert "gn:90000001" in run("gazetteer", "find", "Bir Zalfan")[1]
    assert "forgotten: LY" in run("gazetteer", "forget", "--all")[2]
    assert "no place" in run("gazetteer", "find", "Bir Zalfan")[1]


def test_lines_that_are_set_aside_are_1(run: Run, tmp_path: Path) -> None:
    lines = [*(line(n, f"Place of {n}") for n in range(1, 30)), *["bad"] * 12]
    status, _, err = run("gazetteer", "import", zipped(tmp_path / "LY.zip", lines))
    assert status == 1
    assert f"set aside: {tmp_path / 'LY.zip'}, line 30: 1 columns instead of 19" in err
    assert f"set aside: {tmp_path / 'LY.zip'}: 2 more lines" in err
    assert "29 of 41 places kept, 12 set aside" in err


def test_what_is_refused_is_2(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "LY.zip"
    path.write_bytes(zipped(tmp_path / "whole.zip", GOOD).read_bytes()[:-100])
    status, out, err = run("gazetteer", "import", path)
    assert (status, out) == (2, "")
    assert "a damaged or incomplete zip" in err


def test_the_index_says_what_it_is(run: Run, folder: Path) -> None:
    (about,) = records(run("gazetteer", "about", "--json")[1])
    assert Path(str(about["path"])).parent == folder
    assert about["bytes"] == Path(str(about["path"])).stat().st_size
    assert int(str(about["places"])) > 200
    assert {"CC BY 4.0", "Unicode License V3"} <= {part["licence"] for part in about["built_from"]}
    assert about["imports"] == []
    out = run("gazetteer", "about")[1]
    for words in (
        "GeoNames (geonames.org)",
        "CC BY 4.0",
        "Unicode CLDR",
        "editor, unverified",
        "gazetteer import FILE",
    ):
        assert words in " ".join(out.split())


def test_the_schema_has_what_is_printed(run: Run) -> None:
    schema = json.loads(run("schema")[1])
    assert {"Lookup", "FoundPlace", "LeftOut", "AboutPlaces", "Import"} <= set(schema)
