"""Seats of governments and names of countries as news prints them, in five languages."""

from __future__ import annotations

import pytest

from vedette.errors import ResourceError
from vedette.gazetteer import Gazetteer, supplement
from vedette.gazetteer.supplement import seats

SEATS = [
    # printed, language, alpha-3
    ("Kremlin", "en", "RUS"),
    ("Кремлём", "ru", "RUS"),
    ("الكرملين", "ar", "RUS"),
    ("Elysée", "fr", "FRA"),
    ("الإليزيه", "ar", "FRA"),
    ("Елисейского дворца", "ru", "FRA"),
    ("Quai d’Orsay", "fr", "FRA"),
    ("Foggy Bottom", "en", "USA"),
    ("البيت الأبيض", "ar", "USA"),
    ("Белом доме", "ru", "USA"),
    ("Pentágono", "es", "USA"),
    ("Whitehall", "en", "GBR"),
    ("Zhongnanhai", "fr", "CHN"),
    ("El Mouradia", "fr", "DZA"),
    ("المرادية", "ar", "DZA"),
    ("Aso Villa", "en", "NGA"),
    ("Unity Palace", "en", "CMR"),
    ("Koulouba", "fr", "MLI"),
    ("Villa Somalia", "en", "SOM"),
    ("Casa Rosada", "es", "ARG"),
    ("Palácio do Planalto", "es", "BRA"),
    ("Palacio de Miraflores", "es", "VEN"),
    ("Carondelet", "es", "ECU"),
    ("Bankova", "en", "UKR"),
    ("Банковой", "ru", "UKR"),
    ("Baabda", "en", "LBN"),
    ("قصر قرطاج", "ar", "TUN"),
    ("Акорде", "ru", "KAZ"),
]


@pytest.mark.parametrize(("printed", "language", "alpha3"), SEATS)
def test_seat_of(gazetteer: Gazetteer, printed: str, language: str, alpha3: str) -> None:
    found = gazetteer.find(printed, language)
    assert {c.record.country for c in found if c.use == "seat"} == {alpha3}


NO_SEATS = ["Victoria", "Hamilton", "Kingston", "Georgetown", "Seul", "Sana", "DACA", "Eliseo", "State House"]
"""Somebody's name, a word without its accent, several governments' houses."""


@pytest.mark.parametrize("printed", NO_SEATS)
def test_no_seats(gazetteer: Gazetteer, printed: str) -> None:
    assert not [c for c in gazetteer.find(printed, "en") if c.use == "seat"]


def test_a_seat_stands_once(monkeypatch: pytest.MonkeyPatch) -> None:
    doubled = {"DZA": ["El Mouradia"], "LBY": ["El-Mouradia"]}
    monkeypatch.setattr(supplement, "read_yaml", lambda *_: doubled)
    with pytest.raises(ResourceError, match="DZA and LBY"):
        list(seats())


COUNTRIES = [
    ("Burma", "en", "MMR"),
    ("Cote d'Ivoire", "en", "CIV"),
    ("DR Congo", "en", "COD"),
    ("Hashemite Kingdom", "en", "JOR"),
    ("Kingdom of Morocco", "en", "MAR"),
    ("S. Korea", "en", "KOR"),
    ("Republic of Ireland", "en", "IRL"),
    ("Occupied Palestinian Territories", "en", "PSE"),
    ("PNG", "en", "PNG"),
    ("png", "en", None),  # letters in capitals only
    ("Burkina", "fr", "BFA"),
    ("Guinée-Conakry", "fr", "GIN"),
    ("Royaume chérifien", "fr", "MAR"),
    ("République du Niger", "fr", "NER"),
    ("Birmania", "es", "MMR"),
    ("Costa de Marfil", "es", "CIV"),
    ("Emiratos", "es", "ARE"),
    ("EE. UU.", "es", "USA"),
    ("Arabia Saudita", "es", "SAU"),
    ("Palestina", "es", "PSE"),
    ("أمريكا", "ar", "USA"),
    ("الأراضي المحتلة", "ar", "PSE"),
    ("المملكة المغربية", "ar", "MAR"),
    ("КНДР", "ru", "PRK"),
    ("Российской Федерации", "ru", "RUS"),
    ("Южную Корею", "ru", "KOR"),
    ("Islamic Republic", "en", None),  # of several
    ("Yugoslavia", "en", None),
    ("Formosa", "en", None),  # a province of Argentina today
]


@pytest.mark.parametrize(("printed", "language", "alpha3"), COUNTRIES)
def test_country_by_another_name(
    gazetteer: Gazetteer, printed: str, language: str, alpha3: str | None
) -> None:
    assert gazetteer.country_of(printed, language) == alpha3
