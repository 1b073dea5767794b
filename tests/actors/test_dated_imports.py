"""Dates that dictionaries and Wikidata give come along: of codes, offices, memberships, and who followed whom."""

from __future__ import annotations

import json
from typing import Any

import pytest
from actors.importer import WORDS

from vedette.actors import Term, load_roles
from vedette.actors.cameo import UnknownCodeError, dated_code
from vedette.actors.draft import Drafted
from vedette.actors.entry import Bond, Entry
from vedette.actors.wikidata import read_entities


def item(identity: str) -> dict[str, Any]:
    return {"datavalue": {"value": {"id": identity}}}


def when(year: int) -> dict[str, Any]:
    return {"datavalue": {"value": {"time": f"+{year}-00-00T00:00:00Z", "precision": 9}}}


def statement(
    identity: str, since: int | None = None, until: int | None = None, of: str | None = None
) -> dict[str, Any]:
    qualifiers = {
        **({"P580": [when(since)]} if since else {}),
        **({"P582": [when(until)]} if until else {}),
        **({"P642": [item(of)]} if of else {}),
    }
    return {"mainsnak": item(identity), "rank": "normal", "qualifiers": qualifiers}


def entity(identity: str, name: str, **claims: Any) -> dict[str, Any]:
    label = {"en": {"language": "en", "value": name}}
    return {"type": "item", "id": identity, "labels": label, "aliases": [], "claims": claims}


def read(*entities: dict[str, Any]) -> dict[str, Entry]:
    lines = "\n".join(map(json.dumps, entities))
    found = read_entities(lines, "e.jsonl", WORDS.__contains__, load_roles("en"))
    return {each.entry.id: each.entry for each in found if isinstance(each, Drafted)}


GROUP = {"P31": [statement("Q17149090")]}
OLD = entity(
    "Q99000001",
    "Ridge Front of Kidal",
    **GROUP,
    P1366=[statement("Q99000002")],
    P571=[{"mainsnak": when(2009)}],
)
NEW = entity("Q99000002", "Valley Front of Kidal", **GROUP, P361=[statement("Q99000003", since=2017)])
BLOC = entity("Q99000003", "Bloc of the Kidal Fronts", **GROUP)
OFFICE = entity("Q99000004", "chairman", P2389=[statement("Q99000002")])
PERSON = entity(
    "Q99000005", "Adama Kelessa", P31=[statement("Q5")],
    P39=[statement("Q99000004", since=2012, until=2015, of="Q99000003")],
    P102=[statement("Q99000003", since=2010), statement("Q99000001", since=2001, until=2009)],
)  # fmt: skip


def test_ties_of_wikidata_have_their_dates() -> None:
    found = read(OLD, NEW, BLOC, OFFICE, PERSON)
    assert found["wd:Q99000002"].successor_of == (Bond("wd:Q99000001"),)  # replaced by, from the other side
    assert found["wd:Q99000001"].since == "2009"
    assert found["wd:Q99000002"].part_of == (Bond("wd:Q99000003", since="2017"),)
    assert found["wd:Q99000005"].member_of == (
        Bond("wd:Q99000003", since="2010"),
        Bond("wd:Q99000001", since="2001", until="2009"),
    )


def test_who_held_an_office_commanded_what_it_directs() -> None:
    person = read(OLD, NEW, BLOC, OFFICE, PERSON)["wd:Q99000005"]
    assert person.commands == (Bond("wd:Q99000002", since="2012", until="2015"),)
    assert [office.title for office in person.offices] == ["chairman of Bloc of the Kidal Fronts"]


@pytest.mark.parametrize(
    ("bracket", "term"),
    [
        ("DZAGOV 1999-2019", Term(("DZA GOV",), since="1999", until="2019")),  # years
        ("DZA GOV 1999-2019", Term(("DZA GOV",), since="1999", until="2019")),  # threes apart
        ("DZA GOV MIL >2019", Term(("DZA GOV", "DZA MIL"), since="2019")),
        ("DZAELI <19990427", Term(("DZA ELI",), until="1999-04-27")),
    ],
)
def test_years_in_dictionaries(bracket: str, term: Term) -> None:
    assert dated_code(bracket) == term


def test_a_dictionary_that_ends_before_it_begins_is_told_of() -> None:
    with pytest.raises(UnknownCodeError, match="ends before it begins"):
        dated_code("DZAGOV 2019-1999")
