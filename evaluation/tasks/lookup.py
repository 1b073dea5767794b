"""The crude coder that a lexicon alone would make: any lemma of a frame is its event."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.engine import document
from evaluation.gazetteer import gazetteer
from vedette.lexicon import load_lexicon
from vedette.model import Word
from vedette.syntax import parse


def looked_up(text: str, language: str = "en") -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    """The type of the first lemma that a frame lists, with the sentence's first two countries."""
    made = document(text, language=language)
    words = [word for sentence in parse(made).sentences for word in sentence.words] if made else []
    found = next(_types(words, language), None)
    if found is None:
        return ()
    sides = [frozenset((code,)) for code in dict.fromkeys(_countries(words, language))]
    source, target = [*sides, frozenset[str](), frozenset[str]()][:2]
    return ((found, source, target),)


def _types(words: list[Word], language: str) -> Iterator[str]:
    frames = load_lexicon(language).frames
    for word in words:
        for entry in (*frames.verbs.get(word.lemma, ()), *frames.nouns.get(word.lemma, ())):
            if entry.frame.event_type is not None and not entry.rest:
                yield entry.frame.event_type


def _countries(words: list[Word], language: str) -> Iterator[str]:
    printed = [word.text for word in words]
    for start in range(len(printed)):
        _, candidates = gazetteer().longest(printed, start, language)
        if candidates and candidates[0].record.feature == "country" and candidates[0].record.country:
            yield candidates[0].record.country
