"""Shapes around places: where they lie, how wide they are, and that they stay small."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Point, shape

from vedette.gazetteer import Gazetteer, open_gazetteer
from vedette.gazetteer.distance import great_circle_km
from vedette.resolve.geojson import CORNERS
from vedette.resolve.geometry import Reach, corridor, line_of, reach, ring, strip, toward, wedge


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return open_gazetteer()


REACHES = [
    # low and high as printed, what is drawn
    (50, 70, Reach(50, 70)),
    (70, 70, Reach(63, 77)),  # a round number is rounded
    (3, 3, Reach(2, 4)),  # by a km at the least
    (None, 20, Reach(0, 20)),
    (40, None, Reach(40, 60)),
    (None, None, None),
]


@pytest.mark.parametrize(("low", "high", "drawn"), REACHES)
def test_reach(low: float | None, high: float | None, drawn: Reach | None) -> None:
    assert reach(low, high) == drawn


@given(st.floats(-70, 70), st.floats(-180, 180), st.floats(0, 359), st.floats(1, 400))
def test_toward_is_so_far_away(lat: float, lon: float, bearing: float, km: float) -> None:
    assert great_circle_km(lat, lon, *toward(lat, lon, bearing, km)) == pytest.approx(km, abs=0.05)


def test_a_strip_lies_behind_the_border(gazetteer: Gazetteer) -> None:
    """Between 50 and 70 km into Libya near Ghadames: every corner is so far from Algeria, and in Libya."""
    borders = gazetteer.borders
    border = borders.border("DZA", "LBY")
    assert border is not None
    drawn = strip((border,), borders.outline("LBY"), Reach(50, 70), (30.13, 9.5, 95))
    assert drawn is not None
    for lon, lat in drawn["coordinates"][0]:
        assert "LBY" in borders.countries_at(lat, lon, within_km=2)
        assert great_circle_km(30.13, 9.5, lat, lon) <= 97
        away = borders.distance_to_border_km(lat, lon, "DZA", "LBY")
        assert away is not None
        assert 47 <= away <= 73


def test_a_strip_without_a_town_runs_along_the_whole_border(gazetteer: Gazetteer) -> None:
    borders = gazetteer.borders
    border = borders.border("DZA", "LBY")
    assert border is not None
    drawn = strip((border,), borders.outline("LBY"), Reach(63, 77), None)
    south = shape(drawn).bounds[1]
    assert south < 25
    assert shape(drawn).bounds[3] > 29
    assert _corners(drawn) <= CORNERS * 2


def test_nothing_of_the_land_lies_there(gazetteer: Gazetteer) -> None:
    borders = gazetteer.borders
    border = borders.border("DZA", "LBY")
    assert border is not None
    assert strip((border,), borders.outline("LBY"), Reach(1, 5), (48.8, 2.3, 30)) is None


def test_a_ring_has_a_hole() -> None:
    drawn = ring(18.4, 1.4, Reach(18, 22))
    assert not shape(drawn).contains(Point(1.4, 18.4))
    assert shape(drawn).contains(Point(1.4, 18.4 + 20 / 111.2))


def test_a_wedge_opens_in_its_direction() -> None:
    drawn = wedge(18.4, 1.4, 0.0)
    assert shape(drawn).contains(Point(1.4, 18.9))
    assert not shape(drawn).contains(Point(1.4, 18.0))


def test_a_corridor_holds_the_way_and_not_the_far_side() -> None:
    drawn = corridor((16.27, -0.04), (16.77, -3.0))
    assert shape(drawn).contains(Point(-1.5, 16.55))
    assert not shape(drawn).contains(Point(2.0, 16.0))


def test_a_border_line_is_short_to_keep(gazetteer: Gazetteer) -> None:
    for pair in (("DZA", "LBY"), ("CAN", "USA"), ("KAZ", "RUS")):
        border = gazetteer.borders.border(*pair)
        assert border is not None
        assert _corners(line_of(border)) < 1500


def _corners(drawn: Any) -> int:
    def count(part: Any) -> int:
        return 1 if isinstance(part[0], float) else sum(map(count, part))

    return count(drawn["coordinates"])


DEPTHS = [Reach(18, 22), Reach(50, 70)]


@pytest.mark.parametrize("depth", DEPTHS, ids=str)
def test_strips_along_borders_are_valid(gazetteer: Gazetteer, depth: Reach) -> None:
    """Those that crossed themselves once: nothing crashes, and what is drawn can be drawn."""
    borders = gazetteer.borders
    for a in ("USA", "THA", "UKR", "NPL", "ARG"):
        for b in borders.neighbours(a):
            border = borders.border(a, b)
            assert border is not None
            for land in (None, borders.outline(a)):
                _is_sound(strip((border,), land, depth, None))


@given(st.floats(-85, 85), st.floats(-180, 180), st.floats(0, 359), st.floats(0.001, 9000))
def test_whatever_is_drawn_can_be_drawn(lat: float, lon: float, bearing: float, km: float) -> None:
    for drawn in (
        ring(lat, lon, Reach(km * 0.9, km)),
        ring(lat, lon, Reach(0, km)),
        wedge(lat, lon, bearing),
    ):
        _is_sound(drawn)
    _is_sound(corridor((lat, lon), toward(lat, lon, bearing, min(km, 900))))


def test_shapes_at_180_degrees_stay_there() -> None:
    """Taveuni, Fiji: what lies 100 km around it reaches into both hemispheres and nowhere else."""
    drawn = shape(ring(-16.8, 179.9, Reach(0, 100)))
    assert drawn.area < 4
    assert drawn.bounds[0] < -179
    assert drawn.bounds[2] > 179


def test_what_is_nothing_is_not_drawn() -> None:
    assert ring(18.4, 1.4, Reach(0, 0.01)) is None
    assert ring(89.9, 0.0, Reach(0, 100)) is None
    assert ring(0.0, 0.0, Reach(0, 30_000)) is None


def _is_sound(drawn: dict[str, Any] | None) -> None:
    if drawn is None:
        return
    found = shape(drawn)
    assert found.is_valid
    assert not found.is_empty
    assert found.bounds[0] >= -180
    assert found.bounds[2] <= 180
