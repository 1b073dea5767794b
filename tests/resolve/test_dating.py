"""When an undated report can have been written: bounds with their words, never a date."""

from __future__ import annotations

import pytest
from resolve.reports import reading

from vedette.model import Dating


def dating(text: str, language: str = "en", published: str | None = None) -> Dating | None:
    return reading(text, language, published=published).dating


BOUNDS = [
    # told as past: not before
    ("Rebels attacked the town in January 2013.", "en", "2013-01-01", None),
    # the latest of several
    ("Rebels attacked the town in 2011. Soldiers killed two men on 3 May 2019.", "en", "2019-05-03", None),
    # told as coming: not after
    ("The two sides will meet in Geneva on 3 May 2019.", "en", None, "2019-05-04"),
    # a name that was not there before
    ("MINUSMA condemned the attack on the convoy.", "en", "2013-04-01", None),
    # an office held since a date, before the name and behind it
    ("Algerian Foreign Minister Ramtane Lamamra met the envoy.", "en", "2013-09-01", None),
    ("Ramtane Lamamra, Algeria's foreign minister, met the envoy.", "en", "2013-09-01", None),
    (
        "Le ministre des Affaires étrangères Ramtane Lamamra a rencontré l'émissaire.",
        "fr",
        "2013-09-01",
        None,
    ),
    # French
    ("Les rebelles ont attaqué la ville en janvier 2013.", "fr", "2013-01-01", None),
]


@pytest.mark.parametrize(("text", "language", "earliest", "latest"), BOUNDS)
def test_bounds(text: str, language: str, earliest: str | None, latest: str | None) -> None:
    found = dating(text, language)
    assert found is not None
    assert (found.earliest, found.latest) == (earliest, latest)
    assert all(text[clue.start : clue.end] == clue.printed for clue in found.clues)


NOTHING = [
    "Rebels attacked the town on Monday.",  # nothing that a calendar holds
    "Former Algerian Foreign Minister Ramtane Lamamra spoke to reporters.",  # no longer in office
    "Ramtane Lamamra spoke to reporters.",  # no office told
    "The rebels want elections in 2030.",  # neither told as past nor as coming
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_inferred_from_what_tells_nothing(text: str) -> None:
    assert dating(text) is None


def test_a_dated_report_is_left_alone() -> None:
    assert dating("Rebels attacked the town in January 2013.", published="2014-05-20") is None


def test_the_interval_bounds_a_day_without_its_year() -> None:
    text = "Operation Dignity began in Benghazi. On 16 May the army attacked the militia."
    times = [m for m in reading(text, "en").mentions if m.kind == "time" and m.printed == "16 May"]
    assert [(m.edtf, m.earliest, m.latest, m.inferred) for m in times] == [
        ("XXXX-05-16", "2014-05-16", None, True)
    ]


def test_a_weekday_picks_the_year_within_the_interval() -> None:
    text = (
        "Rebels attacked the town in January 2013. On Friday 16 May the army attacked the militia. "
        "The two sides will meet in Geneva in December 2016."
    )
    times = [m for m in reading(text, "en").mentions if m.kind == "time" and m.printed == "Friday 16 May"]
    assert [m.edtf for m in times] == ["2014-05-16"]


def test_clues_that_disagree_are_told_of() -> None:
    found = dating("The two sides will meet on 3 May 2012. Rebels attacked the town in January 2013.")
    assert found is not None
    assert (found.earliest, found.latest) == ("2013-01-01", None)
    assert "before what it tells as past" in found.basis
    assert {clue.kind for clue in found.clues} == {"past", "coming"}
