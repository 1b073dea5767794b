"""Who phrases mean: codes from words, names without titles, titles that the text explains, no guesses."""

from __future__ import annotations

import pytest
from resolve.reports import claim, party, reading


@pytest.mark.parametrize(
    ("text", "printed", "name", "codes", "language"),
    [
        ("Algeria attacked the rebels.", "Algeria", "Algeria", ("DZA GOV",), "en"),  # a country that acts
        ("The Libyan army attacked the rebels.", "The Libyan army", None, ("LBY MIL",), "en"),  # words of the phrase
        ("Field Marshal Khalifa Haftar attacked Sirte.", "Field Marshal Khalifa Haftar", "Khalifa Haftar",
         ("LBY MIL",), "en"),  # titles are no part of a name
        ("Marshal Haftar met Egyptian officials.", "Marshal Haftar", "Khalifa Haftar", ("LBY MIL",), "en"),  # surname
        ("Haftar met with Mossad officials.", "Mossad officials", None, ("ISR SPY",), "en"),  # of a known body
        ("The Algerian military regime attacked the rebels.", "The Algerian military regime", None, ("DZA GOV",),
         "en"),  # the head noun's sector before the adjective's
        ("Regional powers attacked the rebels.", "Regional powers", None, (), "en"),  # of no country
        ("The Popular Front for the Liberation of Palestine attacked Gaza.", "The Popular Front",
         "Popular Front for the Liberation of Palestine", ("PSE REB", "PSE PTY"), "en"),  # cut from its name
        ("Le Quai d'Orsay a condamné l'attaque.", "Le Quai d'Orsay", "Quai d'Orsay", ("FRA GOV",), "fr"),  # elided
        ("L’armée libyenne a attaqué les rebelles.", "L’armée libyenne", None, ("LBY MIL",), "fr"),  # French
    ],
)  # fmt: skip
def test_party(text: str, printed: str, name: str | None, codes: tuple[str, ...], language: str) -> None:
    found = party(text, printed, language)
    assert (found.name, found.codes) == (name, codes)


@pytest.mark.parametrize(
    ("text", "trigger", "printed", "via", "language"),
    [
        ("The rebels said they attacked Sirte on Friday.", "attacked", "The rebels", "speaker, as 'they'", "en"),
        ("Les rebelles ont annoncé qu'ils avaient attaqué Gao.", "attaqué", "Les rebelles", "speaker, as 'ils'", "fr"),
        ("L'armée affirme qu'elle a attaqué le village.", "attaqué", "L'armée", "speaker, as 'elle'", "fr"),
        ("Libyan diplomats held their first meeting with President Obama.", "meeting", "Libyan diplomats",
         "subject, as 'their'", "en"),
        ("Witnesses told police they attacked the village.", "attacked", "they", None, "en"),  # who of the two?
        ("After her meeting with the rebels, the ministry left Sirte.", "meeting", "her", None, "en"),  # no person
    ],
)  # fmt: skip
def test_they_and_it(text: str, trigger: str, printed: str, via: str | None, language: str) -> None:
    found = claim(text, trigger, language).actors
    assert [(a.printed, a.via) for a in found] == [(printed, via)]


def test_a_word_of_a_name_is_no_event() -> None:
    text = "The Popular Front for the Liberation of Palestine attacked Gaza."
    assert [one.trigger.printed for one in reading(text).claims] == ["attacked"]


def test_a_son_named_first_is_himself() -> None:
    text = "Saddam Haftar, a son of Khalifa Haftar, attacked Sirte."
    found = claim(text, "attacked").actors
    assert [(a.name, a.codes) for a in found] == [("Saddam Haftar", ("LBY MIL",))]


def test_units_take_the_country_of_their_leader() -> None:
    text = "Brigades of the army led by Marshal Haftar have been deployed."
    assert party(text, "Brigades of the army").codes == ("LBY MIL",)


@pytest.mark.parametrize(
    ("text", "printed", "name"),
    [
        ("Marshal Haftar left. The marshal attacked Sirte.", "The marshal", "Khalifa Haftar"),  # unique title
        ("The head of Algerian diplomacy, Sabri Boukadoum, left. The head of Algerian diplomacy met Egyptian officials.",
         "The head of Algerian diplomacy", "Sabri Boukadoum"),  # told by an apposition
        ("General Musa Abara and General Idris Togoy left. The general attacked Sirte.", "The general", None),  # two
        ("Marshal Haftar left. A marshal attacked Sirte.", "A marshal", None),  # anyone
        ("Marshal Haftar left. The Chadian marshal attacked Sirte.", "The Chadian marshal", None),  # another one's
    ],
)  # fmt: skip
def test_titles(text: str, printed: str, name: str | None) -> None:
    found = [a for c in reading(text).claims for a in c.actors if a.printed == printed]
    assert {a.name for a in found} == {name}
    assert all(("title" in (a.via or "")) == (name is not None) for a in found if a.start > 0)


def test_a_body_named_before_gives_the_country_and_the_words_that_told() -> None:
    text = "Niger’s defence minister left. The minister met Egyptian officials."
    found = party(text, "The minister")
    assert found.codes[0].startswith("NER")
    assert "Niger’s defence minister" in (found.rule or "")


def test_a_body_of_two_countries_is_of_none() -> None:
    text = "Niger’s army and Chad’s army met. The army attacked the rebels."
    found = [a for c in reading(text).claims for a in c.actors if a.printed == "The army"]
    assert {a.codes for a in found} == {("MIL",)}


def test_an_unknown_outlet_is_no_government_of_the_region_in_its_name() -> None:
    text = "Kanem Wire accused the governor."
    found = [a for c in reading(text).claims for a in c.actors]
    assert all("GOV" not in code for a in found for code in a.codes)
