"""The first Monday of May, the last Sunday of October, Thanksgiving."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from times.test_settle import settled

from vedette.times import published

DAYS = list(calendar.day_name)

NTH = [
    # language, text, publication, EDTF
    ("en", "the first Monday of May 2023", None, "2023-05-01"),
    ("en", "the second Sunday in May 2023", None, "2023-05-14"),
    ("en", "the last Sunday of October 2024", None, "2024-10-27"),
    ("en", "the last Thursday of February 2024", None, "2024-02-29"),  # a leap day
    ("en", "the last Sunday of October", "2022-11-09", "2022-10-30"),
    ("en", "the first Monday of May last year", "2024-03-01", "2023-05-01"),
    ("en", "Thanksgiving Day", "2000-01-07", "1999-11-25"),  # the fourth Thursday
    ("en", "last Thanksgiving", "2000-02-10", "1999-11-25"),
    ("en", "Thanksgiving 2024", None, "2024-11-28"),
    ("fr", "le dernier dimanche d'octobre 2024", None, "2024-10-27"),
    ("fr", "le premier lundi du mois de mai 2023", None, "2023-05-01"),
]


@pytest.mark.parametrize(("language", "text", "day", "edtf"), NTH)
def test_a_weekday_of_a_month_is_counted(language: str, text: str, day: str | None, edtf: str) -> None:
    time = settled(text, language=language, anchor=published(day) if day else None)
    assert (time.edtf, time.inferred) == (edtf, day is not None)


def test_without_a_year_nothing_is_told() -> None:
    assert settled("the first Monday of May").edtf is None


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)))
def test_any_day_is_the_nth_of_its_name(day: date) -> None:
    number = (day.day - 1) // 7
    word = ("first", "second", "third", "fourth", "last")[number]
    text = f"the {word} {DAYS[day.weekday()]} of {day:%B} {day.year}"
    assert settled(text).edtf == day.isoformat()
