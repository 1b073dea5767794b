"""How a looked-up name is explained."""

from __future__ import annotations

import pytest

from vedette.gazetteer import Gazetteer
from vedette.gazetteer.lookup import Lookup, looked_up

HOW = [
    ("Ghadames", "en", "as printed", "ghadames", "gn:2217440"),
    ("Ash-Shwayrif", "en", "as printed", "al shwayrif", None),
    ("l'Algérie", "fr", "without the elided article", "algerie", "gn:2589581"),
    ("Qadamez", "fr", "by skeleton", "qadamez", "gn:2217440"),
    ("Nowhere at all", "en", "not found", "nowhere at all", None),
    ("?!", "en", "not found", "", None),
]


def explained(gazetteer: Gazetteer, printed: str, language: str = "en", **bonuses: float) -> Lookup:
    return looked_up(gazetteer, printed, language, bonuses or None)


@pytest.mark.parametrize(("printed", "language", "how", "key", "first"), HOW)
def test_the_way_to_a_reading(
    gazetteer: Gazetteer, printed: str, language: str, how: str, key: str, first: str | None
) -> None:
    found = explained(gazetteer, printed, language)
    assert (found.how if found.candidates else "not found") == (
        how if first or how == "not found" else found.how
    )
    assert found.key == key
    assert first is None or found.candidates[0].id == first
    assert found.countries == ()
    assert {place.rank_in_context for place in found.candidates} <= {None}


@pytest.mark.parametrize(
    "printed", ["Tripoli", "Nice", "us", "US", "Qadamez", "l'Algérie", "Algérie", "Kremlin"]
)
def test_an_explanation_is_of_what_find_finds(gazetteer: Gazetteer, printed: str) -> None:
    found = explained(gazetteer, printed)
    plain = gazetteer.find(printed, "en", fuzzy=True)
    assert [(p.id, p.use, p.common, p.fuzzy) for p in found.candidates] == [
        (c.record.id, c.use, c.common, c.fuzzy) for c in plain
    ]


DOUBTS = [
    ("Nice", "en", "also an ordinary word: asks for context"),
    ("Algérie", "en", "a name that texts in 'en' do not use for it"),
    ("Qadamez", "en", "matched by how it sounds"),
    ("Kremlin", "en", "the seat of a government: it may stand for its country"),
    ("Of", "en", "very short: asks for context"),
]


@pytest.mark.parametrize(("printed", "language", "doubt"), DOUBTS)
def test_doubts_are_told(gazetteer: Gazetteer, printed: str, language: str, doubt: str) -> None:
    found = explained(gazetteer, printed, language)
    assert doubt in {told for place in found.candidates for told in place.doubts}


def test_nothing_is_doubted_without_a_reason(gazetteer: Gazetteer) -> None:
    for printed in ("Ghadames", "Libya", "Nice", "Qadamez", "Man", "Orange"):
        for place in explained(gazetteer, printed).candidates:
            assert bool(place.doubts) >= place.common


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_elided_article_keeps_its_name_s_doubts(gazetteer: Gazetteer, language: str) -> None:
    (place, *_) = explained(gazetteer, "l'Algérie", language).candidates
    assert place.doubts == (() if language == "fr" else ("a name that texts in 'en' do not use for it",))


def test_what_is_left_out_is_told(gazetteer: Gazetteer) -> None:
    small, large = explained(gazetteer, "us"), explained(gazetteer, "US")
    assert [(x.id, x.reason) for x in small.left_out] == [
        ("gn:6252001", "an acronym: only looked up in capitals")
    ]
    assert large.left_out == ()
    assert large.candidates[0].id == "gn:6252001"


NOTES = [
    ("QQZ", "taken for a code"),
    ("uiui", "without a capital"),
    ("?!", "no letter or digit"),
    ("tripoli", "only looked up among demonyms"),
    ("Qadamez", "sound alike"),
]


@pytest.mark.parametrize(("printed", "note"), NOTES)
def test_the_name_s_own_shape_is_remarked_on(gazetteer: Gazetteer, printed: str, note: str) -> None:
    assert any(note in told for told in explained(gazetteer, printed).notes)


def test_a_context_may_put_another_reading_first(gazetteer: Gazetteer) -> None:
    alone, within = explained(gazetteer, "Tripoli"), explained(gazetteer, "Tripoli", LBN=0.36)
    assert (alone.candidates[0].country, within.candidates[0].country) == ("LBY", "LBN")
    assert within.countries == ("LBN",)
    raised = {p.country for p in within.candidates if p.rank_in_context != p.rank}
    assert raised == {"LBN"}
