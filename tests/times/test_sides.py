"""Earlier and later in a unit that is not over, and the early hours of a day."""

from __future__ import annotations

import pytest
from times.test_settle import settled

from vedette.times import published

WEDNESDAY = published("2022-11-09")

SIDES = [
    # language, text, EDTF, TimeML
    ("en", "earlier this year", "2022-01-01/2022-11-09", "2022"),  # ends with the report
    ("en", "later this year", "2022-11-09/2022-12-31", "2022"),  # begins with it
    ("en", "earlier this week", "2022-11-07/2022-11-09", "2022-W45"),
    ("en", "later this week", "2022-11-09/2022-11-13", "2022-W45"),
    ("en", "later in the month", "2022-11-09/2022-11-30", "2022-11"),
    ("en", "earlier last week", "2022-10-31/2022-11-06", "2022-W44"),  # that week is over
    ("en", "this year", "2022", "2022"),  # no side
    ("fr", "plus tôt cette année", "2022-01-01/2022-11-09", "2022"),
    ("fr", "plus tôt ce mois-ci", "2022-11-01/2022-11-09", "2022-11"),
    ("fr", "plus tard dans la semaine", "2022-11-09/2022-11-13", "2022-W45"),
]


@pytest.mark.parametrize(("language", "text", "edtf", "value"), SIDES)
def test_the_day_of_the_report_parts_the_unit(language: str, text: str, edtf: str, value: str) -> None:
    time = settled(text, language=language, anchor=WEDNESDAY)
    assert (time.edtf, time.timex_value, time.inferred) == (edtf, value, True)


@pytest.mark.parametrize("text", ["earlier this year", "later this week"])
def test_without_a_day_there_is_no_side(text: str) -> None:
    time = settled(text)
    assert (time.edtf, time.earliest, time.latest) == (None, None, None)


EARLY = [
    ("en", "in the early hours of Monday", "2022-11-07"),
    ("en", "in the early hours of Monday morning", "2022-11-07"),  # before that morning too
    ("en", "in the small hours of Wednesday", "2022-11-09"),
    ("fr", "aux premières heures de lundi", "2022-11-07"),
]


@pytest.mark.parametrize(("language", "text", "day"), EARLY)
def test_early_hours_begin_at_midnight_of_that_day(language: str, text: str, day: str) -> None:
    time = settled(text, language=language, anchor=WEDNESDAY)
    assert (time.edtf, time.earliest, time.latest) == (day, f"{day}T00:00", f"{day}T08:00")
