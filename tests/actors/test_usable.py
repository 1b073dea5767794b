"""Names of dictionaries as reports print them; names that say too little."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.actors.usable import PrintedName, printed_name, why_unusable
from vedette.names.key import key


@pytest.mark.parametrize(
    ("capitals", "name", "acronym"),
    [
        ("FRONT_OF_THE_KIDAL_RIDGES_(FKR)_", "Front of the Kidal Ridges", "FKR"),
        ("OF_THE_RIDGES_", "Of the Ridges", None),  # a first word is never small
        ("PEOPLE'S_ARMY_", "People's Army", None),
        ("AL-RAJMA_BRIGADE_", "Al-Rajma Brigade", None),
        ("VALE_FRONT_(WEST_BANK)_", "Vale Front", None),  # brackets that hold no acronym
        ("VALE_FRONT_(VF", "Vale Front", "VF"),  # a bracket that is not closed
        ("ETA_", "ETA", None),  # three letters stay an acronym
        ("KACH_", "Kach", None),  # four may be a name
        ("Vale Front", "Vale Front", None),  # in small letters already
    ],
)
def test_printed(capitals: str, name: str, acronym: str | None) -> None:
    assert printed_name(capitals) == PrintedName(name, acronym)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("May", "is a word"),
        ("MAY", "is a word"),
        ("Will May", None),  # a name in full
        ("J. S.", "is initials"),
        ("J.S.", "is initials"),
        ("J. Tekete", None),
        ("Q", "is a single letter"),
        ("ق", "is a single letter"),
        ("39649", "has no letters"),
        ("...", "has no letters"),
        ("17 November", None),
    ],
)
def test_why_unusable(name: str, told: str | None) -> None:
    reason = why_unusable(name, frozenset(("may", "will", "november")).__contains__)
    assert (reason is None) == (told is None)
    assert told is None or (reason or "").endswith(told)


@given(st.lists(st.text("ABCDEF", min_size=4, max_size=8), min_size=2, max_size=5))
def test_case_is_all_that_changes(words: list[str]) -> None:
    assert key(printed_name("_".join(words) + "_").name) == key(" ".join(words))
