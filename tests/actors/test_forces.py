"""Forces, services, seats and parliaments are found by the names of news, and their short names wait for a country."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from vedette.actors import Actors, load_actors


@pytest.fixture(scope="module")
def actors(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Actors]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VEDETTE_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield load_actors()


def codes(actors: Actors, printed: str, *, weak: bool = False) -> list[str]:
    return [record.codes[0] for record in actors.find(printed, weak=weak)]


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("the GIGN", "FRA COP"),  # an acronym of one force only
        ("FACA", "CAF MIL"),
        ("Sebin", "VEN SPY"),  # an acronym that news prints as a word
        ("Uganda Peoples’ Defence Forces", "UGA MIL"),  # the apostrophe wanders
        ("الدرك الملكي المغربي", "MAR COP"),  # Arabic
        ("Росгвардия", "RUS PRM"),  # Russian
        ("国家安全部", "CHN SPY"),  # Chinese
        ("Villa Somalia", "SOM GOV"),  # a seat of government
        ("Wolesi Jirga", "AFG LEG"),  # a house of a parliament
        ("Sudan's National Intelligence and Security Service", "SDN SPY"),  # Ethiopia's has the same name
        ("Ethiopian National Intelligence and Security Service", "ETH SPY"),
    ],
)
def test_a_proper_name_needs_no_country(actors: Actors, printed: str, code: str) -> None:
    assert codes(actors, printed) == [code]


@pytest.mark.parametrize(
    ("printed", "countries"),
    [
        ("NISS", ["SDN", "ETH"]),
        ("FDS", ["SYR", "MOZ"]),  # Syrian fighters in French, and Mozambique's forces
        ("BIR", ["BFA", "CMR"]),
        ("CENI", ["COD", "GIN", "BDI", "TGO"]),
        ("Miraflores", ["VEN"]),  # a palace, and towns elsewhere
        ("Baabda", ["LBN"]),
    ],
)
def test_what_several_may_mean_waits_for_a_country(
    actors: Actors, printed: str, countries: list[str]
) -> None:
    assert codes(actors, printed) == []
    assert sorted(c[:3] for c in codes(actors, printed, weak=True)) == sorted(countries)


@pytest.mark.parametrize(
    "printed",
    [
        "Cobra",  # a snake, not India's CoBRA
        "Marcos",  # a president's surname, not India's MARCOS
        "Dina",  # a given name, not Chile's DINA
        "Sang",  # blood in French
        "Digos",  # a city, not Italy's DIGOS
        "Raid",  # a deed, not France's RAID
        "Sars",  # a disease, not Nigeria's SARS
        "Republican Guard",  # of many states: the words of the phrase tell the country
        "National Intelligence Agency",
        "the Joint Chiefs of Staff",  # Seoul's as often as Washington's
        "Aidar",  # a given name as often as the battalion
    ],
)
def test_words_and_names_of_others_are_no_force(actors: Actors, printed: str) -> None:
    assert not [r for r in actors.find(printed) if r.kind == "force"]
