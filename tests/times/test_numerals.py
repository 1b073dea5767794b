"""Numbers as digits and words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.times import Numerals

VALUES = [
    ("en", "5,000", 5000),
    ("en", "5 000", 5000),  # as translations print it
    ("en", "1.5 million", 1_500_000),
    ("en", "two hundred and five", 205),
    ("en", "three hundred twenty-one thousand", 321_000),
    ("fr", "1 200", 1200),
    ("fr", "1.200", 1200),  # the point parts thousands
    ("fr", "1,5", 1.5),
    ("fr", "vingt et un", 21),
    ("fr", "quatre-vingt-dix-sept", 97),
    ("fr", "soixante-dix", 70),
    ("fr", "deux cents", 200),
    ("fr", "٣٢", 32),  # decimal digits of any script
]


@pytest.mark.parametrize(("language", "printed", "value"), VALUES)
def test_numbers_have_their_value(language: str, printed: str, value: float) -> None:
    numerals = Numerals.load(language)
    assert re.fullmatch(numerals.pattern, printed)
    assert numerals.value(printed) == value


@pytest.mark.parametrize("printed", ["seven three", "twenty twenty", "several", ""])
def test_words_that_make_no_number_have_none(printed: str) -> None:
    assert Numerals.load("en").value(printed) is None


@given(st.integers(0, 10**12))
def test_grouped_digits_are_the_number(number: int) -> None:
    assert Numerals.load("en").value(f"{number:,}") == number
