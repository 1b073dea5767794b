"""Divisions of first and second order: found by the names news uses, and quiet where a name is a word."""

from __future__ import annotations

import pytest

from vedette.gazetteer import Gazetteer, distance_km
from vedette.gazetteer.kinds import Kinds

FOUND = [
    ("Lamar County", "en", "vd:admin2.US.TX.lamar-county"),  # the most populous of four
    ("county of Lamar", "en", "vd:admin2.US.TX.lamar-county"),
    ("Orleans Parish", "en", "vd:admin2.US.LA.orleans-parish"),  # before New Orleans, also called so
    ("Gironde", "fr", "vd:admin2.FR.75.gironde"),
    ("département du Nord", "fr", "vd:admin2.FR.32.departement-du-nord"),
    ("cercle de Ménaka", "fr", "vd:admin2.ML.12070577.cercle-de-menaka"),
    ("Sinjar district", "en", "vd:admin2.IQ.15.sinjar"),
    ("Nam Dinh province", "en", "vd:admin2.VN.37.nam-dinh-province"),  # merged into Ninh Binh
    ("Tombouctou region", "en", "gn:2449066"),
    ("province de l'Ituri", "fr", "vd:ituri"),
    ("Bavière", "fr", "gn:2951839"),
    ("Moscow region", "en", "gn:524925"),  # not the city
    ("Kyiv Oblast", "en", "gn:703446"),  # not the city
    ("Timbuktu region", "en", "gn:2449066"),  # a spelling by hand
    ("North Kivu", "en", "vd:north-kivu"),  # an item of the supplement takes its division
    ("Davao del Sur", "en", "vd:admin2.PH.11.province-of-davao-del-sur"),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "language", "place"), FOUND)
def test_found(gazetteer: Gazetteer, printed: str, language: str, place: str) -> None:
    assert gazetteer.find(printed, language)[0].record.id == place


NO_DIVISION = [
    "Lamar",  # a county is never called by its bare name
    "Orange",
    "Washington County Council",
    "Central",  # of a dozen countries
    "North",
    "Free",  # State
    "Delta",
    "Niger",  # the country, and no state of Nigeria
    "Red Sea",  # the sea, and no governorate of Egypt
]


@pytest.mark.parametrize("printed", NO_DIVISION)
def test_bare_names_that_mean_something_else(gazetteer: Gazetteer, printed: str) -> None:
    features = {c.record.feature for c in gazetteer.find(printed, "en")}
    assert not features & {"admin1", "admin2"}


COMMON = ["Gironde", "Essex", "Western Province", "Unity"]


@pytest.mark.parametrize("printed", COMMON)
def test_names_that_want_context(gazetteer: Gazetteer, printed: str) -> None:
    own = [c for c in gazetteer.find(printed, "en") if c.record.feature in ("admin1", "admin2")]
    assert own
    assert all(c.common for c in own)


def test_big_divisions_are_meant_before_the_word(gazetteer: Gazetteer) -> None:
    for printed in ("Virginia", "Victoria", "Georgia", "Washington"):
        states = [c for c in gazetteer.find(printed, "en") if c.record.feature == "admin1"]
        assert not states[0].common


def test_a_bare_second_order_name_is_below_its_towns(gazetteer: Gazetteer) -> None:
    features = [c.record.feature for c in gazetteer.find("Essex", "en")]
    assert features.index("town") < features.index("admin2")


def test_a_town_has_its_divisions(gazetteer: Gazetteer) -> None:
    paris = next(c.record for c in gazetteer.find("Paris", "en") if c.record.admin1 == "US.TX")
    county = gazetteer.by_id(paris.admin2 or "")
    assert (county.name, county.feature, county.admin1) == ("Lamar County", "admin2", "US.TX")
    apart = distance_km(paris, county)
    assert apart is not None
    assert apart < 20


def test_middle_across_the_date_line(gazetteer: Gazetteer) -> None:
    """Chukotka has towns on both sides of 180 degrees."""
    chukotka = gazetteer.find("Chukotka", "en")[0].record
    assert chukotka.lon is not None
    assert abs(chukotka.lon) > 165


def test_ids_are_one_to_one(gazetteer: Gazetteer) -> None:
    rows = gazetteer._query("SELECT id FROM place WHERE feature = ?", "admin2")
    assert len(rows) == len(set(rows)) > 22_000


@pytest.mark.parametrize(
    ("printed", "bare"),
    [
        ("Lamar County", "Lamar"),
        ("Département du Nord", "Nord"),
        ("Huyện Yên Khánh", "Yên Khánh"),
        ("City and Borough of Juneau", "Juneau"),  # the longest form
        ("Kharkivs’ka Oblast’", "Kharkivs’ka"),  # whatever the apostrophe
        ("Province", "Province"),  # nothing would be left
        ("Countyville", "Countyville"),
    ],
)
def test_kinds_are_taken_off(printed: str, bare: str) -> None:
    assert Kinds.read().stripped(printed).bare == bare
