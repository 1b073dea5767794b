"""Names that back each other: in any order, never themselves, with work that grows with the names."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vedette.gazetteer import PlaceRecord
from vedette.resolve import neighbours
from vedette.resolve.neighbours import Stake, backings
from vedette.resolve.vicinity import areas, backing, counted


def town(name: str, lat: float, lon: float, country: str = "USA") -> PlaceRecord:
    return PlaceRecord(
        id=f"vd:{name}", name=name, country=country, countries=(country,), admin1=f"{country}.1",
        feature="town", lat=lat, lon=lon, radius_km=3.0, source="made up",
    )  # fmt: skip


def stake(name: str, *readings: PlaceRecord, sureness: float = 1.0) -> Stake:
    return Stake(name=name, scores=tuple((r, 0.6) for r in readings), sureness=sureness)


HERE, NEAR, FAR = town("here", 33.6, -95.5), town("near", 33.7, -95.6), town("far", 48.9, 2.3, "FRA")


def test_a_reading_near_a_sure_name_gains_and_its_namesake_does_not() -> None:
    found = backings([stake("a", HERE, FAR), stake("b", NEAR)])
    assert found["a", HERE.id].bonus > 0.3
    assert found["a", FAR.id].bonus == 0.0


def test_a_name_does_not_back_itself_nor_a_place_its_other_name() -> None:
    assert backings([stake("a", HERE)])["a", HERE.id].bonus == 0.0
    assert backings([stake("a", HERE), stake("also a", HERE)])["a", HERE.id].bonus == pytest.approx(0.0)


def test_what_is_hardly_a_place_backs_little() -> None:
    sure = backings([stake("a", HERE), stake("b", NEAR)])["a", HERE.id].bonus
    unsure = backings([stake("a", HERE), stake("b", NEAR, sureness=0.1)])["a", HERE.id].bonus
    assert unsure < sure / 4


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ((0.1, 179.99), (0.1, -179.99)),  # over the date line
        ((0.01, 10.0), (-0.01, 10.0)),  # over the equator
        ((89.99, 10.0), (89.99, -170.0)),  # over the pole
    ],
)
def test_the_grid_has_no_edges(a: tuple[float, float], b: tuple[float, float]) -> None:
    votes = counted([dict.fromkeys(areas(town("b", *b)), 1.0)])
    assert backing(town("a", *a), votes, {}).near == pytest.approx(1.0)


@given(st.permutations(["a", "b", "c", "d"]))
@settings(max_examples=24, deadline=None)
def test_order_makes_no_difference(order: list[str]) -> None:
    stakes = {
        "a": stake("a", HERE, FAR),
        "b": stake("b", NEAR, FAR),
        "c": stake("c", FAR),
        "d": stake("d", HERE),
    }
    assert backings([stakes[name] for name in order]) == backings(list(stakes.values()))


def test_the_work_grows_with_the_names_and_not_with_their_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in readings weighed: 10,000 names of one town each, all in one county."""
    weighed = 0

    def counting(*given: object) -> object:
        nonlocal weighed
        weighed += 1
        return backing(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(neighbours, "backing", counting)
    many = [stake(str(n), town(str(n), 33.6 + n / 1e6, -95.5)) for n in range(10_000)]
    backings(many)
    assert weighed == neighbours.ROUNDS * len(many)
