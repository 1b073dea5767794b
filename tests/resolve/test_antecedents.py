"""Pronouns: the one person they can mean, with his own span; nobody where it could be several or none."""

from __future__ import annotations

import pytest
from resolve.reports import reading


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Khalifa Haftar came. He attacked Sirte.", "He", "Khalifa Haftar"),  # the subject before
        ("His troops were late. It rained. He attacked Sirte.", "He", None),  # nobody named
        ("Khalifa Haftar met Sabri Boukadoum, and he attacked Sirte.", "he", None),  # two in the sentence
        (
            "The regime, which Khalifa Haftar knows, sent his troops. He attacked Sirte.",
            "He",
            "Khalifa Haftar",
        ),
        # "troops" are no person
    ],
)
def test_pronoun(text: str, pronoun: str, name: str | None) -> None:
    start = text.rindex(f"{pronoun} attacked")
    found = [
        a
        for c in reading(text).claims
        for a in c.actors
        if a.start == start or (a.via or "").startswith("pronoun")
    ]
    assert found
    assert {a.name for a in found} == {name}


def test_the_antecedent_keeps_its_own_words() -> None:
    text = "Khalifa Haftar came. He attacked Sirte."
    found = next(a for c in reading(text).claims for a in c.actors if (a.via or "").startswith("pronoun"))
    assert text[found.start : found.end] == found.printed == "Khalifa Haftar"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # An apposition gives its title to the name before it.
        (
            "He met Amadou Seyni, the former mayor. Later the former mayor accused the army of lying.",
            "Amadou Seyni",
        ),
        # Names with an article are no people's names.
        ("In words printed by the Kanem Times, the former mayor accused the army of lying.", None),
        # A subject behind a comma is no apposition.
        ("In the speech, disclosed by Amadou Seyni, the former mayor accused the army of lying.", None),
    ],
)
def test_title(text: str, name: str | None) -> None:
    start = text.rindex("the former mayor")
    assert [a.name for c in reading(text).claims for a in c.actors if a.start == start] == [name]


def test_who_says_we_takes_part() -> None:
    """The innermost speaker, with the words that name it; nobody where nobody is named."""
    text = "Niger’s defence minister said: “We condemn the attack on the convoy.”"
    found = [a for c in reading(text).claims if c.event_type == "ACCUSE" for a in c.actors]
    assert [(a.printed, a.via) for a in found] == [("Niger’s defence minister", "speaker, as 'We'")]
    (unnamed,) = [
        a
        for c in reading("We condemn the attack on the convoy of the army.").claims
        if c.event_type == "ACCUSE"
        for a in c.actors
    ]
    assert unnamed.printed == "We" and unnamed.name is None
