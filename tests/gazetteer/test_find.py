"""Places by printed name: what is found, which comes first, what wants context."""

from __future__ import annotations

import pytest

from vedette.gazetteer import Candidate, Gazetteer
from vedette.gazetteer.entry import Name
from vedette.gazetteer.resource import languages_of
from vedette.gazetteer.supplement import demonyms
from vedette.names import peoples

FIRST = [
    ("Ghadames", "en", "gn:2217440"),
    ("Ghadamès", "fr", "gn:2217440"),  # as French papers spell it
    ("غدامس", "ar", "gn:2217440"),
    ("Murzuq", "en", "gn:2214603"),  # an alternate of Murzuk
    ("Al-Qatrun", "en", "gn:2219739"),  # hyphen and no marks
    ("Brak Al-Shati", "en", "gn:2218478"),  # an alternate that GeoNames lacks
    ("Tobrouk", "fr", "gn:81302"),
    ("Tripoli", "en", "gn:2210247"),  # not Lebanon's, nor Iowa's
    ("Paris", "fr", "gn:2988507"),
    ("Algeria", "en", "gn:2589581"),  # the country before towns of that name
    ("l'Algérie", "fr", "gn:2589581"),  # elision
    ("États-Unis", "fr", "gn:6252001"),
    ("الجزائر", "ar", "gn:2589581"),
    ("Ливия", "ru", "gn:2215636"),
    ("Fezzân", "fr", "vd:fezzan"),
    ("Sahel", "en", "vd:sahel"),
    ("Debdeb", "en", "vd:debdeb"),
    ("In Amenas", "en", "vd:in-amenas"),
    ("Tiguentourine", "fr", "vd:tigantourine"),
    ("bande de Gaza", "fr", "vd:gaza-strip"),
    ("Strait of Hormuz", "en", "vd:strait-of-hormuz"),
    ("Idlib province", "en", "gn:169387"),  # the division, not the town
    ("Texas", "en", "gn:4736286"),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "language", "place"), FIRST)
def test_the_likeliest_comes_first(gazetteer: Gazetteer, printed: str, language: str, place: str) -> None:
    assert gazetteer.find(printed, language)[0].record.id == place


COMMON = "Of Man Same Nice March Reading Mobile Police Bar Van Split Orange Tours Bath Most".split()


@pytest.mark.parametrize("printed", COMMON)
def test_words_are_flagged_and_not_lost(gazetteer: Gazetteer, printed: str) -> None:
    towns = [c for c in gazetteer.find(printed, "en") if c.record.feature == "town" and c.use == "name"]
    assert towns
    assert all(c.common for c in towns)


@pytest.mark.parametrize("printed", ["TIP", "trabls", "Ea", "KYE"])
def test_codes_and_machine_romanisations_are_no_names(gazetteer: Gazetteer, printed: str) -> None:
    assert "Tripoli" not in {c.record.name for c in gazetteer.find(printed, "en")}


def test_acronyms_only_in_capitals(gazetteer: Gazetteer) -> None:
    assert gazetteer.country_of("US", "en") == gazetteer.country_of("U.S.", "en") == "USA"
    assert gazetteer.country_of("us", "en") is None


def test_a_name_of_another_language_wants_context(gazetteer: Gazetteer) -> None:
    assert gazetteer.find("Algérie", "en")[0].common
    assert not gazetteer.find("Algérie", "fr")[0].common
    assert not gazetteer.find("Algeria", "fr")[0].common


@pytest.mark.parametrize(
    ("printed", "language", "alpha3"),
    [
        ("Algerian", "en", "DZA"),
        ("algériennes", "fr", "DZA"),
        ("Turks", "en", "TUR"),
        ("Kosovar", "en", "KOS"),
        ("Burkinabè", "fr", "BFA"),
        ("Ivory Coast", "en", "CIV"),
        ("DRC", "en", "COD"),
        ("Congolese", "en", None),  # of two countries
        ("Tripoli", "en", None),  # a town and a seat are no country's name
        ("Nigérien", "fr", "NER"),
        ("Nigérian", "fr", "NGA"),
        ("nowhere at all", "en", None),
    ],
)
def test_country_of(gazetteer: Gazetteer, printed: str, language: str, alpha3: str | None) -> None:
    assert gazetteer.country_of(printed, language) == alpha3


def test_seats_stand_beside_towns(gazetteer: Gazetteer) -> None:
    algiers = gazetteer.find("Algiers", "en")
    assert [(c.use, c.record.feature) for c in algiers][:3] == [
        ("name", "capital"),
        ("name", "admin1"),
        ("seat", "country"),
    ]
    assert {c.record.country for c in gazetteer.find("the Kremlin", "en")} == {"RUS"}


@pytest.mark.parametrize("printed", ["Qadams", "Qadamez", "Kadams", "Kadames"])
def test_skeletons_are_a_second_choice(gazetteer: Gazetteer, printed: str) -> None:
    assert gazetteer.find(printed, "fr") == ()
    first = gazetteer.find(printed, "fr", fuzzy=True)[0]
    assert first.record.name == "Ghadames"
    assert first.fuzzy
    assert first.common


def test_ids_and_codes(gazetteer: Gazetteer) -> None:
    algeria = gazetteer.country("DZA")
    assert (algeria.name, algeria.lat, algeria.lon) == ("Algeria", None, None)
    assert gazetteer.by_id(algeria.id) == algeria
    assert gazetteer.by_id("vd:fezzan").countries == ("LBY",)
    with pytest.raises(KeyError):
        gazetteer.by_id("gn:0")


def _ids(candidate: Candidate) -> tuple[str | None, ...]:
    """By which the demonyms may call its place: a division of ours may bear GeoNames' id besides."""
    record = candidate.record
    return record.id, record.country, f"gn:{record.geonames_id}"


def test_every_demonym_leads_to_its_place(gazetteer: Gazetteer) -> None:
    """The first part of a compound ("Franco-") does so before a word for a people."""
    libyan = {language: peoples(language)["LBY"][0] for language, _ in languages_of("demonyms")}

    def found(name: Name) -> tuple[Candidate, ...]:
        if not name.printed.endswith("-"):
            return gazetteer.find(name.printed, name.languages)
        words = [name.printed[:-1], "-", libyan[name.languages]]
        return gazetteer.longest(words, 0, name.languages)[1]

    lost = [
        (place, name.printed)
        for place, name in demonyms()
        if not any(c.use == "demonym" and place in _ids(c) for c in found(name))
    ]
    assert lost == []
