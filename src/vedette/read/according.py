"""Phrases such as "According to X, ..." by their words, where no parse tells who X is.

As with speech set between commas: parsers hang such phrases anywhere in a long sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vedette.lexicon import Cues
from vedette.model import DraftLink, Quote, Sentence, Span, Word
from vedette.model.codes import Stance
from vedette.read.speakers import between

_PARTS = re.compile(r"[^_'’]+['’]?")
MOST_WORDS = 25
"""Of a source. Vedette's own."""
_NOUNS = ("NOUN", "PROPN")


def according(sentence: Sentence, cues: Cues) -> Iterator[DraftLink]:
    """One for each such phrase at either end of the sentence."""
    for words, stance in _prepositions(cues):
        for start in range(len(sentence.words) - len(words)):
            if _stands_at(sentence, start, words):
                link = _link(sentence, start, start + len(words), stance, cues)
                if link is not None:
                    yield link


def _prepositions(cues: Cues) -> Iterator[tuple[tuple[str, ...], Stance]]:
    for preposition, stance in cues.prepositions.items():
        yield tuple(_PARTS.findall(preposition)), stance


def _stands_at(sentence: Sentence, start: int, words: tuple[str, ...]) -> bool:
    return all(sentence.words[start + place].text.lower() == word for place, word in enumerate(words))


def _link(sentence: Sentence, start: int, first: int, stance: Stance, cues: Cues) -> DraftLink | None:
    stop = _comma_behind(sentence, first)
    head = _head(sentence.words[first:stop])
    if head is None or head.lemma in cues.no_sources or stop - first > MOST_WORDS:
        return None
    content = _content(sentence, start, stop)
    if content is None:
        return None
    opening = sentence.words[start]
    cue = Quote(printed=opening.text, start=opening.start, end=opening.end)
    source = between(sentence, head, first, stop)
    return DraftLink(source=source, cue=cue, content=(content,), stance=stance)


def _comma_behind(sentence: Sentence, first: int) -> int:
    """Where the source ends: at a comma, or before the mark that ends the sentence.

    A name between two commas belongs to it: "according to the minister, John Bob, troops left".
    """
    commas = [word.index for word in sentence.words[first:] if word.text == ","]
    if len(commas) > 1 and all(w.pos == "PROPN" for w in sentence.words[commas[0] + 1 : commas[1]]):
        return commas[1]
    if commas:
        return commas[0]
    last = len(sentence.words) - 1
    return last if sentence.words[last].pos == "PUNCT" else last + 1


def _head(words: tuple[Word, ...]) -> Word | None:
    """The first noun that hangs on none of the phrase."""
    inside = {word.index for word in words}
    nouns = [word for word in words if word.pos in _NOUNS]
    return next((noun for noun in nouns if noun.head not in inside), nouns[0] if nouns else None)


def _content(sentence: Sentence, start: int, stop: int) -> Span | None:
    """All that stands behind a phrase that opens the sentence, or before one that closes it."""
    words = sentence.words
    if start == 0 and stop + 1 < len(words):
        rest = words[stop + 1 :]
    elif stop >= len(words) - 1 and start > 0:
        rest = words[:start]
    else:
        return None
    if not any(word.pos in ("VERB", "AUX") for word in rest):
        return None
    return Span(start=rest[0].start, end=rest[-1].end)
