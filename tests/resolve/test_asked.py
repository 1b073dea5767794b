"""Phrases asked for are coded as in a text, with the record or the words that did it."""

from __future__ import annotations

import pytest

from vedette.pipeline.actors import AskedPhrase, code_phrase
from vedette.resolve import Resources, open_resources
from vedette.resolve.asked import CodedPhrase


@pytest.fixture(scope="module")
def resources() -> Resources:
    return open_resources()


def ask(resources: Resources, text: str, country: str | None = None, language: str = "en") -> CodedPhrase:
    return code_phrase(AskedPhrase(text=text, country=country), resources, language=language)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("American warplanes", ("USA MIL",)),  # a people and a thing of its army
        ("Seoul metropolitan police", ("KOR COP",)),  # a capital
        ("retired vice president", ("ELI",)),  # out of office
        ("retired Malian vice president", ("MLI ELI",)),
        ("former rebels", ("REB",)),  # of no office
        ("motorcycle thieves", ("CRM",)),
        ("The Kremlin", ("RUS GOV",)),  # a record
        ("North Korea", ("PRK GOV",)),  # as the subject of a verb
        ("Seoul", ("KOR GOV",)),
        ("Americans", ("USA",)),  # a people is no government
        ("U.S. and French troops", ("USA",)),  # the first of two; no government is meant
        ("Greek coastguard", ("GRC MIL",)),  # where the parser sees no noun
        ("retired general", ("MIL",)),  # of the forces, not of an office
        ("Hamas militants", ("PSE REB", "PSE PTY")),  # of a known body
        ("German Foreign Minister Oskar Fischer", ("DEU GOV",)),  # titles before an unknown name
        ("British Defence Secretary Tom King", ("GBR MIL",)),
        ("some analysts", None),  # no sector for them
        ("he", None),
        ("asdf qwer", None),
    ],
)
def test_codes(resources: Resources, text: str, codes: tuple[str, ...] | None) -> None:
    assert ask(resources, text).codes == codes


@pytest.mark.parametrize(
    ("text", "country", "codes"),
    [
        ("the army", "MLI", ("MLI MIL",)),
        ("the Chadian army", "MLI", ("TCD MIL",)),  # the phrase's own country stays
        ("United Nations", "MLI", ("UNO",)),  # so does a record
        ("some analysts", "MLI", None),  # nothing to give a country to
        ("CNSP", "NER", ("NER GOV", "NER MIL")),  # a short name that several may bear
    ],
)
def test_a_country_helps(
    resources: Resources, text: str, country: str, codes: tuple[str, ...] | None
) -> None:
    assert ask(resources, text, country).codes == codes


def test_french_is_read_alike(resources: Resources) -> None:
    assert ask(resources, "les rebelles maliens", language="fr").codes == ("MLI REB",)


def test_the_reason_names_words_or_record(resources: Resources) -> None:
    assert ask(resources, "American warplanes").because == ("“American” is of USA", "“warplanes” is MIL")
    assert ask(resources, "the Kremlin").because[0].startswith("record vd:actor/kremlin: organisation")
    assert ask(resources, "asdf qwer").because == ()


def test_white_space_is_none_of_the_phrase(resources: Resources) -> None:
    found = ask(resources, " the\n Malian  army ")
    assert (found.text, found.codes) == (" the\n Malian  army ", ("MLI MIL",))
