"""What is listed, as records and for people."""

from __future__ import annotations

import json
from pathlib import Path

import made
import pytest
from made import Run, records

from vedette.ledger import Ledger


@pytest.mark.parametrize(
    "command", ["documents", "claims", "mentions", "attributions", "checks", "datings", "set-aside"]
)
def test_records_are_those_of_the_ledger(run: Run, ledger: Path, command: str) -> None:
    status, out, err = run(command, "--ledger", ledger, "--json")
    assert (status, err) == (0, "")
    with Ledger.open(ledger, create=False) as opened:
        counts = opened.counts()
    assert len(records(out)) == getattr(counts, command.replace("-", "_"))


def test_one_document_by_the_beginning_of_its_id(run: Run, ledger: Path) -> None:
    ids = [str(record["id"]) for record in records(run("documents", "--ledger", ledger, "--json")[1])]
    for own in ids:
        found = records(run("claims", "--ledger", ledger, "--document", own[:10], "--json")[1])
        assert {claim["document"] for claim in found} == {own}
    (second,) = records(run("claims", "--ledger", ledger, "--document", "ext-2", "--json")[1])
    assert second["external_id"] == "ext-2"


def test_one_speaker_in_any_spelling(run: Run, ledger: Path) -> None:
    everything = records(run("claims", "--ledger", ledger, "--json")[1])
    found = records(run("claims", "--ledger", ledger, "--speaker", "MINISTRY", "--json")[1])
    assert 0 < len(found) < len(everything)
    assert all("inistry" in json.dumps(one["attribution"]) for one in found)


@pytest.mark.parametrize("command", ["claims", "attributions"])
def test_a_speaker_who_says_nothing(run: Run, ledger: Path, command: str) -> None:
    assert run(command, "--ledger", ledger, "--speaker", "Nobody of Nowhere")[:2] == (0, "")
    status, _, err = run(command, "--ledger", ledger, "--speaker", "?!")
    assert status == 2 and "--speaker" in err


def test_claims_for_people_carry_their_words(run: Run, ledger: Path) -> None:
    _, out, _ = run("claims", "--ledger", ledger)
    for words in (
        "The Vale Post · 2025-05-04 · en",
        "ASSAULT/firearms",
        "Norland's army [Army of Norland, NOR MIL]",
        "Port Vale, NOR",
        "XXXX-05-03 “3 May”",
        "according to The Vale Post ← Ministry (denied)",
        "“The ministry denied that Norland's army [attacked] Port Vale on 3 May.”",
    ):
        assert words in out
    assert "\x1b" not in out


def test_output_is_as_wide_as_asked(run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    for command in ("claims", "documents", "mentions", "attributions"):
        _, out, _ = run(command, "--ledger", ledger)
        assert max(map(len, out.splitlines())) <= 40


def test_documents_for_people_are_a_table(run: Run, ledger: Path) -> None:
    _, out, _ = run("documents", "--ledger", ledger)
    head, *rows = out.splitlines()
    assert head.split() == ["id", "published", "outlet", "lang", "claims", "headline"]
    assert len(rows) == 2
    assert any("undated" in row for row in rows)


def test_set_aside_for_people_names_input_and_reason(run: Run, ledger: Path) -> None:
    assert run("set-aside", "--ledger", ledger)[1] == "empty.txt: nothing to read [clean]\n"


def test_brackets_in_a_report_are_not_markup(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "v.db"
    with Ledger.open(path, create=True) as opened:
        opened.add([made.entry(made.capture("[bold]Norland[/] :boom: attacked."))], reader=made.READER)
    assert "[bold]Norland[/] :boom: [attacked]." in run("claims", "--ledger", path)[1]


def test_schema_is_of_all_that_is_printed(run: Run) -> None:
    status, out, _ = run("schema")
    schema = json.loads(out)
    assert status == 0
    assert {"Document", "Claim", "Mention", "Attribution", "SetAside"} <= set(schema)
    references = {part.split('"')[0] for part in out.split('"#/')[1:]}
    assert references <= set(schema)
    assert schema["Claim"]["properties"]["event_type"]
