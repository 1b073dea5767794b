"""PETRARCH's dictionaries: names, synonyms, dated codes; what is set aside has its line."""

from __future__ import annotations

from actors.importer import FILES, WORDS, left, names_of, refused

from vedette.actors import Term
from vedette.actors.draft import Drafted, Found
from vedette.actors.petrarch import read_dictionary

BAD = {
    1: "belongs to no name",
    2: "'SASREB': 'SAS' is no country or international actor",
    3: "'MLIXYZ': 'XYZ' is no sector",
    4: "'MLIRE' is not made of threes of letters",
    5: "'20130230' is no date such as 20111020, 111020 or 2011",
    6: "'GOURMA_KNOT_' has no code",
    7: "'MAY' is a word",
    8: "'J S' is initials",
    9: "'X' is a single letter",
    10: "'39649' has no letters",
    11: "an agent, or a line of another dictionary",
    13: "'Will' is a word",
}


def read(name: str) -> list[Found]:
    return read_text((FILES / name).read_text(encoding="utf-8"))


def read_text(content: str) -> list[Found]:
    return list(read_dictionary(content, "d.txt", WORDS.__contains__))


def test_a_dictionary_is_read() -> None:
    found = read("sahel.actors.txt")
    entries = {each.entry.name: each.entry for each in found if isinstance(each, Drafted)}
    front, person = entries["Front of the Kidal Ridges"], entries["Ousmane Tekete"]
    assert (front.kind, front.codes, front.country) == ("armed_group", ("MLI REB",), "MLI")
    assert front.names == ("FCK", "Kidal Ridges Front")
    assert front.source == "d.txt, line 8"
    assert (person.kind, person.codes) == ("person", ("MLI ELI",))
    assert person.terms == (
        Term(("MLI MIL",), since=None, until="2012-03-22"),
        Term(("MLI GOV",), since="2012-03-22", until="2013-08-11"),
    )
    assert (entries["Bamako River Watch"].codes, entries["Bamako River Watch"].country) == (("COP",), None)
    assert entries["Diffa Daily"].kind == "outlet"
    assert (left(found), refused(found)) == ([4], {})  # countries are the gazetteer's


def test_what_cannot_be_used_is_set_aside_with_its_line() -> None:
    found = read("bad.actors.txt")
    assert refused(found) == BAD
    assert names_of(found) == ["Gourma Pact"]  # without the synonym that is a word


def test_windows_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    content = (FILES / "sahel.actors.txt").read_text(encoding="utf-8")
    assert read_text("\ufeff" + content.replace("\n", "\r\n")) == read_text(content)


def test_a_code_that_is_unknown_leaves_the_others() -> None:
    (bad, good) = read_text("GOURMA_BLOC_ [MLIXYZ]\n\t[MLIREB]\n")
    assert isinstance(good, Drafted)
    assert (good.entry.codes, refused([bad])) == (("MLI REB",), {1: "'MLIXYZ': 'XYZ' is no sector"})


def test_an_empty_dictionary_has_nobody() -> None:
    assert read_text("# nothing\n\n") == []
