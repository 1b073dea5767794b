"""What hangs on another time of the text: forms in both languages, and what stays unknown."""

from __future__ import annotations

import pytest
from times.test_settle import settled

from vedette.model import Time
from vedette.times import Grammar, published, settle

FRIDAY = "on 16 May 2025"

HANGING: list[tuple[str, str, str, str | None, str | None]] = [
    # language, reference (English), text, EDTF, TimeML
    ("en", FRIDAY, "The next day it fell.", "2025-05-17", "2025-05-17"),
    ("en", FRIDAY, "Three days later it fell.", "2025-05-19", "2025-05-19"),
    ("en", FRIDAY, "Two days earlier it held.", "2025-05-14", "2025-05-14"),
    ("en", FRIDAY, "It had left the day before.", "2025-05-15", "2025-05-15"),
    ("en", FRIDAY, "Later that day it fell.", "2025-05-16", "2025-05-16"),
    ("en", FRIDAY, "on the same day", "2025-05-16", "2025-05-16"),
    ("en", FRIDAY, "That evening it fell.", "2025-05-16", "2025-05-16TEV"),
    ("en", FRIDAY, "the following morning", "2025-05-17", "2025-05-17TMO"),
    ("en", FRIDAY, "the previous week", "2025-05-05/2025-05-11", "2025-W19"),
    ("en", FRIDAY, "the following Monday", "2025-05-19", "2025-05-19"),
    ("en", FRIDAY, "the following March", "2026-03", "2026-03"),
    ("en", FRIDAY, "in June of that year", "2025-06", "2025-06"),
    ("en", FRIDAY, "on 3 June of the following year", "2026-06-03", "2026-06-03"),
    ("en", FRIDAY, "a year later", "2026", "2026"),
    ("en", FRIDAY, "that weekend", "2025-05-17/2025-05-18", "2025-W20-WE"),
    ("en", "in 1990", "three years later", "1993", "1993"),  # as precise as the unit
    ("en", "in May 2025", "the next month", "2025-06", "2025-06"),
    ("en", "16 May 2025 at 22:30", "two hours later", "2025-05-17", "2025-05-17T00:30"),
    ("en", "16 May 2025 at night", "the next day", "2025-05-17", "2025-05-17"),  # the day after it began
    ("en", FRIDAY, "at 10:30 p.m.", "2025-05-16", "2025-05-16T22:30"),  # an hour alone is of that day
    ("fr", FRIDAY, "Le lendemain, la ville tombe.", "2025-05-17", "2025-05-17"),
    ("fr", FRIDAY, "le surlendemain", "2025-05-18", "2025-05-18"),
    ("fr", FRIDAY, "la veille", "2025-05-15", "2025-05-15"),
    ("fr", FRIDAY, "la veille au soir", "2025-05-15", "2025-05-15TEV"),
    ("fr", FRIDAY, "ce jour-là", "2025-05-16", "2025-05-16"),
    ("fr", FRIDAY, "ce soir-là", "2025-05-16", "2025-05-16TEV"),
    ("fr", FRIDAY, "trois jours plus tard", "2025-05-19", "2025-05-19"),
    ("fr", FRIDAY, "deux jours plus tôt", "2025-05-14", "2025-05-14"),
    ("fr", FRIDAY, "le mois suivant", "2025-06", "2025-06"),
    ("fr", FRIDAY, "la même semaine", "2025-05-12/2025-05-18", "2025-W20"),
    ("fr", FRIDAY, "en mars de l'année suivante", "2026-03", "2026-03"),
]


@pytest.mark.parametrize(("language", "reference", "text", "edtf", "value"), HANGING)
def test_another_time_of_the_text_settles_it(
    language: str, reference: str, text: str, edtf: str | None, value: str | None
) -> None:
    found = Grammar.load(language).find(text)
    assert len(found) == 1, found
    time = settle(found[0], anchor=published("2025-12-24"), reference=settled(reference))
    assert (time.edtf, time.timex_value) == (edtf, value)
    assert time.inferred
    assert "another time in the text" in time.basis


@pytest.mark.parametrize(("language", "text"), [(one[0], one[2]) for one in HANGING])
def test_without_that_time_it_is_unknown(language: str, text: str) -> None:
    time = settled(text, language=language, anchor=published("2025-12-24"))
    assert (time.edtf, time.earliest, time.latest, time.inferred) == (None, None, None, False)


EVENTS = [
    ("en", "the day after the ceasefire"),  # hangs on what happened, not on a time
    ("en", "the day before his death"),
    ("fr", "au lendemain de l'attaque"),
    ("fr", "la veille du scrutin"),
    ("en", "several years later"),  # how many is not told
]


@pytest.mark.parametrize(("language", "text"), EVENTS)
def test_what_hangs_on_an_event_stays_unknown(language: str, text: str) -> None:
    found = Grammar.load(language).find(text)
    assert len(found) == 1, found
    assert settle(found[0], anchor=None, reference=settled(FRIDAY)).earliest is None


def test_a_reference_known_to_the_month_gives_no_exact_day() -> None:
    found = Grammar.load("en").find("the next day")[0]
    time = settle(found, anchor=None, reference=settled("in May 2025"))
    assert time.edtf == "2025-05-02/2025-06-01"
    assert "not known to the day" in time.basis


def test_an_open_or_wide_reference_is_none() -> None:
    found = Grammar.load("en").find("the next day")[0]
    for text in ("since 2011", "the 1980s", "for three days"):
        assert settle(found, anchor=None, reference=settled(text)).earliest is None
    assert settle(found, anchor=None, reference=Time(basis="made up")).earliest is None


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "Il était 19 heures à Dakar.", "T19:00"),  # the hour of what is told, not of the report
        ("en", "It was 7 p.m. in Dakar.", "T19:00"),
    ],
)
def test_an_hour_told_of_the_past_is_not_that_of_the_report(language: str, text: str, value: str) -> None:
    time = settled(text, language=language, anchor=published("2025-06-13"))
    assert (time.earliest, time.timex_value) == (None, value)
