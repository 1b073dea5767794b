"""Feasts: fixed, reckoned from Easter, or of the moon."""

from __future__ import annotations

import pytest

from vedette.times import Grammar, published, settle
from vedette.times.feasts import eastern, western

ANCHOR = published("2025-06-10")

FEASTS = [
    ("en", "Christmas", "2024-12-25"),
    ("fr", "à Noël", "2024-12-25"),
    ("en", "Christmas Eve 2024", "2024-12-24"),
    ("en", "New Year's Eve", "2024-12-31"),
    ("en", "Easter 2025", "2025-04-20"),  # the churches agree
    ("en", "Good Friday", "2025-04-18"),
    ("en", "Easter 2024", "2024-03-31/2024-05-05"),  # western to eastern
    ("fr", "lundi de Pâques 2024", "2024-04-01/2024-05-06"),
]


@pytest.mark.parametrize(("language", "text", "edtf"), FEASTS)
def test_feasts_have_their_date(language: str, text: str, edtf: str) -> None:
    (found,) = Grammar.load(language).find(text)
    assert settle(found, anchor=ANCHOR).edtf == edtf


def test_two_dates_are_no_exact_one_and_say_so() -> None:
    time = settle(Grammar.load("en").find("Easter 2024")[0], anchor=None)
    assert time.timex_value is None
    assert "eastern churches" in time.basis


@pytest.mark.parametrize(
    "text", ["the Good Friday Agreement", "the Good Friday accord", "Bloody Sunday marches", "Easter Island"]
)
def test_names_made_of_feasts_are_no_dates(text: str) -> None:
    assert Grammar.load("en").find(text) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "during Ramadan"),
        ("en", "on Eid al-Fitr"),
        ("fr", "pendant le ramadan"),
        ("fr", "à l'Aïd"),
    ],
)
def test_feasts_of_the_moon_are_not_converted(language: str, text: str) -> None:
    (found,) = Grammar.load(language).find(text)
    time = settle(found, anchor=ANCHOR)
    assert (time.edtf, time.earliest, time.latest) == (None, None, None)
    assert "Hijri" in time.basis


@pytest.mark.parametrize("year", range(1900, 2100))
def test_easter_is_a_sunday_and_the_eastern_is_never_first(year: int) -> None:
    assert western(year).isoweekday() == eastern(year).isoweekday() == 7
    assert western(year) <= eastern(year)
