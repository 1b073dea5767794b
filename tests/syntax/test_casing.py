"""Headlines and capitals become sentences, letter by letter in place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.syntax.casing import as_sentence

CASES = {
    "a title keeps its names": ("Nigerien Army Widens Raid Into Chadian Territory", "en",
                                "Nigerien army widens raid into Chadian territory"),
    "capitals": ("ARMY SHELLS TOWN NEAR GHADAMES", "en", "Army shells town near Ghadames"),
    "an acronym in a title stays": ("UN Warns Of New Fighting Near Sabha", "en", "UN warns of new fighting near Sabha"),
    "a sentence stays": ("The army has withdrawn from Sabha", "en", "The army has withdrawn from Sabha"),
    "a list of names stays": ("Sabha, Ghat and Ubari", "en", "Sabha, Ghat and Ubari"),
    "French sentence case stays": ("Les avancées de Haftar inquiètent Alger", "fr", "Les avancées de Haftar inquiètent Alger"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_case(name: str) -> None:
    printed, code, wanted = CASES[name]
    assert as_sentence(printed, code) == wanted


@given(st.text(max_size=80))
def test_only_letters_change_each_in_its_place(text: str) -> None:
    plain = as_sentence(text, "en")
    assert len(plain) == len(text)
    assert plain.lower() == text.lower() or any(ord(c) > 127 for c in text)
