"""Parties, missions and monitors are found as reports print them; what only spells their names is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from vedette.actors import Actors, load_actors


@pytest.fixture(scope="module")
def actors(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Actors]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VEDETTE_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield load_actors()


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("l'UDPS", ["udps-congo"]),  # a party by its French acronym, the article before it
        ("Vetëvendosje", ["vetevendosje"]),  # with and without its mark
        ("Vetevendosje", ["vetevendosje"]),
        ("حركة الإنقاذ الوطني", ["mps-chad"]),  # in Arabic
        ("Единая Россия", ["united-russia"]),
        ("КПРФ", ["kprf"]),
        ("ATMIS", ["atmis"]),  # a mission is not the one it followed
        ("AMISOM", ["amisom"]),
        ("AUSSOM", ["aussom"]),
        ("FORPRONU", ["unprofor"]),  # French acronym of a UN force
        ("Cour de justice de la Cédéao", ["ecowas-court"]),
        ("Croix-Rouge centrafricaine", ["central-african-red-cross"]),  # never the Red Cross as such
        ("Coptic Church", ["coptic-orthodox-church"]),
        ("Coptic church", []),  # a building
        ("Russian Orthodox church", []),
        ("prosperous Armenia", []),  # words, not the party
        ("front commun pour le Congo", []),
        ("UN mission in Sudan", []),  # not of itself the one of 2005-2011
        ("NPP", []),  # a power plant as well as a party
        ("PDS", []),
        ("Unido", []),  # half of Reino Unido
        ("Wola", []),  # a district of Warsaw
        ("Labour Party", []),  # of several countries: only with context
        ("Svoboda", []),  # a surname
        ("Taqaddum", []),  # of Sudan, of Iraq, and a base
    ],
)
def test_what_is_printed_finds_whom(actors: Actors, printed: str, expected: list[str]) -> None:
    assert [record.id.removeprefix("vd:actor/") for record in actors.find(printed)] == expected


@pytest.mark.parametrize(
    ("printed", "country"),
    [
        ("Labour Party", {"GBR", "NGA", "NZL"}),
        ("Baath Party", {"SYR", "IRQ"}),
        ("Union for the Republic", {"TGO", "MRT"}),
        ("Transitional Military Council", {"SDN"}),
    ],
)
def test_a_name_of_several_countries_waits_for_context(
    actors: Actors, printed: str, country: set[str]
) -> None:
    assert actors.find(printed) == ()
    assert country <= {record.country for record in actors.find(printed, weak=True)}
