"""Whose words are asked for."""

from __future__ import annotations

import pytest
from made import capture, claim, document

from vedette.cli.speaking import said_by, says
from vedette.errors import UsageError
from vedette.model import Actor, Attribution, Link, Quote


def attribution(printed: str, name: str | None) -> Attribution:
    actor = Actor(name=name, printed=printed, start=0, end=len(printed))
    return Attribution(id="a", document="d", kind="official", speaker=actor)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (None, True),
        ("boukadoum", True),  # part of the name
        ("SABRI BOUKADOUM", True),
        ("the head of diplomacy", True),  # as printed
        ("bouka", False),  # words, not letters
        ("Lamamra", False),
    ],
)
def test_attributions(wanted: str | None, found: bool) -> None:  # noqa: FBT001
    assert said_by(wanted)(attribution("The head of diplomacy", "Sabri Boukadoum")) is found


def test_nobody_named_is_nobody() -> None:
    assert not said_by("X")(Attribution(id="a", document="d", kind="unattributed"))


def test_any_link_of_the_chain() -> None:
    links = (Link(kind="outlet", name="Al-Jarida"), Link(kind="official", printed="the minister"))
    said = claim(document(capture("It fell.")), Quote(printed="fell", start=3, end=7), attribution=links)
    assert says("al jarida")(said) and says("Minister")(said) and not says("Reuters")(said)


def test_a_name_without_letters() -> None:
    with pytest.raises(UsageError, match="--speaker"):
        says("«»")
