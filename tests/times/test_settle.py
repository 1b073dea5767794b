"""From what is printed to the calendar: nothing is filled in that nothing tells."""

from __future__ import annotations

import pytest

from vedette.model import Time
from vedette.times import Grammar, published, settle
from vedette.times.expression import Direction

TUESDAY = published("2025-06-10")  # 10 June 2025 was a Tuesday


def settled(
    text: str, *, language: str = "en", anchor: Time | None = None, direction: Direction | None = None
) -> Time:
    found = Grammar.load(language).find(text)
    assert len(found) == 1, found
    return settle(found[0], anchor=anchor, direction=direction)


PRINTED: list[tuple[str, str, str, str | None, str | None, str]] = [
    ("en", "on 16 May 2025", "2025-05-16", "2025-05-16", "2025-05-17", "2025-05-16"),
    ("en", "in January 2013", "2013-01", "2013-01-01", "2013-02-01", "2013-01"),
    ("en", "in 2018", "2018", "2018-01-01", "2019-01-01", "2018"),
    ("en", "the 1980s", "198X", "1980-01-01", "1990-01-01", "198X"),
    ("en", "in the 80s", "198X", "1980-01-01", "1990-01-01", "198X"),
    ("en", "in the early eighties", "1980/1983", "1980-01-01", "1984-01-01", "198X"),
    ("en", "before the end of 2020", "../2020-12-31", None, "2021-01-01", "2020"),  # until its last day
    ("fr", "les années quatre-vingt-dix", "199X", "1990-01-01", "2000-01-01", "199X"),
    ("en", "in mid-May 2014", "2014-05-11/2014-05-20", "2014-05-11", "2014-05-21", "2014-05"),
    ("en", "early 2019", "2019-01/2019-04", "2019-01-01", "2019-05-01", "2019"),  # four months
    ("en", "the first half of 2020", "2020-01/2020-06", "2020-01-01", "2020-07-01", "2020-H1"),
    ("en", "between 2015 and 2017", "2015/2017", "2015-01-01", "2018-01-01", "2015/2017"),
    ("en", "since 2011", "2011/..", "2011-01-01", None, "2011"),  # open ends
    ("en", "until March 2024", "../2024-03", None, "2024-04-01", "2024-03"),
    ("en", "before 16 May 2025", "../2025-05-15", None, "2025-05-16", "2025-05-16"),
    ("fr", "fin février 2024", "2024-02-21/2024-02-29", "2024-02-21", "2024-03-01", "2024-02"),  # leap year
    ("fr", "d'août à octobre 2024", "2024-08/2024-10", "2024-08-01", "2024-11-01", "2024-08/2024-10"),
]


@pytest.mark.parametrize(("language", "text", "edtf", "earliest", "latest", "value"), PRINTED)
def test_printed_dates_need_no_anchor(
    language: str, text: str, edtf: str, earliest: str | None, latest: str | None, value: str
) -> None:
    time = settled(text, language=language)
    assert (time.edtf, time.earliest, time.latest, time.timex_value) == (edtf, earliest, latest, value)
    assert not time.inferred


def test_a_fiscal_year_has_no_days_that_the_text_tells() -> None:
    time = settled("fiscal year 1999")
    assert (time.edtf, time.earliest, time.latest, time.timex_value) == (None, None, None, "FY1999")


def test_a_clock_time_is_known_to_the_minute() -> None:
    time = settled("16 May 2025 at 10:30 p.m.")
    assert (time.earliest, time.latest) == ("2025-05-16T22:30", "2025-05-16T22:31")
    assert (time.timex_type, time.timex_value) == ("TIME", "2025-05-16T22:30")


def test_a_year_lent_across_new_year_is_taken_back() -> None:
    assert settled("from 28 December to 3 January 2025").edtf == "2024-12-28/2025-01-03"


UNKNOWN = [
    ("16 May", "XXXX-05-16", "XXXX-05-16"),  # the year is not printed
    ("mid-May", "XXXX-05-11/XXXX-05-20", "XXXX-05"),
    ("on Tuesday", None, "XXXX-WXX-2"),
    ("last week", None, "PAST_REF"),
    ("until March", "../XXXX-03", "XXXX-03"),  # still open on one side
    ("for three days", None, "P3D"),
    ("three times a week", None, "P1W"),  # how often, not how long
    ("on 12 May of the following year", None, "XXXX-05-12"),  # hangs on another time of the text
    ("every Friday", None, "XXXX-WXX-5"),
]


@pytest.mark.parametrize(("text", "edtf", "value"), UNKNOWN)
def test_without_an_anchor_what_is_not_printed_stays_unknown(text: str, edtf: str | None, value: str) -> None:
    time = settled(text)
    assert (time.edtf, time.timex_value) == (edtf, value)
    assert (time.earliest, time.latest, time.inferred) == (None, None, False)


ANCHORED: list[tuple[str, Direction | None, str | None]] = [
    ("on Tuesday", None, "2025-06-10"),  # the day of publication itself
    ("on Wednesday", None, "2025-06-04"),  # the last one
    ("on Wednesday", "future", "2025-06-11"),
    ("last Tuesday", None, "2025-06-03"),
    ("next Friday", None, "2025-06-13"),
    ("on Monday next.", None, "2025-06-16"),
    ("on 16 May", None, "2025-05-16"),
    ("on 16 June", "future", "2025-06-16"),
    ("on 4-8 May", "future", "2025-05-04/2025-05-08"),
    ("on 1 March", "future", "2026-03-01"),
    ("on 16 May", "future", "2025-05-16"),  # eleven months off would be said with its year
    ("in May", "future", "2026-05"),  # a month may be
    ("on 20 June", None, "2025-06-20"),  # ten days off: not last year's
    ("on 20 December", None, "2024-12-20"),  # half a year off: the last one
    ("yesterday", None, "2025-06-09"),
    ("It is 7 p.m. in Dakar.", None, "2025-06-10"),  # the hour of the report
    ("the day before last Thursday", None, "2025-06-04"),
    ("the night of New Year's Eve", None, "2024-12-31/2025-01-01"),  # a night has two days
    ("overnight", None, "2025-06-09/2025-06-10"),  # the night just gone
    ("overnight", "future", "2025-06-10/2025-06-11"),
    ("for the last week", None, None),  # a length that ends now, not the week before this one
    ("last week", None, "2025-06-02/2025-06-08"),
    ("two months ago", None, "2025-04"),
    ("last October", None, "2024-10"),
    ("four decades ago", None, "1985~"),
    ("from Thursday to Friday", None, "2025-06-05/2025-06-06"),
    ("from Monday to Friday", None, "2025-06-02/2025-06-06"),  # never backwards
]


@pytest.mark.parametrize(("text", "direction", "edtf"), ANCHORED)
def test_an_anchor_settles_the_rest_and_is_said_to(
    text: str, direction: Direction | None, edtf: str | None
) -> None:
    time = settled(text, anchor=TUESDAY, direction=direction)
    assert time.edtf == edtf
    assert time.inferred


def test_a_night_goes_on_into_the_next_day() -> None:
    time = settled("on Friday night", anchor=TUESDAY)
    assert (time.earliest, time.latest) == ("2025-06-06T18:00", "2025-06-07T06:00")
    assert time.edtf == "2025-06-06/2025-06-07"
    french = settled("la nuit du 5 au 6 mai 2024", language="fr")
    assert (french.earliest, french.latest) == ("2024-05-05T18:00", "2024-05-06T06:00")


def test_an_anchor_known_to_the_month_gives_no_exact_day() -> None:
    time = settled("yesterday", anchor=published("June 2025"))
    assert time.edtf == "2025-05-31/2025-06-29"
    assert "not known to the day" in time.basis


def test_an_anchor_wider_than_a_year_is_none() -> None:
    assert settled("yesterday", anchor=Time(earliest="2015", latest="2025", basis="made up")).edtf is None


def test_recent_weeks_end_with_the_anchor_and_begin_nobody_knows_when() -> None:
    time = settled("in recent weeks", anchor=TUESDAY)
    assert (time.edtf, time.earliest, time.latest, time.timex_value) == (None, None, "2025-06-11", "PXW")


BAD = [
    ("31 February 2021", "no such day"),
    ("29 February 2023", "no such day"),  # not a leap year
    ("16 May 20255", "20255 is not a year"),
    ("02/03/04", "which is the year"),
    ("99/99/2021", "no date"),
    ("16 Ramadan 1446", "Hijri"),
    ("16 May ١٤٤٦", None),  # Eastern Arabic digits of a Hijri year: believed as printed, far in the past
    ("1000000 years ago", "reach"),
]


@pytest.mark.parametrize(("text", "reason"), BAD)
def test_bad_dates_are_null_and_say_why(text: str, reason: str | None) -> None:
    time = settled(text, anchor=TUESDAY)
    if reason is None:
        assert time.edtf == "1446-05-16"
        return
    assert (time.edtf, time.earliest, time.latest) == (None, None, None)
    assert reason in time.basis


def test_a_date_that_can_be_read_two_ways_is_both() -> None:
    english, french = settled("3/4/2021"), settled("3/4/2021", language="fr")
    assert (english.edtf, english.latest) == ("2021-03-04/2021-04-03", "2021-04-04")
    assert "either way round" in english.basis
    assert french.edtf == "2021-04-03"  # French print knows one order


def test_a_weekday_that_does_not_fit_is_said() -> None:
    assert "does not fit" in settled("Monday, 16 May 2025").basis
    assert "does not fit" not in settled("Friday, 16 May 2025").basis
