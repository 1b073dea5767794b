"""Sentence ends as news prints them; each case says what it guards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.model import Span
from vedette.syntax.blocks import blocks
from vedette.syntax.language import language
from vedette.syntax.sentences import LONGEST, sentences

CASES = {
    "an abbreviation before a name": ("en", "Gen. Haftar met Mr. Smith. He left.", ["Gen. Haftar met Mr. Smith.", "He left."]),
    "initials": ("en", "The U.S. army left. J. R. Doe stayed.", ["The U.S. army left.", "J. R. Doe stayed."]),
    "a full stop inside closing quotation marks": ("en", "“We go.” They went.", ["“We go.”", "They went."]),
    "speech goes on in small letters": ("en", "“We go!” he said.", ["“We go!” he said."]),
    "a number is no end": ("en", "It fell 3.5 km. All ran.", ["It fell 3.5 km.", "All ran."]),
    "a lost space before an article": ("en", "They ran into AlgeriaThe operation goes on.",
                                       ["They ran into Algeria", "The operation goes on."]),
    "a lost space before an elided article": ("fr", "C’est en AlgérieL’opération continue.",
                                              ["C’est en Algérie", "L’opération continue."]),
    "a name with a capital inside is no lost space": ("en", "The YouTube video ran.", ["The YouTube video ran."]),
    "French abbreviations": ("fr", "M. Dupont et le gén. Ali sont là. Ils parlent.",
                             ["M. Dupont et le gén. Ali sont là.", "Ils parlent."]),
    "a guillemet closes after the stop": ("fr", "« Nous partons. » Il est parti.", ["« Nous partons. »", "Il est parti."]),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_splits(name: str) -> None:
    code, text, wanted = CASES[name]
    found = sentences(text, Span(start=0, end=len(text)), language(code))
    assert [text[s.start : s.end] for s in found] == wanted


@given(st.text(alphabet=st.sampled_from("aA.!? \n\"“”«»',;0é"), max_size=200))
def test_nothing_but_blanks_lies_between_sentences(text: str) -> None:
    place = 0
    for found in sentences(text, Span(start=0, end=len(text)), language("en")):
        assert not text[place : found.start].strip()
        assert found.start < found.end <= len(text)
        place = found.end
    assert not text[place:].strip()


def test_what_never_ends_is_cut() -> None:
    text = "word " * 2000
    found = list(sentences(text, Span(start=0, end=len(text)), language("en")))
    assert all(s.end - s.start <= LONGEST for s in found)
    assert len(found) > 5


WRAPPED = (
    "The column left the town before dawn and was seen near the border by\n"
    "traders who were on their way to the market. The army did not comment on\n"
    "the movement."
)


def test_wrapped_lines_are_one_paragraph() -> None:
    assert len(list(blocks(WRAPPED, 0, len(WRAPPED)))) == 1


def test_unwrapped_lines_are_paragraphs_of_their_own() -> None:
    text = (
        "A headline of a few words\nThe first sentence ends here. " + "It goes on. " * 12 + "\nThe next one."
    )
    assert len(list(blocks(text, 0, len(text)))) == 3
