"""`vedette actors`: how phrases are coded, and imports, as people and programs are told."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from dumps import few  # noqa: F401 - a fixture
from made import Run, records

SAHEL = Path(__file__).parents[1] / "actors" / "files" / "sahel.actors.txt"
BAD = SAHEL.with_name("bad.actors.txt")


@pytest.fixture(autouse=True)
def folder(few: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: F811
    monkeypatch.delenv("VEDETTE_ACTORS", raising=False)
    return few


def test_a_phrase_is_explained_for_people(run: Run) -> None:
    status, out, _ = run("actors", "find", "Khalifa", "Haftar", "--date", "2020-01-01")
    assert status == 0
    told = " ".join(out.split())
    assert "“Khalifa Haftar” LBY MIL" in told
    assert "record vd:actor/khalifa-haftar" in told
    assert "on 2020-01-01: commander of the Libyan National Army since 2015-03" in told
    assert "\x1b" not in out


def test_a_phrase_is_explained_for_programs(run: Run) -> None:
    _, out, _ = run("actors", "find", "the army", "--country", "lby", "--json")
    (found,) = records(out)
    assert {name: found[name] for name in ("text", "id", "name", "codes")} == {
        "text": "the army", "id": None, "name": None, "codes": ["LBY MIL"],
    }  # fmt: skip
    assert found["rule"] == "words of the phrase; country given"
    assert found["because"] == ["“army” is MIL", "the country, LBY, was given"]


def test_nothing_known_is_an_answer(run: Run) -> None:
    status, out, _ = run("actors", "find", "some analysts", "--json")
    assert (status, records(out)[0]["codes"]) == (0, None)
    assert "nothing is known" in run("actors", "find", "some analysts")[1]


def test_lines_give_a_party_each_in_order(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [
        '{"text": "motorcycle thieves"}',
        '{"text": "the army", "country": "DZA", "date": "2024-03-05"}',
        "not JSON",
        '{"text": "the army", "country": "QQQ"}',
        '{"text": "the army", "date": "last week"}',
        '{"text": " "}',
        '{"text": "retired vice president"}',
    ]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines)))
    status, out, err = run("actors", "find", "-", "--json")
    assert status == 1
    assert [found["codes"] for found in records(out)] == [
        ["CRM"], ["DZA MIL"], None, None, None, None, ["ELI"],
    ]  # fmt: skip
    asides = [line for line in err.splitlines() if line.startswith("set aside")]
    assert [line.partition(": ")[2][: len("-, line 3")] for line in asides] == [
        f"-, line {number}" for number in (3, 4, 5, 6)
    ]


def test_an_import_is_told_used_and_forgotten(run: Run) -> None:
    status, out, err = run("actors", "import", SAHEL)
    assert (status, out) == (0, "")
    assert "sahel-actors: 5 parties, 1 of them known before, 1 countries left to the gazetteer" in err
    assert "nothing was changed" in run("actors", "import", SAHEL)[2]
    dated = {
        day: _codes(run, "Ousmane Tekete", "--date", day)
        for day in ("2010-01-01", "2013-01-01", "2020-01-01")
    }
    assert dated == {"2010-01-01": ["MLI MIL"], "2013-01-01": ["MLI GOV"], "2020-01-01": ["MLI ELI"]}
    assert _codes(run, "fighters of the Front of the Kidal Ridges") == ["MLI REB"]
    assert "forgotten: sahel-actors" in run("actors", "forget", "--all")[2]
    assert _codes(run, "Ousmane Tekete") is None


def _codes(run: Run, *words: str) -> object:
    return records(run("actors", "find", *words, "--json")[1])[0]["codes"]


def test_what_is_set_aside_is_1_with_file_and_line(run: Run) -> None:
    status, _, err = run("actors", "import", BAD)
    assert status == 1
    assert f"set aside: {BAD}, line 3: 'MLIXYZ': 'XYZ' is no sector" in err
    assert "set aside: 2 more" in err
    assert "bad-actors: 1 parties, 12 set aside" in err


def test_names_that_are_words_are_told_by_the_languages_read(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "d.txt"
    path.write_text("WILL_ [USAGOV]\nMAY_ [GBRGOV]\nMARS_ [FRAGOV]\nTEKETE_ [MLIGOV]\n", encoding="utf-8")
    err = run("actors", "import", path)[2]
    assert [n for n in ("'Will'", "'MAY'", "'Mars'", "'Tekete'") if f"{n} is a word" in err] == [
        "'Will'", "'MAY'", "'Mars'",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["actors", "--ledger", "none.db"], "there is no ledger at none.db"),
        (["actors", "find"], "required"),
        (["actors", "find", "the army", "--country", "QQQ"], "'QQQ' is no alpha-3 code"),
        (["actors", "find", "the army", "--date", "soon"], "'soon' is no date"),
        (["actors", "find", "el ejército", "--language", "es"], "es is not read"),
        (["actors", "find", ""], "no text"),
        (["actors", "import", "none.txt"], "none.txt: cannot be read"),
        (["actors", "forget"], "or say --all"),
        (["actors", "forget", "x"], "no import 'x'; imports are: none"),
    ],
)
def test_wrong_use_is_2_with_a_sentence(run: Run, words: list[str], told: str) -> None:
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert told in err
    assert "Traceback" not in err


def test_the_schema_has_what_is_printed(run: Run) -> None:
    schema = json.loads(run("schema")[1])
    assert set(schema["CodedPhrase"]["properties"]) == {"text", "id", "name", "codes", "rule", "because"}


def test_reports_are_read_with_parties_of_ones_own(run: Run, tmp_path: Path) -> None:
    run("actors", "import", SAHEL)
    report, ledger = tmp_path / "r.jsonl", tmp_path / "v.db"
    text = "Ousmane Tekete attacked Ghadames on Monday, killing three soldiers."
    report.write_text(
        json.dumps({"text": text, "published": "2013-01-07", "language": "en"}), encoding="utf-8"
    )
    assert run("ingest", report, "--ledger", ledger, "--jobs", "1")[0] == 0
    out = run("mentions", "--ledger", ledger, "--json")[1]
    codes = [m["codes"] for m in records(out) if m["kind"] == "actor" and m["printed"] == "Ousmane Tekete"]
    assert codes == [["MLI GOV"]]  # of the day of publication
