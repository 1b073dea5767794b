"""The names and offices that date a report are well formed: what reads them need not doubt them."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from itertools import combinations, groupby

import msgspec
import pytest

from vedette.actors.countries import countries
from vedette.data import read_yaml
from vedette.resolve.known_dates import Held, Source

LATEST = "2025-12"
RIVALS = {("prime minister", "LBY"), ("UN envoy", None)}
"""Offices that several people hold at a time: two governments, one envoy to each conflict."""
HANDOVER_MONTHS = 10
"""How long who is elected or named may wait while the other stays; Vedette's own."""


DATED = msgspec.convert(read_yaml("common", "dated.yaml"), Source)
NAMES = [name for thing in DATED.things for name in thing.names]
SINCES = [thing.since for thing in DATED.things] + [entry.since for entry in DATED.offices]
UNTILS = [entry.until for entry in DATED.offices if entry.until is not None]


def is_date(printed: str) -> bool:
    """A year, a month or a day that the calendar has."""
    if not re.fullmatch(r"\d{4}(-\d{2}){0,2}", printed):
        return False
    try:
        date.fromisoformat((printed + "-01-01")[:10])
    except ValueError:
        return False
    return True


def is_long_enough(name: str) -> bool:
    """Four characters, or an acronym of three letters."""
    return len(name) >= 4 or (len(name) == 3 and name.isalpha() and name.isupper())


def months(when: int | str) -> int:
    """Months of the calendar up to `when`; a bare year is its January."""
    year, _, rest = str(when).partition("-")
    return int(year) * 12 + int(rest[:2] or 1)


def overlap_months(one: Held, other: Held) -> int:
    """How long both are said to have held office; below zero, the gap between them."""
    early, late = sorted((one, other), key=lambda entry: str(entry.since))
    return months(early.until or LATEST) - months(late.since)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("2014", True),  # a year
        ("2014-05", True),  # a month
        ("2014-05-16", True),  # a day
        ("2014-13", False),  # no such month
        ("2014-02-30", False),  # no such day
        ("2014-5", False),  # not as ISO writes it
        ("16 May 2014", False),  # words
    ],
)
def test_dates_are_told_from_what_is_none(printed: str, *, expected: bool) -> None:
    assert is_date(printed) is expected


def test_it_says_that_nobody_has_verified_it() -> None:
    assert DATED.source == "editor, unverified"


def test_dates_parse_and_none_is_to_come() -> None:
    wrong = [when for when in map(str, (*SINCES, *UNTILS)) if not is_date(when) or when[:7] > LATEST]
    assert wrong == []


def test_nobody_left_before_coming() -> None:
    assert [
        entry for entry in DATED.offices if entry.until is not None and str(entry.since) > str(entry.until)
    ] == []


def test_no_name_stands_twice() -> None:
    """Nor in two entries in another case."""
    assert [name for name, times in Counter(NAMES).items() if times > 1] == []
    owners = Counter(name for thing in DATED.things for name in {one.casefold() for one in thing.names})
    assert [name for name, times in owners.items() if times > 1] == []


def test_names_are_long_enough_and_trimmed() -> None:
    assert [name for name in NAMES if not is_long_enough(name) or name != " ".join(name.split())] == []


def test_holders_end_with_their_surname() -> None:
    assert [
        entry
        for entry in DATED.offices
        if f" {entry.holder}"[-len(entry.surname) - 1 :] != f" {entry.surname}"
    ] == []


def test_countries_are_alpha_3_or_none() -> None:
    assert {entry.country for entry in DATED.offices} - {None} <= countries()


def test_no_office_is_entered_twice() -> None:
    assert [entry for entry, times in Counter(DATED.offices).items() if times > 1] == []


def test_one_person_at_a_time_holds_an_office() -> None:
    """But for a person under several spellings, who came and went on the same dates."""

    def post(entry: Held) -> tuple[str, str]:
        return entry.office, entry.country or ""

    clashes = [
        (one.holder, other.holder)
        for _, held in groupby(sorted(DATED.offices, key=post), key=post)
        for one, other in combinations(list(held), 2)
        if (one.office, one.country) not in RIVALS
        if (one.since, one.until) != (other.since, other.until)
        and overlap_months(one, other) > HANDOVER_MONTHS
    ]
    assert clashes == []
