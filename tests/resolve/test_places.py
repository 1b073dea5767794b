"""Which printed names are places, which places they mean, and how they are used."""

from __future__ import annotations

import pytest
from resolve.reports import place


@pytest.mark.parametrize(
    ("text", "printed", "name", "country"),
    [
        ("Troops entered Sabha in Libya.", "Sabha", "Sabha", "LBY"),  # the likelier one where the text is
        (
            "The plant in Atlanta, Georgia, was closed.",
            "Georgia",
            "Georgia",
            "USA",
        ),  # holds the town before it
        ("Russian troops left Georgia. Georgian officials agreed.", "Georgia", "Georgia", "GEO"),  # a people
        ("He was born in Paris, Texas.", "Paris", "Paris", "USA"),  # the container beats the capital
        ("A bomb went off in Qadams. Libya was quiet.", "Qadams", "Ghadames", "LBY"),  # another spelling
    ],
)
def test_which_place(text: str, printed: str, name: str, country: str) -> None:
    found = place(text, printed)
    assert found is not None
    assert (found.name, found.country) == (name, country)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Paul Franklin arrived on Monday. Franklin said nothing.", "Franklin"),  # a person's surname
        ("Mr Lincoln met the minister in Kabul.", "Lincoln"),  # a title makes a person
        ("The HIV programme in Sudan was closed.", "HIV"),  # an acronym is no town spelt alike
        ("The fine was US$ 40 in Chad.", "US$"),  # money
        ("In August 2003 soldiers entered Mali.", "August"),  # a month
        ("She was taken to the Hospital in Tunis.", "Hospital"),  # a word with a capital
        ("Ebola-Reston was found in Kenya.", "Reston"),  # tied to another word by a hyphen
    ],
)
def test_no_place(text: str, printed: str) -> None:
    assert place(text, printed) is None


@pytest.mark.parametrize(
    ("text", "printed", "use", "language"),
    [
        ("Algiers denied the report.", "Algiers", "metonym", "en"),  # a capital for its government
        ("Clashes broke out in Algiers.", "Algiers", "literal", "en"),  # the town
        ("The offensive against Tripoli began on Monday.", "Tripoli", "literal", "en"),  # a town attacked
        ("The sanctions against Tripoli were lifted.", "Tripoli", "metonym", "en"),  # a government punished
        ("Algerian soldiers died.", "Algerian", "demonym", "en"),  # a people
        ("A professor at the University of Georgia spoke.", "Georgia", "part", "en"),  # of another name
        ("Talks between Israel and Jordan failed.", "Israel", "metonym", "en"),  # between governments
        ("Des soldats ont quitté N’Djamena lundi.", "N’Djamena", "literal", "fr"),  # a town that is left
    ],
)
def test_use(text: str, printed: str, use: str, language: str) -> None:
    found = place(text, printed, language)
    assert found is not None
    assert found.use == use


@pytest.mark.parametrize(
    ("text", "printed", "country"),
    [
        ("Fighters attacked the village of Zubarrat in Mali.", "Zubarrat", None),  # called a village
        ("Shots were heard in Tanezzert, Niger.", "Tanezzert", "NER"),  # said to be in a country
    ],
)
def test_a_place_that_no_table_has_is_printed_and_not_guessed(
    text: str, printed: str, country: str | None
) -> None:
    found = place(text, printed)
    assert found is not None
    assert (found.id, found.lat, found.country) == (None, None, country)


@pytest.mark.parametrize(
    ("text", "language", "printed"),
    [
        # two towns on one road, each in a country that the text names
        (
            "Troops moved along the Kadames-Depteb road between Libya and Algeria.",
            "en",
            ["Kadames", "Depteb"],
        ),
        ("Shots were heard in the Qadamez–Depteb area of Libya and Algeria.", "en", ["Qadamez", "Depteb"]),
        ("Shots were heard in Al-Dabtab, Algeria.", "en", ["Al-Dabtab"]),  # the article belongs to it
        ("Les villes de Qadamez et d’Al-Dabtab, en Libye et en Algérie.", "fr", ["Qadamez", "Al-Dabtab"]),
    ],
)
def test_places_in_another_spelling(text: str, language: str, printed: list[str]) -> None:
    found = [place(text, one, language) for one in printed]
    names = {"Kadames": "Ghadames", "Qadamez": "Ghadames", "Depteb": "Debdeb", "Al-Dabtab": "Debdeb"}
    assert [one and one.name for one in found] == [names[one] for one in printed]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("A bomb went off in Qadams. Spain was quiet.", "Qadams"),  # no country that has it
        ("Troops left Kufra for Qadams in Libya.", "Qadams"),  # farther than 500 km from what is named
        ("The call was in the Press Room in Iran.", "Press"),  # a word
        ("Libya said no. “No,” El-Qadams stated.", "El-Qadams"),  # to state is no kind of place
        ("Shots were heard in Kvemo-Qadams, Libya.", "Qadams"),  # half of another name
    ],
)
def test_no_place_in_another_spelling(text: str, printed: str) -> None:
    found = place(text, printed)
    assert found is None or found.id is None


def test_a_bare_name_means_what_it_means_elsewhere_in_the_text() -> None:
    text = "The fire began in Paris, Texas. Two people died. Paris had not seen the like."
    found = place(text, "Paris")
    assert found is not None
    assert found.country == "USA"
