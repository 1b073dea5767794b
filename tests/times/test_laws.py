"""What holds for any text."""

from __future__ import annotations

from datetime import datetime
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from times.edtf_checker import is_edtf

from vedette.model import Time
from vedette.times import Grammar, published, settle

LANGUAGES = ["en", "fr"]
WORDS = (
    "16 31 29 2 1er 2024 2025 20255 1446 3/4/2021 02/03/04 2025-05-16 10:30 25:99 p.m. 22h30 May Feb. "
    "february mai février Tuesday mardi last next this dernier prochain week semaine days jours years ans "
    "two deux 1000000 ago il y a in en since depuis until jusqu'en from to between and du au et - – , early "
    "mid- late fin mi- début night nuit of de the le la past every chaque 1980s 0000 9999 first half quarter "
    "century 99th winter hiver weekend ٢٠٢٥ ½ İ 1e400 decades ago Ramadan \n"
).split(" ")

dates = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)
directions = st.sampled_from([None, "past", "future"])
anchors = st.sampled_from(
    [
        None,
        *map(published, ("2025-06-10", "2024-02-29", "1000-01-01", "2999-12-31", "2020", "2025-06-10T00:10")),
    ]
)


@pytest.mark.parametrize("language", LANGUAGES)
@given(
    text=st.one_of(dates, st.text(max_size=60)),
    anchor=anchors,
    direction=directions,
)
def test_any_text_is_read_without_error_and_quoted(
    language: str, text: str, anchor: Time | None, direction: str | None
) -> None:
    end = 0
    for found in Grammar.load(language).find(text):
        assert text[found.start : found.end] == found.printed
        assert end <= found.start < found.end
        end = found.end
        check(settle(found, anchor=anchor, direction=direction), anchor)  # type: ignore[arg-type]


def check(time: Time, anchor: Time | None) -> None:
    if time.earliest and time.latest:
        assert datetime.fromisoformat(time.earliest) < datetime.fromisoformat(time.latest)
    if time.edtf is not None:
        assert is_edtf(time.edtf), time
        assert time.timex_type in ("DATE", "TIME")
    assert anchor is not None or not time.inferred
    assert time.basis


@given(st.text(max_size=40) | dates)
def test_any_publication_date_is_read_or_refused(value: str) -> None:
    time = published(value)
    if time is not None:
        check(time, None)
        assert time.earliest
        assert time.latest


def test_the_checker_refuses_what_is_no_edtf() -> None:
    assert all(map(is_edtf, ("2024", "198X", "2024-02-29", "XXXX-02-29", "2024-21", "2011/..", "1985~")))
    assert not any(map(is_edtf, ("2023-02-29", "2024-13", "../..", "P3D", "2024-25", "2024-22-01", "16 May")))


@pytest.mark.parametrize(
    "piece", ["one hundred and ", "vingt et un ", "16 May 2025, ", "1,000", " ", "2015 to "]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_long_monotonous_text_is_read_in_time(language: str, piece: str) -> None:
    begun = perf_counter()
    Grammar.load(language).find(piece * (6000 // len(piece)))
    assert perf_counter() - begun < 5  # seconds; far more than is needed, far less than quadratic time
