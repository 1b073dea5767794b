"""Whether a man or a woman is named, so that "she" is not he."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.model import Phrase, Word
from vedette.names import key
from vedette.resolve.referring import Gender, Referring, given_names, referring

_TITLES = frozenset(("compound", "flat", "flat:name", "amod", "nmod", "appos", "nmod:desc"))
_PRINTED: dict[str, Gender] = {"Gender=Masc": "m", "Gender=Fem": "f"}


def gender_of(found: Phrase, name: str | None, words: Referring) -> Gender | None:
    """What titles and nouns of the phrase say, else the given name of `name`, else grammar."""
    told = next((g for g in _of_titles(found, words) if g), None)
    return told or (of_name(name) if name else None) or next(_grammatical(found), None)


def of_name(name: str) -> Gender | None:
    """Of a full name: "Hillary Clinton" is a woman's. A name of one word tells nothing."""
    first, _, rest = key(name).partition(" ")
    if not rest:
        return None
    given = given_names()
    return "m" if first in given.men else "f" if first in given.women else None


def title_gender(words: tuple[Word, ...], first: Word, language: str) -> Gender | None:
    """What the titles right in front of a name's first word say: "Mrs. Clinton"."""
    before = [word for word in words if word.index < first.index]
    return referring(language).gender(before[-1].text) if before else None


def _of_titles(found: Phrase, words: Referring) -> Iterator[Gender | None]:
    """Nouns and titles of the phrase that hang on its head, then those of its appositions."""
    for word in found.words:
        is_title = word.head == found.head.index and word.dep in _TITLES and word.index < found.head.index
        if is_title or word.index == found.head.index:
            yield words.gender(word.lemma) or words.gender(word.text)
    for other in found.appositions:
        yield from _of_titles(other, words)


def _grammatical(found: Phrase) -> Iterator[Gender]:
    """The article's, then the noun's, where the language has any."""
    articles = (w for w in found.words if w.dep == "det" and w.head == found.head.index)
    for word in (*articles, found.head):
        yield from (gender for feature, gender in _PRINTED.items() if feature in word.feats)
