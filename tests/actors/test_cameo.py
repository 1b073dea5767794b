"""Codes of CAMEO's dictionaries: what becomes of each, what is set aside."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.actors import Days, Term
from vedette.actors.cameo import UnknownCodeError, dated_code, plover_codes
from vedette.actors.countries import countries, is_code
from vedette.model.codes import SECTORS


@pytest.mark.parametrize(
    ("code", "codes"),
    [
        ("USAMIL", ("USA MIL",)),
        ("---COP", ("COP",)),  # no country
        ("COP", ("COP",)),  # the same without its blank
        ("USA", ("USA",)),
        ("MLIREBMIL", ("MLI REB", "MLI MIL")),  # a second role
        ("MLIINS", ("MLI REB",)),  # PLOVER drops the difference
        ("NERMED", ("NER JRN",)),  # CAMEO's media
        ("NERHLH", ("NER MED",)),  # CAMEO's medicine
        ("IGOUNO", ("UNO",)),  # the nearer of two international ones
        ("UNOMIL", ("UNO MIL",)),
        ("---", ()),  # CAMEO's null
    ],
)
def test_codes(code: str, codes: tuple[str, ...]) -> None:
    assert plover_codes(code) == codes


@pytest.mark.parametrize(
    ("bracket", "told"),
    [
        ("SASREB", "'SAS' is no country"),  # a region
        ("MLIXYZ", "'XYZ' is no sector"),
        ("PSEREBHMS", "'HMS' is no sector"),  # an organisation's own
        ("MLIRE", "threes of letters"),
        ("MLIREB >2013023", "no date"),  # a figure is missing
        ("MLIREB 20130230-20140101", "'20130230' is no date"),  # no such day
        ("MLIREB 20140101-20130101", "ends before it begins"),
        ("MLIREB since 2013", "no code with or without a date"),
        ("", "no code"),
    ],
)
def test_what_is_unknown_is_told(bracket: str, told: str) -> None:
    with pytest.raises(UnknownCodeError, match=told):
        dated_code(bracket)


def test_dates_of_two_forms() -> None:
    assert dated_code(" MLIGOV 120322-20130811 ") == Term(
        ("MLI GOV",), since="2012-03-22", until="2013-08-11"
    )
    assert dated_code("MLIMIL <570401") == Term(("MLI MIL",), since=None, until="1957-04-01")
    assert dated_code("MLIMIL >20120322") == Term(("MLI MIL",), since="2012-03-22", until=None)


@given(st.sampled_from(sorted(countries())), st.sampled_from(sorted(SECTORS)))
def test_three_and_three_letters_are_always_a_code(country: str, sector: str) -> None:
    codes = plover_codes(country + sector)
    assert len(codes) == 1
    assert all(is_code(code) and code.startswith(country) for code in codes)


@given(st.dates(), st.dates(), st.dates())
def test_a_term_holds_between_its_limits(
    since: datetime.date, until: datetime.date, day: datetime.date
) -> None:
    term = Term(("MLI GOV",), since=since.isoformat(), until=until.isoformat())
    assert term.period.covers(Days.of(day.isoformat())) == (since <= day <= until)
