"""Persons of public life: who bears a title of courtesy or an office in the report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vedette.lexicon import Lexicon
from vedette.model import Phrase, Sentence, Word

PERSONAGE = "PERSONAGE"
"""Class told by form, and by the nouns that the lexicon lists under it."""
TITLE = "TITLE"
"""Class of the words that stand before such a person's name."""

_SOMEBODY = frozenset(("Gender=Masc", "Gender=Fem"))


def persons_named(sentences: Iterable[Sentence], lexicon: Lexicon) -> frozenset[str]:
    """The last name of everybody who stands somewhere behind a title: "Sen. Ted Cruz" tells who "Cruz" is."""
    return frozenset(name for sentence in sentences for name in _titled(sentence, lexicon))


def _titled(sentence: Sentence, lexicon: Lexicon) -> Iterator[str]:
    for word in sentence.words:
        if _is_title(word, lexicon):
            name = _name_behind(sentence, word.index + 1, lexicon)
            if name and name[-1].text.lower() not in lexicon.states:
                yield name[-1].text


def _name_behind(sentence: Sentence, start: int, lexicon: Lexicon) -> list[Word]:
    found: list[Word] = []
    for word in sentence.words[start:]:
        if word.pos != "PROPN" or _is_title(word, lexicon):
            break
        found.append(word)
    return found


def _is_title(word: Word, lexicon: Lexicon) -> bool:
    return lexicon.belongs(word.text.lower().rstrip("."), TITLE)


def is_personage(phrase: Phrase, persons: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether the phrase is "he" or "she", a noun of the class, or the name of one of these persons."""
    head = phrase.head
    if head.pos in ("PRON", "DET"):
        return "Number=Sing" in head.feats and not _SOMEBODY.isdisjoint(head.feats)
    if head.pos == "PROPN":
        return any(word.text in persons for word in _own_name(phrase))
    return lexicon.belongs(head.lemma, PERSONAGE)


def _own_name(phrase: Phrase) -> Iterator[Word]:
    """The head and what is one name with it; "Trump's wall" is none of Trump's."""
    head = phrase.head.index
    for word in phrase.words:
        if word.pos == "PROPN" and (word.index == head or (word.head == head and word.dep == "flat")):
            yield word
