"""The actors that are shipped keep their own laws, and are found as reports print them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from vedette.actors import Actors, load_actors
from vedette.actors.countries import is_code

KHALIFA = "vd:actor/khalifa-haftar"
SADDAM = "vd:actor/saddam-haftar"


@pytest.fixture(scope="module")
def actors(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Actors]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VEDETTE_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield load_actors()


def found(actors: Actors, printed: str) -> list[str]:
    return [record.id.removeprefix("vd:actor/") for record in actors.find(printed)]


def test_every_code_is_in_the_vocabulary(actors: Actors) -> None:
    assert [code for record in actors for code in record.codes if not is_code(code)] == []


def test_every_name_finds_its_record(actors: Actors) -> None:
    lost = [(r.id, a.text) for r in actors for a in r.aliases if r not in actors.find(a.text, weak=True)]
    assert lost == []


def test_preferred_names_come_first_or_are_declared_shared(actors: Actors) -> None:
    others = {r.id for r in actors if actors.find(r.name, weak=True)[0].id != r.id}
    assert others <= {r.id for r in actors for a in r.aliases if a.text == r.name and a.rank > 1}


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Khalifa Haftar", ["khalifa-haftar"]),  # never the son
        ("Saddam Haftar", ["saddam-haftar"]),  # never the father
        ("صدام حفتر", ["saddam-haftar"]),  # the same in Arabic
        ("Khalifa Hifter", ["khalifa-haftar"]),  # another romanisation
        ("Халифа Хафтар", ["khalifa-haftar"]),  # another script
        ("Saddam", ["saddam-hussein"]),  # a given name is not the Haftars'
        ("Moammar Gadhafi", ["muammar-gaddafi"]),  # wire-service spelling
        ("AQMI", ["aqim"]),  # French acronym
        ("Da’esh", ["islamic-state"]),  # curly apostrophe
        ("U.N.", ["united-nations"]),  # full stops part nothing
        ("Hezbollah's", ["hezbollah"]),  # possessive
        ("the Non-Aligned Movement", ["non-aligned-movement"]),  # article in front
        ("l’Union africaine", ["african-union"]),  # elided article
        ("Al-Araby Al-Jadeed", ["al-araby-al-jadeed"]),
        ("El Jarida", ["al-jarida"]),  # the article romanised otherwise
        ("Les Khmers rouges", ["khmer-rouge"]),  # article in front, in French
        ("18th Street Gang", ["barrio-18"]),
        ("Medellin cartel", ["medellin-cartel"]),  # without the accent, in lower case
        ("ЧВК Патриот", ["pmc-patriot"]),  # a military company in Russian
        ("شركة الواحة للنفط", ["waha-oil"]),  # an oil company in Arabic
        ("OAS", ["oas", "oas-france"]),  # the Americas before Algiers in 1961
        ("EDF", []),  # Électricité de France or Eritrea's army: needs context
        ("God's Army", ["gods-army"]),
        ("God's army", []),  # of no group: printed otherwise
        ("RSF", ["rapid-support-forces", "rsf-reporters"]),  # shared, the likelier first
        ("JeM", ["jaish-e-mohammed"]),  # told from JEM by its case
        ("JEM", ["jem-sudan"]),
        ("talibans", ["taliban"]),  # lower case in French
        ("May", []),  # only with context
        ("Au", []),  # French, not the African Union
        ("is", []),  # a word, not the group
        ("who", []),
        ("Fact", []),  # not the group FACT
        ("Arab", []),  # not the newspaper Al-Arab
        ("liberation", []),  # not the newspaper
        ("", []),
        ("-", []),
    ],
)
def test_what_is_printed_finds_whom(actors: Actors, printed: str, expected: list[str]) -> None:
    assert found(actors, printed) == expected


@pytest.mark.parametrize("surname", ["Haftar", "Hifter", "حفتر", "Haftar’s"])
def test_a_bare_surname_gives_all_who_bear_it_with_ranks(actors: Actors, surname: str) -> None:
    matches = actors.match(surname)
    assert [m.record.id for m in matches[:2]] == [KHALIFA, SADDAM]
    assert [m.alias.rank for m in matches] == sorted({m.alias.rank for m in matches})
    assert all(m.alias.surname for m in matches)


@pytest.mark.parametrize(
    ("text", "start", "length", "expected"),
    [
        ("Al - Qaeda in the Islamic Maghreb ( AQIM )", 0, 7, "aqim"),  # hyphen split off, the longer name
        ("Al - Qaeda in Iraq or Syria", 0, 5, "aqi"),
        ("Al - Qaeda said", 0, 3, "al-qaeda"),
        ("Kurdistan Workers ' Party", 0, 4, "pkk"),  # apostrophe split off at the end of a word
        ("Da ’ esh said", 0, 3, "islamic-state"),  # and inside one
        ("New People 's Army fighters", 0, 4, "npa-philippines"),  # as spaCy's English splits it
        ("Lord ’S Resistance Army", 0, 4, "lra"),  # curly, in capitals
        ("Taliban 's army", 0, 1, "taliban"),  # a possessive that no name goes on from
        ("Communist Party of Nepal ( Maoist )", 0, 7, "cpn-maoist"),  # a bracket may be in a name
        ("Taliban ( Maoist )", 0, 1, "taliban"),  # of which this is none
        ("Communist Party of Nepal ( Maoist", 0, 0, None),  # nor may one stay open
        ("Haftar ’ s forces", 0, 1, "khalifa-haftar"),  # without the possessive
        ("the UN said", 0, 0, None),  # an article is no part of a name
        ("Mrs May said", 1, 0, None),  # needs context
        ("( AQIM )", 0, 0, None),  # a name does not begin with a bracket
        ("( AQIM )", 1, 1, "aqim"),
        ("Arab , League", 0, 0, None),  # a comma ends a name
        ("Saddam Haftar , son of Khalifa Haftar", 0, 2, "saddam-haftar"),
        ("nobody here", 0, 0, None),
        ("nobody", 5, 0, None),  # past the end
    ],
)
def test_the_longest_name_wins(
    actors: Actors, text: str, start: int, length: int, expected: str | None
) -> None:
    taken, records = actors.longest(text.split(), start)
    assert taken == length
    assert (records[0].id.removeprefix("vd:actor/") if records else None) == expected


def test_every_name_is_the_longest_where_it_stands(actors: Actors) -> None:
    names = [(r, a.text.split()) for r in actors for a in r.aliases]
    short = [
        words for r, words in names if actors.longest(["zz", *words, "zz"], 1, weak=True)[0] != len(words)
    ]
    assert short == []


def test_names_that_need_context_are_found_when_asked_for(actors: Actors) -> None:
    assert actors.find("House of Representatives") == ()
    assert [r.country for r in actors.find("House of Representatives", weak=True)] == ["USA", "LBY"]
    assert actors.longest(["Theresa", "May"], 0)[0] == 2
    assert actors.longest(["May"], 0, weak=True)[0] == 1


def test_the_kin_of_haftar_is_one_sided_data(actors: Actors) -> None:
    saddam = actors.get(SADDAM)
    assert saddam is not None
    assert ("child_of", KHALIFA) in [(tie.kind, tie.to) for tie in saddam.ties]


def test_a_user_file_adds_and_replaces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VEDETTE_CACHE", str(tmp_path / "cache"))
    extra = tmp_path / "mine.yaml"
    extra.write_text(
        "source: desk\nentries:\n"
        "  - {id: 'desk:unit-7', kind: force, name: Unit Seven, codes: [LBY MIL]}\n"
        "  - {id: mossad, kind: force, name: The Institute, codes: [ISR SPY]}\n",
        encoding="utf-8",
    )
    actors = load_actors(extra)
    assert [r.id for r in actors.find("Unit Seven")] == ["desk:unit-7"]
    assert actors.find("Mossad") == ()
    assert actors.find("The Institute")[0].source == "desk"
