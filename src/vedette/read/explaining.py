"""Why each claim of a text was made, and why others were not."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Lexicon
from vedette.model import Sentence, Word
from vedette.read.reader import times_of
from vedette.read.trying import Trial, printed_words, trials


def tried(sentence: Sentence, word: Word, lexicon: Lexicon, text: str) -> Iterator[Trial]:
    """Every frame that was tried on a word, those that fail with their failure."""
    times = times_of(sentence, text, lexicon)
    yield from trials(sentence, word, printed_words(sentence), lexicon, text, times)
