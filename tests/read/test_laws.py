"""What holds of every reading, whatever the text."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from texts import document

from vedette.model import DraftReading
from vedette.read import read, read_one

PIECES = (
    "The army attacked the village", "“We will go on,” he said", "selon un responsable", "«", "»", "“", "”", '"', ".", ",",
    "\n", "\n\n", " ", "Gunmen killed two people in Tripoli on 3 May", "according to officials", "NIGER SENDS TROOPS",
    "said the minister", "(", ")", "- list", "1.", "\u00a0", "\u202e", "😀", "Лавров", "حفتر", "a" * 300, "to to to",
    "l’armée a-t-elle quitté", "aurait facilité",
)  # fmt: skip
TEXT = st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).map(" ".join)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXT, st.sampled_from(["en", "fr"]))
def test_every_span_quotes_the_text(text: str, code: str) -> None:
    reading = read_one(document(text, code))
    for sentence in reading.parse.sentences:
        for word in sentence.words:
            assert "".join(text[word.start : word.end].split()) == "".join(word.text.split())
    for draft in reading.drafts:
        assert text[draft.trigger.start : draft.trigger.end] == draft.trigger.printed
        assert draft.quote.start <= draft.trigger.start < draft.trigger.end <= draft.quote.end
        assert draft.sentence.start <= draft.quote.start and draft.quote.end <= draft.sentence.end
        for quote in (*draft.evidence, *(link.cue for link in draft.links)):
            assert text[quote.start : quote.end] == quote.printed


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXT)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read_one(document(text, "en")) == read_one(document(text, "en"))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(TEXT, st.sampled_from(["en", "fr"])), min_size=2, max_size=11))
def test_reading_together_gives_what_reading_alone_gives(texts: list[tuple[str, str]]) -> None:
    documents = [document(text, code) for text, code in texts]
    assert list(read(documents)) == [read_one(one) for one in documents]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXT)
def test_one_draft_a_trigger_and_one_main_claim(text: str) -> None:
    drafts = read_one(document(text, "en")).drafts
    assert len({(d.trigger.start, d.kind) for d in drafts}) == len(drafts)
    assert not drafts or max(d.rank for d in drafts) == 1.0


NASTY = {
    "a sentence of two thousand words": "the army and the rebels and " * 400,
    "quotation marks five deep": "“He said “she said “they said “we said “go” now” then” here” there” he said.",
    "quotation marks that never close": "“We go “and stay “or leave, he said. " * 20,
    "no letters at all": "1 2 3 ... !!! --- ???",
    "capitals": "THE ARMY ATTACKED THE VILLAGE NEAR TRIPOLI AND KILLED TWELVE PEOPLE.",
    "two thousand verbs": "attack, killed, bombed, shelled, " * 500,
    "no punctuation": "the army attacked the village and the minister said that the rebels had fled to the border " * 60,
    "several languages": "The army a attaqué le village, said der Minister, los soldados murieron. الجيش هاجم القرية. " * 20,
    "a table": "\n".join(f"{n}\tKidal\t{n * 3} killed\tattack\t12 May" for n in range(200)),
    "a list": "\n".join(f"- attack on convoy {n}" for n in range(200)),
    "clauses within clauses": "the man who said that " * 200 + "left",
}  # fmt: skip


@pytest.mark.parametrize("code", ["en", "fr"])
@pytest.mark.parametrize("name", NASTY)
def test_nasty_text_is_read_without_harm(name: str, code: str) -> None:
    reading = read_one(document(NASTY[name], code))
    assert isinstance(reading, DraftReading)
    assert all(NASTY[name][d.trigger.start : d.trigger.end] == d.trigger.printed for d in reading.drafts)
