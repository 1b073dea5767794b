"""Wikidata's entities: names, country, offices, ties; what tells nothing stays null."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from actors.importer import FILES, WORDS, left, refused

from vedette.actors import Office, Term, load_roles
from vedette.actors.draft import Drafted, Found
from vedette.actors.entry import Bond, Entry
from vedette.actors.wikidata import read_entities


def read(content: str) -> list[Found]:
    return list(read_entities(content, "e.jsonl", WORDS.__contains__, load_roles("en")))


def item(identity: str, rank: str = "normal", **times: str) -> dict[str, Any]:
    """A statement that names an item; times are of P580 and P582, to the day."""
    qualifiers = {
        p: [{"datavalue": {"value": {"time": f"+{t}T00:00:00Z", "precision": 11}}}] for p, t in times.items()
    }
    return {"mainsnak": {"datavalue": {"value": {"id": identity}}}, "rank": rank, "qualifiers": qualifiers}


def entity(claims: Mapping[str, list[dict[str, Any]]], name: str = "Adama Kelessa", **more: str) -> str:
    labels = {code: {"value": value} for code, value in {"en": name, **more}.items()}
    return json.dumps({"id": "Q990000001", "labels": labels, "aliases": [], "claims": claims})


def entry(content: str) -> Entry:
    (found,) = read(content)
    assert isinstance(found, Drafted)
    return found.entry


def test_entities_are_read_together() -> None:
    found = read((FILES / "entities.jsonl").read_text(encoding="utf-8"))
    person, party, father = (each.entry for each in found if isinstance(each, Drafted))
    assert (person.id, person.kind, person.country) == ("wd:Q990000001", "person", "MLI")
    assert person.names == ("Adama Kéléssa", "آداما كيليسا", "Адама Келесса")  # not German
    assert person.surnames == {"Kelessa": 2}  # others bear it, too
    assert person.offices == (Office("Minister of Justice of Mali", since="2015-02-01", until="2019-06"),)
    assert person.terms == (Term(("MLI GOV",), since="2015-02-01", until="2019-06"),)
    assert person.codes == ("MLI ELI",)  # who held an office and holds none
    assert (person.member_of, person.child_of) == ((Bond("wd:Q990000002"),), (Bond("wd:Q990000003"),))
    assert (party.kind, party.codes) == ("organisation", ("MLI PTY",))
    assert (father.country, father.codes) == (None, ())  # a country that is not in our list
    assert (left(found), refused(found)) == ([5], {})  # Mali is a country; the office only lent its name


@pytest.mark.parametrize(
    ("claims", "codes"),
    [
        ({"P31": [item("Q5")], "P27": [item("Q912")]}, ("MLI",)),  # nothing tells a sector
        ({"P31": [item("Q5")], "P27": [item("Q912"), item("Q1032")]}, ()),  # of two countries
        ({"P31": [item("Q5")], "P27": [item("Q912"), item("Q1032", "preferred")]}, ("NER",)),
        (
            {"P31": [item("Q5")], "P27": [item("Q912", P582="1990-01-01"), item("Q1032")]},
            ("NER",),
        ),  # one is over
        ({"P31": [item("Q5")], "P27": [item("Q912", "deprecated")]}, ()),
        ({"P31": [item("Q5")], "P106": [item("Q1930187")]}, ("JRN",)),  # a journalist of nowhere
        ({"P31": [item("Q772547")], "P17": [item("Q912")]}, ("MLI MIL",)),
        ({"P31": [item("Q990000099")], "P17": [item("Q912")]}, ("MLI",)),  # of a kind not in our list
    ],
)
def test_codes(claims: Mapping[str, list[dict[str, Any]]], codes: tuple[str, ...]) -> None:
    assert entry(entity(claims)).codes == codes


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (entity({"P31": [item("Q990000099")], "P625": [item("Q1")]}), "is no party"),  # a place
        (entity({}), "is no party"),  # an instance of nothing
        (entity({"P31": [item("Q5")]}, name="May"), "'May' is a word"),
        (entity({"P31": [item("Q5")]}, name="J. S."), "is initials"),
        (
            json.dumps({"id": "Q1", "labels": {"de": {"value": "Name"}}, "claims": {"P31": [item("Q5")]}}),
            "no name",
        ),
        ('{"labels": {}}', "no entity of Wikidata"),  # no id
        ("{torn", "no JSON"),
    ],
)
def test_what_is_set_aside(content: str, told: str) -> None:
    ((line, reason),) = refused(read(content)).items()
    assert line == 1
    assert told in reason


def test_files_of_all_forms_are_read_alike() -> None:
    one = entity({"P31": [item("Q5")], "P27": [item("Q912")]})
    served = json.dumps({"entities": {"Q990000001": json.loads(one)}})
    for content in (one, served, f"[{one}]", f"[\n{one},\n]", json.dumps(json.loads(one), indent=1)):
        assert entry(content).codes == ("MLI",)
