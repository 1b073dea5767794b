"""Nouns give sectors and kinds of speakers in both languages, whatever the lemmatiser left on them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.actors import load_roles
from vedette.actors.lemma import bare, normal
from vedette.actors.rolefile import parse_roles, parse_speakers, read_roles
from vedette.errors import ResourceError

ROLES = {language: load_roles(language) for language in ("en", "fr")}


@pytest.mark.parametrize(
    ("language", "lemma", "sector"),
    [
        ("en", "troop", "MIL"),
        ("en", "troops", "MIL"),  # plural kept by the lemmatiser
        ("en", "Prime_Minister", "GOV"),  # joined by the parser
        ("en", "newspaper", "JRN"),  # the press is JRN,
        ("en", "doctor", "MED"),  # medicine is MED
        ("en", "gunman", "UAF"),
        ("en", "insurgent", "REB"),
        ("en", "militia", "PRM"),
        ("en", "former president", "ELI"),
        ("en", "defence minister", "MIL"),
        ("en", "field marshal", "MIL"),
        ("en", "analyst", None),  # the manual has no sector for it
        ("en", "stone", None),
        ("fr", "forces armées", "MIL"),
        ("fr", "force armé", "MIL"),  # as a French lemmatiser leaves it
        ("fr", "présidente", "GOV"),
        ("fr", "porte-parole", "GOV"),
        ("fr", "général", "MIL"),
        ("fr", "service de renseignement", "SPY"),
        ("fr", "chef d’état-major", "MIL"),  # curly apostrophe
        ("fr", "réfugiée", "REF"),
    ],
)
def test_nouns_give_sectors(language: str, lemma: str, sector: str | None) -> None:
    assert ROLES[language].sector(lemma) == sector


@pytest.mark.parametrize(
    ("language", "lemma", "plural", "kind"),
    [
        ("en", "official", True, "official"),
        ("en", "embassy", True, "organisation"),
        ("en", "analyst", False, "person"),
        ("en", "analyst", True, "collective"),
        ("en", "source", True, "anonymous"),
        ("en", "statement", False, "document"),
        ("en", "report", False, "document"),
        ("en", "report", True, "unattributed"),  # reports have circulated
        ("en", "website", False, "outlet"),
        ("en", "colonel", False, "official"),  # not listed: by its sector
        ("en", "taxi driver", True, "collective"),  # not listed: several persons
        ("en", "brigade", False, "organisation"),
        ("en", "stone", False, None),
        ("fr", "communiqué", False, "document"),
        ("fr", "observateur", True, "collective"),
        ("fr", "porte-parole", False, "official"),
        ("fr", "quotidien", False, "outlet"),
        ("fr", "source", False, "anonymous"),
        ("fr", "rumeur", True, "unattributed"),
    ],
)
def test_nouns_give_kinds_of_speakers(language: str, lemma: str, plural: bool, kind: str | None) -> None:  # noqa: FBT001
    assert ROLES[language].speaker_kind(lemma, plural) == kind


@pytest.mark.parametrize(
    ("language", "adjective", "sector"),
    [
        ("en", "presidential", "GOV"),
        ("en", "parliamentary", "LEG"),
        ("fr", "militaires", "MIL"),
        ("fr", "armée", "MIL"),
        ("en", "green", None),
    ],
)
def test_adjectives_give_sectors(language: str, adjective: str, sector: str | None) -> None:
    assert ROLES[language].adjective_sector(adjective) == sector


def test_bodies_are_collective_and_people_are_persons() -> None:
    en = ROLES["en"]
    assert (en.is_collective("army"), en.is_collective("soldier")) == (True, False)
    assert (en.is_person_noun("soldier"), en.is_person_noun("army")) == (True, False)
    assert (en.is_person_noun("analyst"), en.is_person_noun("Mr")) == (True, True)


def test_titles_are_told_from_other_nouns() -> None:
    assert all(ROLES["en"].is_title(t) for t in ("President", "Mr.", "Mr", "Field Marshal", "Gen."))
    assert all(ROLES["fr"].is_title(t) for t in ("M.", "Mme", "Maréchal", "Président"))
    assert not ROLES["en"].is_title("soldier")
    assert (ROLES["en"].title_sector("Speaker"), ROLES["en"].sector("speaker")) == ("LEG", None)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_listed_noun_is_found_as_listed(language: str) -> None:
    for sector, nouns in read_roles(language).nouns.items():
        for word in (*nouns.people, *nouns.bodies):
            assert (word, ROLES[language].sector(word) or "none") == (word, sector)


@given(st.text())
def test_folding_is_idempotent(lemma: str) -> None:
    assert normal(normal(lemma)) == normal(lemma)


@given(st.text(alphabet="abcdefghi-_’' ", min_size=4))
def test_a_plural_meets_its_singular(word: str) -> None:
    singular = normal(word + "n" * 4)
    assert bare(singular + "s") == bare(singular) == bare(singular + "e")


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ResourceError, match="xx"):
        load_roles("xx")


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("source: x", "nouns"),  # a part is missing
        ("source: x\nnouns: {ARMY: {}}\ntitles: {}\nadjectives: {}", "ARMY"),  # no such sector
        ("source: x\nnouns: {MIL: {people: [a]}, GOV: {people: [a]}}\ntitles: {}\nadjectives: {}", "'a'"),
        ("source: x\nnouns: {MIL: {folk: [a]}}\ntitles: {}\nadjectives: {}", "folk"),  # no such field
        ("source: [", "roles.yaml"),  # not YAML
    ],
)
def test_malformed_roles_are_named(content: str, named: str) -> None:
    with pytest.raises(ResourceError, match=r"roles\.yaml") as raised:
        parse_roles(content.encode(), "roles.yaml")
    assert named in str(raised.value)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("source: x\nsingular: {ghost: [a]}\nplural: {}", "ghost"),  # no such link kind
        ("source: x\nsingular: {outlet: [a], person: [a]}\nplural: {}", "'a'"),  # two kinds
    ],
)
def test_malformed_speakers_are_named(content: str, named: str) -> None:
    with pytest.raises(ResourceError, match=r"speakers\.yaml") as raised:
        parse_speakers(content.encode(), "speakers.yaml")
    assert named in str(raised.value)
