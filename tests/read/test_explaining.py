"""An explanation reads as the reader does, and names what failed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made import capture, document
from msgspec.structs import replace

from vedette.errors import InputError
from vedette.model import Explanation, Region
from vedette.model.codes import RegionKind
from vedette.pipeline import explain
from vedette.read import explained, read_one

REPORT = (
    "Gunmen attacked the village near Bosso, a spokesman said. The minister struck a deal with the rebels."
)


def outcomes(found: Explanation) -> dict[str, str]:
    return {word.printed: word.outcome for word in found.tried}


def test_a_claim_comes_with_the_frame_that_made_it() -> None:
    first = next(explain(REPORT, language="en"))
    assert first.subject == "conflict"
    (claim,) = first.claims
    assert (claim.event_type, claim.rule) == ("ASSAULT", "ASSAULT/attack")
    assert claim.actors == ("Gunmen",) and claim.chain == ("a spokesman",)
    assert outcomes(first)["attacked"] == "claim"


def test_what_was_not_claimed_says_which_condition_failed() -> None:
    second = list(explain(REPORT, language="en"))[1]
    struck = next(word for word in second.tried if word.printed == "struck")
    assert not any(claim.event_type == "ASSAULT" for claim in second.claims)
    assert any("“a deal”" in (frame.failure or "") for frame in struck.frames)


def test_content_of_a_verbal_act_is_told_apart() -> None:
    (only,) = explain("The general threatened to attack Algeria.", language="en")
    assert outcomes(only)["attack"] == "it is what “threatened” is about"


def test_another_subject_is_said() -> None:
    (only,) = explain(
        "The coach said the league champions attacked late and the striker scored.", language="en"
    )
    assert only.subject == "other" and not [c for c in only.claims if c.event_type != "STATEMENT"]
    attacked = next(word for word in only.tried if word.printed == "attacked")
    assert {frame.failure for frame in attacked.frames} == {"the text is about something else"}


@pytest.mark.parametrize(
    ("text", "printed", "reason"),
    [
        (
            "The novel tells of the kidnapping of an engineer.",
            "kidnapping",
            "a novel, a film or another work",
        ),
        ("The attack was met with force by the army.", "met", "it is not said to be planned, possible"),
        ("Yellow fever raged. In June 91 soldiers died.", "died", "around “fever” is one of CALAMITY"),
        ("The man was treated and released.", "released", "sentence “treat” is one of"),
        ("The minister defended his bill.", "defended", "object “his bill” is one of cut, OWN"),
    ],
)
def test_conditions_beyond_the_clause_are_named(text: str, printed: str, reason: str) -> None:
    tried = [
        word for found in explain(text, language="en") for word in found.tried if word.printed == printed
    ]
    assert any(reason in (frame.failure or "") for word in tried for frame in word.frames)


@pytest.mark.parametrize(
    ("text", "language", "reason"),
    [("", None, "no text"), ("Los soldados cruzaron la frontera.", "es", "es is not read yet")],
)
def test_what_cannot_be_read_says_why(text: str, language: str | None, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        list(explain(text, language=language))


PIECES = (
    "The army attacked the village",
    "he said",
    "“We will go,”",
    "Rebels must leave",
    ".",
    "\n\n",
    "selon",
    "!",
)
TEXT = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map(" ".join)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXT, st.sampled_from(["body", "headline"]))
def test_it_explains_just_what_the_reader_claims(text: str, region: RegionKind) -> None:
    whole = Region(start=0, end=len(text), kind=region, reason="test")
    made = replace(document(capture(text)), regions=(whole,))
    told = [claim.trigger for each in explained(made) for claim in each.claims]
    drafts = read_one(made).drafts
    assert sorted(told, key=lambda q: (q.start, q.end)) == [draft.trigger for draft in drafts]
