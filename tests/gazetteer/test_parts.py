"""Distances, noise among alternates, the set of beginnings, malformed data."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.errors import ResourceError
from vedette.gazetteer import Gazetteer, distance_km, resource
from vedette.gazetteer.beginnings import Beginnings
from vedette.gazetteer.distance import great_circle_km
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


def test_malformed_data_names_file_and_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resource, "read_text", lambda name: "- [1" if name else "")
    with pytest.raises(ResourceError, match=r"seats\.yaml"):
        resource.read_yaml("seats.yaml", dict[str, str])
