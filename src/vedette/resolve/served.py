"""Whether a name stands before or behind what bears the name of its town: police, mayors, people."""

from __future__ import annotations

from vedette.model import Word
from vedette.resolve.names import Name
from vedette.resolve.place_words import PlaceWords

_HYPHENS = frozenset("-‐‑–")


def is_served(name: Name, run: tuple[Word, ...], words: PlaceWords) -> bool:
    """Such as "Athens police", "the Athens Police Department", "the mayor of Athens", "Athens-based".

    `run` is the longer name around the name.
    """
    behind = name.sentence.words[name.stop : name.stop + 2]
    if len(behind) == 2 and behind[0].text in _HYPHENS:
        return behind[1].text.lower() in words.hyphened
    following = (*(w for w in run if w.index >= name.stop), *behind[:1])
    return any(_is(w, words.serving) for w in following) or _is_of_one(name, words)


def _is_of_one(name: Name, words: PlaceWords) -> bool:
    before = name.sentence.words[max(0, name.first - 2) : name.first]
    return len(before) == 2 and before[1].lemma in ("of", "de") and _is(before[0], words.serving)


def _is(word: Word, lemmas: frozenset[str]) -> bool:
    return word.lemma.lower() in lemmas or word.text.lower() in lemmas
