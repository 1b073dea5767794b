"""Spellings of one name, and names that must never be taken for each other; what the tables know in other scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.actors import load_actors
from vedette.names import alike

SAME = [
    ("Khalifa Haftar", "Khalifa Hafter"),  # vowels
    ("Haftar", "Heftar"),
    ("Gaddafi", "Kadhafi"),  # back consonants
    ("Burhan", "Bourhane"),  # French
    ("Zelensky", "Zelenskyy"),
    ("Abdel Fattah al-Burhan", "Abdel Fattah Burhan"),  # the article
]
APART = [
    ("Saddam Haftar", "Khalifa Haftar"),  # son and father
    ("Saif al-Islam Gaddafi", "Muammar Gaddafi"),
    ("Bashar al-Assad", "Hafez al-Assad"),
    ("George W. Bush", "George H. W. Bush"),
    ("Hamas", "Hama"),  # a movement and a town
    ("Mali", "Malik"),
    ("Hassan", "Hussein"),
    ("Mohamed", "Mahmoud"),
    ("Ba", "Bah"),  # too short to tell
]
KNOWN = [
    ("حفتر", "Khalifa Haftar"),
    ("Хафтар", "Khalifa Haftar"),
    ("Heftar", "Khalifa Haftar"),
    ("القذافي", "Muammar Gaddafi"),
    ("Kadhafi", "Muammar Gaddafi"),
    ("Gadhafi", "Muammar Gaddafi"),
    ("سيف الإسلام القذافي", "Saif al-Islam Gaddafi"),
    ("صدام حفتر", "Saddam Haftar"),
    ("Зеленский", "Volodymyr Zelensky"),
    ("Zelenskyy", "Volodymyr Zelensky"),
    ("البرهان", "Abdel Fattah al-Burhan"),
    ("حميدتي", "Mohamed Hamdan Dagalo"),
    ("Hemeti", "Mohamed Hamdan Dagalo"),
    ("بشار الأسد", "Bashar al-Assad"),
    ("حافظ الأسد", "Hafez al-Assad"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_names(one: str, other: str) -> None:
    assert not alike(one, other)


@given(st.text(max_size=12), st.text(max_size=12))
def test_symmetric(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one)


@pytest.mark.parametrize(("printed", "name"), KNOWN)
def test_the_likeliest_in_any_script(printed: str, name: str) -> None:
    assert load_actors().find(printed)[0].name == name


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Saddam Heftar", "Saddam Haftar"),  # in no table
        ("Khalefa Haftar", "Khalifa Haftar"),
        ("Heftar", None),  # a surname alone is never found by its sound
        ("Omar Haftar", None),  # nobody's
        ("George H. W. Bush", "George H. W. Bush"),  # and never his son
    ],
)
def test_full_names_by_their_sound(printed: str, name: str | None) -> None:
    assert [record.name for record in load_actors().sounding(printed)] == ([name] if name else [])
