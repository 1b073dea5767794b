"""Armed groups are found by the names that reports print, and no group where a report prints a word."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from vedette.actors import Actors, load_actors


@pytest.fixture(scope="module")
def actors(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Actors]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VEDETTE_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield load_actors()


def found(actors: Actors, printed: str, *, weak: bool = False) -> list[str]:
    return [record.id.removeprefix("vd:actor/") for record in actors.find(printed, weak=weak)]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Maï-Maï Mazembe", "mai-mai-mazembe"),  # a faction, not the whole
        ("Mayi Mayi Mazembe", "mai-mai-mazembe"),  # as UCDP spells it
        ("SPLM-N al-Hilu", "splm-n-hilu"),  # a faction's name begins with the movement's
        ("كتيبة النواصي", "nawasi-brigade"),  # Arabic
        ("koglweogos", "koglweogo"),  # lower case in French
        ("Interahamwe's", "interahamwe"),  # possessive
        ("Jabhat al-Shamiya", "levant-front"),  # name kept in Arabic
        ("ADF-NALU", "adf-uganda"),  # an older name
        ("the Promised Day Brigade", "promised-day-brigade"),  # article in front
    ],
)
def test_a_group_is_found_as_printed(actors: Actors, printed: str, expected: str) -> None:
    assert found(actors, printed) == [expected]


@pytest.mark.parametrize(
    ("printed", "weakly"),
    [
        ("Eastern Front", "eastern-front-sudan"),  # of any war
        ("Black September", "black-september"),  # a month, too
        ("RFC", "rfc-chad"),  # football clubs
        ("Arrow Boys", "arrow-boys-uganda"),  # two countries have them
        ("Popular Forces", "popular-forces-gaza"),  # anybody's
        ("Islamic Front", "islamic-front-syria"),
    ],
)
def test_a_name_that_others_bear_needs_context(actors: Actors, printed: str, weakly: str) -> None:
    assert found(actors, printed) == []
    assert weakly in found(actors, printed, weak=True)


@pytest.mark.parametrize(
    "printed", ["model", "lurd", "flam", "black axe", "young patriots", "volcano of rage"]
)
def test_a_word_in_lower_case_is_no_group(actors: Actors, printed: str) -> None:
    assert found(actors, printed, weak=True) == []


def test_a_part_names_a_whole_of_its_own_country_or_of_none(actors: Actors) -> None:
    """A brigade of one country is not part of a movement of another, unless either crosses borders."""
    groups = {r.id: r for r in actors if r.kind == "armed_group" and not any("IMG" in c for c in r.codes)}
    across = [
        (part.id, tie.to)
        for part in groups.values()
        for tie in part.ties
        if tie.kind == "part_of" and tie.to in groups
        if not {c[:3] for c in part.codes} & {c[:3] for c in groups[tie.to].codes}
    ]
    assert across == []
