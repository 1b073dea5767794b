"""Sources that point back to others, and how close a speaker is to what is told."""

from __future__ import annotations

import pytest
from resolve.reports import reading

from vedette.model import Attribution


def attributions(text: str) -> dict[str, Attribution]:
    return {
        text[one.source[0][0] : one.source[0][1]]: one for one in reading(text).attributions if one.source
    }


def test_the_same_source_is_the_last_one() -> None:
    text = "Reuters reported that troops had crossed the border. The same source said that the army had left."
    found = attributions(text)["The same source"].speaker
    assert found is not None
    assert (found.name, found.via) == ("Reuters", "points back to 'Reuters'")


def test_two_in_one_breath_are_not_told_apart() -> None:
    text = (
        "“Coordination has been going on for a long time,” Al-Jarida said, quoting Al-Araby Al-Jadeed. "
        "The same source does not rule out the involvement of aircraft in the strikes."
    )
    found = attributions(text)["The same source"].speaker
    assert found is not None
    assert (found.name, found.rule) == (None, "unsure")
    assert found.via is not None and "Al-Jarida" in found.via and "Al-Araby Al-Jadeed" in found.via


def test_nobody_before_it_is_nobody() -> None:
    found = attributions("The same source said that the army had left the town.")["The same source"].speaker
    assert found is not None
    assert (found.name, found.via) == (None, None)


def test_a_source_of_another_kind_is_not_meant() -> None:
    text = "The mayor said that the army had left. The newspaper reported that rebels had entered the town."
    found = attributions(text)["The newspaper"].speaker
    assert found is not None and found.via is None


@pytest.mark.parametrize(
    ("text", "closeness"),
    [
        ("Witnesses said that gunmen attacked the village.", "eyewitness"),
        ("“We attacked the village at dawn,” Hezbollah said.", "participant"),
        ("Algeria’s foreign minister said that Algeria had deployed troops in Libya.", "official"),
        ("Reuters reported that gunmen attacked the village.", "media"),
        ("Analysts said that gunmen attacked the village.", None),
        ("Gunmen attacked the village, according to France.", None),
    ],
)
def test_closeness(text: str, closeness: str | None) -> None:
    (claim,) = [claim for claim in reading(text).claims if claim.event_type in ("ASSAULT", "MOBILIZE")]
    assert [link.closeness for link in claim.attribution] == [None, closeness]


def test_a_relative_pronoun_stands_beside_whom_it_stands_for() -> None:
    text = "Khalifa Haftar, who said that the border was closed, met the minister."
    (found,) = (one for one in reading(text).attributions if text[slice(*one.cue[0])] == "said")
    assert [text[start:end] for start, end in found.source] == ["Khalifa Haftar", "who"]
    assert found.speaker is not None and found.speaker.name == "Khalifa Haftar"
