"""Borders: what lies where, how far from a line, and the flat map that distances are taken on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point

from vedette.gazetteer import Gazetteer, Plane
from vedette.gazetteer.distance import great_circle_km

LANDS = [
    # a town well inside its country
    (24.55, 9.48, {"DZA"}),  # Djanet
    (24.96, 10.18, {"LBY", "DZA"}),  # Ghat, where a wide look takes in either side
    (30.13, 9.5, {"LBY"}),  # Ghadames, 9 km from Algeria
    (48.86, 2.35, {"FRA"}),
    # de facto: a breakaway state lies in the state that it broke away from
    (9.56, 44.06, {"SOM"}),  # Hargeisa
    (35.19, 33.36, {"CYP"}),  # Nicosia, north
    # the high sea
    (35.0, 18.0, set()),
]


@pytest.mark.parametrize(("lat", "lon", "codes"), LANDS)
def test_countries_at_a_point(gazetteer: Gazetteer, lat: float, lon: float, codes: set[str]) -> None:
    within_km = 30.0 if len(codes) > 1 else 0.5
    assert gazetteer.borders.countries_at(lat, lon, within_km) == codes


LENGTHS = [
    # two countries, least and most km: figures of atlases differ by a tenth
    ("DZA", "LBY", 900, 1050),
    ("LBY", "DZA", 900, 1050),
    ("TCD", "NER", 1050, 1300),
    ("MEX", "USA", 2500, 3250),
]


@pytest.mark.parametrize(("a", "b", "least", "most"), LENGTHS)
def test_length_of_a_border(gazetteer: Gazetteer, a: str, b: str, least: float, most: float) -> None:
    border = gazetteer.borders.border(a, b)
    assert border is not None
    assert border.codes == tuple(sorted((a, b)))
    assert least <= border.length_km <= most


def test_countries_that_do_not_meet(gazetteer: Gazetteer) -> None:
    assert gazetteer.borders.border("DZA", "EGY") is None
    assert gazetteer.borders.distance_to_border_km(30.0, 9.0, "DZA", "EGY") is None
    assert gazetteer.borders.border("XXX", "DZA") is None


def test_neighbours(gazetteer: Gazetteer) -> None:
    assert gazetteer.borders.neighbours("LBY") == ("DZA", "EGY", "NER", "SDN", "TCD", "TUN")
    assert gazetteer.borders.neighbours("ISL") == ()


def test_distance_to_a_border(gazetteer: Gazetteer) -> None:
    """Ghadames lies by the border: from a map, 8 to 10 km."""
    found = gazetteer.borders.distance_to_border_km(30.13, 9.5, "LBY", "DZA")
    assert found == pytest.approx(8.7, abs=1.5)


LATS, LONS = st.floats(-85, 85), st.floats(-180, 180)


@given(LATS, LONS, st.floats(-5, 5), st.floats(-5, 5))
def test_plane_keeps_distances_from_its_centre(lat: float, lon: float, north: float, east: float) -> None:
    there = (max(-89.0, min(89.0, lat + north)), lon + east)
    point = Plane(lat, lon).flat(Point(there[1], there[0]))
    assert point.distance(Point(0, 0)) == pytest.approx(great_circle_km(lat, lon, *there), abs=1e-3)


@given(LATS, LONS, st.floats(-300, 300), st.floats(-300, 300))
def test_plane_there_and_back(lat: float, lon: float, x: float, y: float) -> None:
    plane = Plane(lat, lon)
    back = plane.flat(plane.globe(Point(x, y)))
    assert (back.x, back.y) == (pytest.approx(x, abs=1e-5), pytest.approx(y, abs=1e-5))
