"""The year of a day or month without one, from a time told before it."""

from __future__ import annotations

import pytest

from vedette.times import Grammar, settle
from vedette.times.told_year import in_told_year

TOLD = [
    ("In 2004 it fell. In March it rose.", "2004-03"),
    ("In December 2020 it fell. On 5 January it rose.", "2021-01-05"),  # across the new year
    ("On 3 January 2020 it fell. It rose on 30 December.", "2019-12-30"),
    ("In May 2004 it fell. It rose on 29 February.", "2004-02-29"),
    ("In May 2005 it fell. It rose on 29 February.", "2004-02-29"),  # 2005 and 2006 have none
    ("In spring 2023 it fell. It rose on 9 May.", "2023-05-09"),
]


@pytest.mark.parametrize(("text", "edtf"), TOLD)
def test_the_nearest_such_day_is_meant(text: str, edtf: str) -> None:
    first, last = Grammar.load("en").find(text)
    time = in_told_year(last, settle(first, anchor=None))
    assert time is not None
    assert (time.edtf, time.inferred) == (edtf, True)
    assert "told before" in time.basis


NOT = [
    "In 2004 it fell. In March 2006 it rose.",  # it has its own year
    "In the 1980s it fell. In March it rose.",  # ten years are none
    "In 2004 it fell. On Monday it rose.",  # no date
    "In 2004 it fell. Last March it rose.",  # reckoned from the report
    "On 5 May it fell. On 9 May it rose.",  # no year is told
]


@pytest.mark.parametrize("text", NOT)
def test_else_no_year_is_lent(text: str) -> None:
    first, last = Grammar.load("en").find(text)
    assert in_told_year(last, settle(first, anchor=None)) is None
