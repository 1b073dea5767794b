"""Quotation marks, matched, mixed, nested and never closed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.syntax.quotes import quotes

CASES = {
    "straight": ('He said "go now" twice.', ["go now"]),
    "typographic": ("“Go,” he said. “Now.”", ["Go,", "Now."]),
    "opened typographic, closed straight": ('“The cars came," he said. "After that."', ["The cars came,", "After that."]),
    "guillemets": ("Il a dit « partez » hier.", [" partez "]),
    "nested": ("« Il a dit « non » et parti »", [" Il a dit « non » et parti "]),
    "never closed: to the end of the paragraph": ("“We go on\nNext.", ["We go on"]),
    "closed without opening": ("restored,” said a note. “Yes.”", ["Yes."]),
    "apostrophes are none": ("the army's men’s 'own' way", []),
    "marks typed as two apostrophes": ("''We left,'' he said. ''Then rain.''", ["We left,", "Then rain."]),
    "and as in tokenised text": ("``We left,'' he said.", ["We left,"]),
    "empty": ('""', []),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_insides(name: str) -> None:
    text, wanted = CASES[name]
    assert [text[q.start : q.end] for q in quotes(text, 0, len(text))] == wanted


@given(st.text(alphabet=st.sampled_from("a\"“”«»„`'\n "), max_size=80))
def test_they_lie_apart_and_in_order(text: str) -> None:
    place = 0
    for quote in quotes(text, 0, len(text)):
        assert place <= quote.start < quote.end <= len(text)
        place = quote.end
