"""Times that hang on another time of the text, and bounds within a day."""

from __future__ import annotations

import pytest

from vedette.model import Time
from vedette.times import Grammar, published, settle
from vedette.times.expression import Direction

ANCHOR = published("2025-06-10")  # a Tuesday
REFERENCE = published("2024-03-05")  # another Tuesday, told in the text


def settled(
    text: str,
    *,
    language: str = "en",
    anchor: Time | None = ANCHOR,
    reference: Time | None = None,
    direction: Direction | None = None,
) -> Time:
    found = Grammar.load(language).find(text)
    assert len(found) == 1, found
    return settle(found[0], anchor=anchor, reference=reference, direction=direction)


FROM_THERE = [
    ("en", "the next day", "2024-03-06", "2024-03-07"),
    ("fr", "le lendemain", "2024-03-06", "2024-03-07"),
    ("fr", "la veille", "2024-03-04", "2024-03-05"),
    ("fr", "trois jours plus tard", "2024-03-08", "2024-03-09"),
    ("en", "a week earlier", "2024-02-26", "2024-03-04"),  # as precise as its unit
    ("en", "that evening", "2024-03-05T17:00", "2024-03-06"),
    ("en", "two hours earlier", "2024-03-04T22:00", "2024-03-05T22:00"),  # from a day: what they may reach
    ("en", "the following March", "2025-03-01", "2025-04-01"),  # never the same March
]


def whole(stamp: str | None) -> str | None:
    """Midnight as a day."""
    return stamp.removesuffix("T00:00") if stamp else None


@pytest.mark.parametrize(("language", "text", "earliest", "latest"), FROM_THERE)
def test_what_hangs_is_reckoned_from_the_reference(
    language: str, text: str, earliest: str, latest: str
) -> None:
    time = settled(text, language=language, reference=REFERENCE)
    assert (whole(time.earliest), whole(time.latest)) == (earliest, latest)
    assert time.inferred
    assert "another time in the text" in time.basis


@pytest.mark.parametrize(("language", "text", "_earliest", "_latest"), FROM_THERE)
def test_without_a_reference_the_anchor_does_not_help(
    language: str, text: str, _earliest: str, _latest: str
) -> None:
    time = settled(text, language=language)
    assert (time.edtf, time.earliest, time.latest, time.inferred) == (None, None, None, False)


def test_hours_from_a_minute_are_known_to_the_minute() -> None:
    time = settled("two hours earlier", reference=published("2024-03-05T10:30:00"))
    assert (time.earliest, time.timex_value) == ("2024-03-05T08:30", "2024-03-05T08:30")


DAYS = [
    ("fr", "le 3 au matin", REFERENCE, "2024-04-03"),  # the next one after 5 March
    ("fr", "le 3 au matin", None, "2025-06-03"),  # the last one before 10 June
    ("en", "on the 22nd", REFERENCE, "2024-03-22"),
    ("en", "on the 22nd", None, "2025-05-22"),
]


@pytest.mark.parametrize(("language", "text", "reference", "edtf"), DAYS)
def test_a_day_without_its_month_is_near_what_is_known(
    language: str, text: str, reference: Time | None, edtf: str
) -> None:
    time = settled(text, language=language, reference=reference)
    assert time.edtf == edtf
    assert "month and year inferred" in time.basis


@pytest.mark.parametrize(("language", "text", "_reference", "edtf"), DAYS[::2])
def test_a_day_without_its_month_is_unknown_with_neither(
    language: str, text: str, _reference: object, edtf: str
) -> None:
    time = settled(text, language=language, anchor=None)
    assert time.edtf == f"XXXX-XX-{edtf[-2:]}"
    assert time.earliest is None


WITHIN = [
    ("before dawn on Friday", "2025-06-06", "2025-06-06T04:00"),
    ("shortly after midnight on Monday", "2025-06-09", "2025-06-10"),  # which end of Monday is not told
    ("after noon on 3 May 2024", "2024-05-03T14:00", "2024-05-04"),
]


@pytest.mark.parametrize(("text", "earliest", "latest"), WITHIN)
def test_an_hour_bounds_within_its_day(text: str, earliest: str, latest: str) -> None:
    time = settled(text)
    assert (whole(time.earliest), whole(time.latest)) == (earliest, latest)
    assert "on that day" in time.basis


def test_by_noon_bounds_within_the_day_of_the_reference() -> None:
    time = settled("by noon", reference=REFERENCE)
    assert whole(time.earliest) == "2024-03-05"
    assert time.latest is not None
    assert time.latest.startswith("2024-03-05T")
    assert settled("by noon").earliest is None
