"""Names by their letters, whatever a parser made of them: who stands right before or behind a noun."""

from __future__ import annotations

from vedette.lexicon import Lexicon
from vedette.model import Phrase, Sentence, Word
from vedette.read.speakers import between
from vedette.syntax import is_common_word

LONGEST = 7
"""Words of a name with its particles and hyphens. Vedette's own."""
HYPHENS = frozenset("-‐‑–")
_NAMING = ("PROPN", "NOUN", "ADJ", "X", "VERB", "ADV", "AUX")


def name_from(sentence: Sentence, start: int, lexicon: Lexicon, *, states: bool = False) -> Phrase | None:
    """The name that begins at `start`, behind ranks and a rank's article; None where none does.

    The name of a country or a people only with `states`.
    """
    first = _behind_ranks(sentence, start, lexicon)
    stop = first
    while stop < len(sentence.words) and stop - first < LONGEST:
        step = _step(sentence, stop, lexicon, forwards=True, begun=stop > first)
        if step is None:
            break
        stop += step
    return _name(sentence, start, first, stop, lexicon, states=states)


def name_until(sentence: Sentence, stop: int, lexicon: Lexicon, *, states: bool = False) -> Phrase | None:
    """The name that ends before `stop`, with the ranks before it; None where none does."""
    first = stop
    while first > 0 and stop - first < LONGEST:
        step = _step(sentence, first - 1, lexicon, forwards=False, begun=first < stop)
        if step is None:
            break
        first -= step
    if first == stop:
        return None
    start = first
    while start > 0 and is_rank(sentence.words[start - 1], lexicon):
        start -= 1
    return _name(sentence, start, first, stop, lexicon, states=states)


def is_rank(word: Word, lexicon: Lexicon) -> bool:
    return word.text.lower() in lexicon.bonds.ranks


def is_proper(word: Word, lexicon: Lexicon) -> bool:
    """A capital, on a word that a parser takes for a name or that the language does not know."""
    if word.pos == "PROPN" and "-" in word.text and not word.text.islower():
        return True  # "al-Mesmari"
    if not word.text[0].isupper() or word.pos not in _NAMING:
        return False
    if word.pos == "PROPN":
        return True
    listed = word.text.isupper() and lexicon.belongs(word.text.lower(), "ORGANISATION")
    return not listed and not is_common_word(word.text, lexicon.code)


def _behind_ranks(sentence: Sentence, start: int, lexicon: Lexicon) -> int:
    words, first = sentence.words, start
    if (
        first < len(words)
        and words[first].pos == "DET"
        and is_rank(words[min(first + 1, len(words) - 1)], lexicon)
    ):
        first += 1
    while first + 1 < len(words) and _is_before_name(words[first], words[first + 1], lexicon):
        first += 1
    return first


def _is_before_name(word: Word, behind: Word, lexicon: Lexicon) -> bool:
    """A rank with a name or another rank behind it ("Lt. Gen. X", "Gen. X")."""
    return is_rank(word, lexicon) and (
        behind.text[0].isupper() or is_rank(behind, lexicon) or behind.text == "."
    )


def _step(sentence: Sentence, index: int, lexicon: Lexicon, *, forwards: bool, begun: bool) -> int | None:
    """How many words the name goes on by at `index`; None where it ends."""
    words = sentence.words
    word = words[index]
    if is_proper(word, lexicon):
        return 1
    way = 1 if forwards else -1
    beyond = words[index + way] if 0 <= index + way < len(words) else None
    if beyond is None:
        return None
    if word.text == "." and begun and is_rank(words[index - 1], lexicon) and forwards:
        return 1
    if word.text in HYPHENS and begun and _touches(word, words[index - 1], words[index + 1]):
        return 1 if beyond.text[0].isalpha() else None
    if word.text.lower() in lexicon.bonds.particles and (begun or forwards):
        leads_on = beyond.text in HYPHENS or is_proper(beyond, lexicon)
        opens = begun or beyond.text in HYPHENS or lexicon.bonds.is_before_noun
        return 1 if leads_on and opens else None
    return None


def _touches(mark: Word, before: Word, behind: Word) -> bool:
    return before.end == mark.start and mark.end == behind.start


def _name(
    sentence: Sentence, start: int, first: int, stop: int, lexicon: Lexicon, *, states: bool
) -> Phrase | None:
    words = sentence.words[first:stop]
    if not words or not any(is_proper(word, lexicon) for word in words):
        return None
    if _is_no_person(words, lexicon) and not states:
        return None
    if words[-1].text in HYPHENS or all(is_rank(word, lexicon) or word.text == "." for word in words):
        return None
    return between(sentence, head_of(words), start, stop)


def head_of(words: tuple[Word, ...]) -> Word:
    """The word of the name that hangs from a word outside it."""
    inside = {word.index for word in words}
    named = tuple(w for w in words if not w.text.islower() and w.text not in HYPHENS)
    return next((w for w in named if w.head not in inside or w.head == w.index), named[0])


def _is_no_person(words: tuple[Word, ...], lexicon: Lexicon) -> bool:
    """A country or a people is nobody's name."""
    printed = " ".join(word.text for word in words).lower()
    return printed in lexicon.states or (len(words) == 1 and lexicon.is_nationality(words[0]))
