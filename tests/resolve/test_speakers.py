"""Voices: their kind, who they are, and the chain from the publisher inwards."""

from __future__ import annotations

import pytest
from resolve.reports import reading

CLAIM = "Algeria deployed troops in Libya"


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        (f"{CLAIM}, Khalifa Haftar said.", "official", "Khalifa Haftar"),  # who commands speaks officially
        (f"{CLAIM}, analysts said.", "collective", None),  # several unnamed
        (f"{CLAIM}, according to the newspaper Kanem Wire.", "outlet", "Kanem Wire"),  # cited press
        (f"Algiers said that {CLAIM}.", "official", "Algeria"),  # a capital for its government
        (
            f"Imad Tassili, an analyst, said that {CLAIM}.",
            "person",
            "Imad Tassili",
        ),  # a person without office
    ],
)
def test_speaker(text: str, kind: str, name: str | None) -> None:
    links = [link for claim in reading(text).claims for link in claim.attribution[1:]]
    assert (kind, name) in {(link.kind, link.name) for link in links}


def test_the_publisher_comes_first_and_has_no_span() -> None:
    for claim in reading(f"{CLAIM}, analysts said.").claims:
        first = claim.attribution[0]
        assert (first.kind, first.name, first.start, first.end) == ("outlet", "The Test", None, None)


def test_an_unnamed_nationality_still_codes_the_source() -> None:
    text = f"Kuwaiti sources have reported that {CLAIM}."
    speakers = [a.speaker for a in reading(text).attributions if a.speaker is not None]
    assert [(s.name, s.codes) for s in speakers] == [(None, ("KWT",))]


def test_a_garbled_name_is_left_as_printed() -> None:
    text = f"“{CLAIM},” Al- arida said."
    speakers = [a.speaker for a in reading(text).attributions if a.speaker is not None]
    assert all(s.id is None and s.codes == () for s in speakers)
