"""Forms that could mean more than one thing, each with the reading taken and why."""

from __future__ import annotations

import pytest

from vedette.times import Grammar, published, settle
from vedette.times.expression import Direction

FRIDAY = published("2025-06-13")

TAKEN = [
    ("en", "3/4/2021", "2021-03-04", "2021-04-04"),  # both orders are printed: from the one to the other
    ("fr", "3/4/2021", "2021-04-03", "2021-04-04"),  # one order in French
    ("en", "13/4/2021", "2021-04-13", "2021-04-14"),  # there is no thirteenth month
    ("en", "on Friday", "2025-06-13", "2025-06-14"),  # news of the day itself
    ("en", "this Friday", "2025-06-13", "2025-06-14"),
    ("en", "last Friday", "2025-06-06", "2025-06-07"),  # never the day of writing
    ("fr", "vendredi dernier", "2025-06-06", "2025-06-07"),
    ("en", "Friday last", "2025-06-06", "2025-06-07"),
    ("en", "next Monday", "2025-06-16", "2025-06-17"),  # the nearest to come
    ("fr", "mercredi prochain", "2025-06-18", "2025-06-19"),
    ("fr", "ce lundi", "2025-06-09", "2025-06-10"),  # that of the current week
    ("fr", "lundi en huit", "2025-06-23", "2025-06-24"),  # a week after the one to come
    ("fr", "lundi en quinze", "2025-06-30", "2025-07-01"),
    ("en", "Monday week", "2025-06-23", "2025-06-24"),
    ("fr", "il y a huit jours", "2025-06-05", "2025-06-06"),  # as printed, though a week may be meant
    ("en", "in the night of 2 to 3 July", "2025-07-02T18:00", "2025-07-03T06:00"),  # one night, not two days
    ("en", "in the night of July 2-3", "2025-07-02T18:00", "2025-07-03T06:00"),
    ("en", "the night from Tuesday to Wednesday", "2025-06-10T18:00", "2025-06-11T06:00"),
    ("fr", "dans la nuit de mardi à mercredi", "2025-06-10T18:00", "2025-06-11T06:00"),
    ("fr", "à la mi-mai", "2025-05-11", "2025-05-21"),  # the middle third
    ("fr", "fin juin", "2025-06-21", "2025-07-01"),  # not over yet: this year's
    ("en", "12 a.m. on 3 May 2024", "2024-05-03", "2024-05-03T01:00"),  # midnight begins the day
    ("en", "12 p.m. on 3 May 2024", "2024-05-03T12:00", "2024-05-03T13:00"),  # noon
    ("en", "Monday, Oct. 26", "2026-10-26", "2026-10-27"),  # neither in 2024 nor in 2025 a Monday
    ("en", "the night before last", "2025-06-11T18:00", "2025-06-12T06:00"),
    ("en", "overnight", "2025-06-12T18:00", "2025-06-13T06:00"),  # the night that led to the report
    ("en", "at the end of the month", "2025-06-21", "2025-07-01"),
    ("en", "the start of the year", "2025-01-01", "2025-05-01"),
    ("fr", "au début de l'année", "2025-01-01", "2025-05-01"),
    ("en", "as early as Tuesday", "2025-06-17", "2025-06-18"),  # speaks of what is to come
]


def read(language: str, text: str, direction: Direction | None = None) -> tuple[str | None, str | None]:
    (found,) = Grammar.load(language).find(text)
    time = settle(found, anchor=FRIDAY, direction=direction)
    assert time.basis
    ends = (time.earliest, time.latest)
    return ends[0] and ends[0].removesuffix("T00:00"), ends[1] and ends[1].removesuffix("T00:00")


@pytest.mark.parametrize(("language", "text", "earliest", "latest"), TAKEN)
def test_the_reading_that_is_taken(language: str, text: str, earliest: str, latest: str) -> None:
    assert read(language, text) == (earliest, latest)


TENSES: list[tuple[str, str, Direction, str]] = [
    ("en", "this weekend", "past", "2025-06-07"),  # said on a Friday of what is over
    ("en", "this weekend", "future", "2025-06-14"),
    ("fr", "ce week-end", "past", "2025-06-07"),
    ("fr", "ce week-end", "future", "2025-06-14"),
    ("fr", "cette nuit", "past", "2025-06-12T18:00"),
    ("fr", "cette nuit", "future", "2025-06-13T18:00"),
]


@pytest.mark.parametrize(("language", "text", "direction", "earliest"), TENSES)
def test_the_tense_decides(language: str, text: str, direction: Direction, earliest: str) -> None:
    assert read(language, text, direction)[0] == earliest


HOURS = [
    ("à 12 heures", "clock"),  # an hour of the day
    ("à 3 heures de route", "duration"),  # how far off
    ("pendant 12 heures", "duration"),
]


@pytest.mark.parametrize(("text", "form"), HOURS)
def test_an_hour_of_the_day_is_no_length(text: str, form: str) -> None:
    assert [one.form for one in Grammar.load("fr").find(text)] == [form]


def test_three_numbers_of_two_figures_say_nothing() -> None:
    assert read("en", "02/03/04") == (None, None)


BEYOND = [
    ("en", "a week on Monday", "2025-06-23"),  # read as a length and a day
    ("fr", "d'aujourd'hui en huit", "2025-06-20"),  # not found
    ("fr", "lundi avant l'aube", "2025-06-09"),  # the hour behind its day is read alone
]


@pytest.mark.xfail(strict=True, reason="beyond the grammar")
@pytest.mark.parametrize(("language", "text", "earliest"), BEYOND)
def test_what_the_grammar_cannot_read_yet(language: str, text: str, earliest: str) -> None:
    assert read(language, text)[0] == earliest
