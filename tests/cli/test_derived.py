"""Positions, presence and parties of a ledger, as a user asks for them."""

from __future__ import annotations

from pathlib import Path

import made
import pytest
from made import Run, records
from reconcile.told import report

from vedette.ledger import Ledger
from vedette.model import Entry

REPORTS = (
    report("a", "Algeria rejected the proposal of the African Union on Monday.", "2025-03-01"),
    report("b", "Algeria deployed 5,000 troops in Tamanrasset."),
    report("c", "Saddam Haftar, son of General Khalifa Haftar, condemned the attack."),
)


@pytest.fixture
def told(tmp_path: Path) -> Path:
    path = tmp_path / "told.db"
    captures = [made.capture(one.document.text, location=f"{one.document.id}.txt") for one in REPORTS]
    entries = [Entry(capture=c, reading=one) for c, one in zip(captures, REPORTS, strict=True)]
    with Ledger.open(path, create=True) as opened:
        opened.add(entries, reader="r")
    return path


def test_positions_of_everybody_and_of_one(run: Run, told: Path) -> None:
    status, out, err = run("positions", "--ledger", told, "--json")
    assert (status, err) == (0, "")
    assert {(one["position"], one["printed"]) for one in records(out)} == {
        ("opposes", "the proposal of the African Union"),
        ("opposes", "the attack"),
    }
    (own,) = records(run("positions", "algeria", "--ledger", told, "--json")[1])
    assert own["position"] == "opposes" and own["document"] == "a"


def test_positions_for_people_quote_and_date_them(run: Run, told: Path) -> None:
    out = run("positions", "DZA", "--ledger", told)[1]
    for words in ("Algeria", "opposes", "“the proposal of the African Union”", "according to The Test"):
        assert words in out
    assert "Haftar" not in out


def test_presence(run: Run, told: Path) -> None:
    (found,) = records(run("presence", "Algeria", "--ledger", told, "--json")[1])
    assert (found["manner"], found["published"]) == ("arrives", None)
    out = run("presence", "--ledger", told)[1]
    assert "undated" in out and "5,000 personnel" in out and "Tamanghasset" in out


@pytest.mark.parametrize("words", [("Haftar",), ("show", "Haftar"), ("حفتر",)])
def test_actors_by_name_in_any_script(run: Run, told: Path, words: tuple[str, ...]) -> None:
    status, out, _ = run("actors", *words, "--ledger", told, "--json")
    assert status == 0
    assert {one["id"] for one in records(out)} >= {"vd:actor/khalifa-haftar"}


def test_actors_for_people_show_each_relation_with_its_sentence(run: Run, told: Path) -> None:
    out = run("actors", "Saddam Haftar", "--ledger", told)[1]
    assert "kin of  Saddam Haftar → " in out
    assert "Saddam Haftar, son of General Khalifa Haftar, condemned the attack." in " ".join(out.split())
    assert "Khalifa Haftar" in run("actors", "--ledger", told)[1]


def test_nobody_of_that_name(run: Run, told: Path) -> None:
    for command in ("positions", "presence", "actors"):
        assert run(command, "Nobody of Nowhere", "--ledger", told, "--json")[:2] == (0, "")


def test_a_name_without_letters_is_refused(run: Run, told: Path) -> None:
    status, _, err = run("positions", "?!", "--ledger", told)
    assert status == 2 and "?!" in err


def test_what_the_tables_know_stands_apart(run: Run, told: Path) -> None:
    (found,) = records(run("actors", "Wagner Group", "--ledger", told, "--json")[1])
    assert (found["mentions"], found["relations"]) == (0, [])
    assert "in the tables: " in run("actors", "Wagner Group", "--ledger", told)[1]
    (analyst,) = records(run("actors", "AU", "--ledger", told, "--json")[1])[:1]
    assert analyst["known"] is not None
