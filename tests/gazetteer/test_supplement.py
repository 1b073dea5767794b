"""The hand-made places: each point against the borders of the countries it names, each file well formed."""

from __future__ import annotations

import pytest

from vedette.errors import ResourceError
from vedette.gazetteer import Gazetteer, resource
from vedette.gazetteer.supplement import FOLDER, Supplied, read_supplement

CRIMEA = frozenset(
    "crimea sevastopol-base saky-base belbek dzhankoi-base perekop chonhar kerch-strait kerch-bridge".split()
)
"""De facto borders put it in Russia; the items say Ukraine."""

AT_SEA = frozenset(
    "snake-island matsu pratas itu-aba tunb-islands imrali"  # islets that the map lacks
    " stabroek-block bouri-field basra-oil-terminal".split()  # works off shore
)
CLAIMED = frozenset({"dokdo", "abu-musa"})
"""A country that claims it is named beside the one that holds it."""

ITEMS = read_supplement()
LAND = [i for i in ITEMS if i.countries and i.feature != "sea" and i.id not in CRIMEA | AT_SEA]
SEAS = [i for i in ITEMS if i.feature == "sea"]
NARROW_KM = 1200.0
"""What is wider than that reaches every country it names anyway, and takes long to measure."""


def test_points_lie_in_one_of_their_countries_or_within_the_radius(gazetteer: Gazetteer) -> None:
    at = gazetteer.borders.countries_at
    astray = [i.id for i in LAND if not set(i.countries) & at(i.lat, i.lon, i.radius_km)]
    assert astray == []


def test_every_country_that_an_item_names_is_in_reach(gazetteer: Gazetteer) -> None:
    unreached = []
    for item in LAND:
        if item.radius_km < NARROW_KM and item.id not in CLAIMED:
            reached = gazetteer.borders.countries_at(item.lat, item.lon, item.radius_km * 1.2 + 10.0)
            unreached += [(item.id, code) for code in item.countries if code not in reached]
    assert unreached == []


def test_seas_do_not_lie_inland(gazetteer: Gazetteer) -> None:
    """Open seas name no country and lie in none; lakes, straits and canals lie in one of theirs or at sea."""
    inland = []
    for item in SEAS:
        at = gazetteer.borders.countries_at(item.lat, item.lon)
        if at and not at & set(item.countries) and item.id not in CRIMEA:
            inland.append((item.id, sorted(at)))
    assert inland == []


def test_exceptions_are_needed(gazetteer: Gazetteer) -> None:
    """An item that no longer exists, or lies where it should, is no exception."""
    items = {i.id: i for i in ITEMS}
    for name in AT_SEA:
        item = items[name]
        assert not set(item.countries) & gazetteer.borders.countries_at(item.lat, item.lon, item.radius_km)
    assert set(items) >= CRIMEA | CLAIMED


def test_there_are_places_of_every_part_of_the_world() -> None:
    files = {f.name.removesuffix(".yaml") for f in resource.data_files(FOLDER)}
    assert files >= {"americas", "caucasus", "levant", "gulf", "southeast-asia", "west-africa"}
    assert len(ITEMS) >= 650


def test_names_stand_once_in_an_item() -> None:
    doubled = [i.id for i in ITEMS if len({i.name, *i.names}) < 1 + len(i.names)]
    assert doubled == []


GOOD = """
- {id: hill, name: Hill, feature: region, lat: 1.0, lon: 1.0, radius_km: 9.0, source: "editor, unverified"}
"""


@pytest.mark.parametrize(
    ("second", "error"),
    [
        (GOOD, "west-africa.yaml: id hill stands in supplement/"),
        (GOOD.replace("feature: region", "feature: hill"), "supplement/.*yaml: .*hill"),
        (
            GOOD.replace("id: hill", "id: dale, wants_context: [Dale]"),
            "west-africa.yaml: dale has no name Dale",
        ),
        ("- [1", "supplement/.*yaml"),
    ],
)
def test_an_error_names_the_file(monkeypatch: pytest.MonkeyPatch, second: str, error: str) -> None:
    texts = {"supplement/west-africa.yaml": second, "supplement/americas.yaml": GOOD}
    monkeypatch.setattr(resource, "read_text", lambda name: texts.get(name, "[]"))
    with pytest.raises(ResourceError, match=error):
        read_supplement()


def test_a_name_that_wants_context_is_common(gazetteer: Gazetteer) -> None:
    def common(printed: str, place: str) -> bool:
        return next(c for c in gazetteer.find(printed, "en") if c.record.id == place).common

    marked = [i for i in ITEMS if i.wants_context]
    assert marked
    assert all(common(name, f"vd:{i.id}") for i in marked[:20] for name in _own(i))
    assert not common("Sambisa Forest", "vd:sambisa")


def _own(item: Supplied) -> list[str]:
    return [name for name in item.wants_context if not name.isupper()]
