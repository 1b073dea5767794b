"""Names in a sentence: every stretch of words that a table knows, with its readings."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.actors import ActorRecord
from vedette.gazetteer import Candidate
from vedette.model import Sentence, Span, Word
from vedette.names import key
from vedette.resolve.abbreviations import abbreviated
from vedette.resolve.place_words import place_words
from vedette.resolve.resources import Resources

_NAMING = frozenset(("PROPN", "NOUN", "ADJ", "X"))
HYPHENS = frozenset("-‐‑–")


class Name(Struct, frozen=True, kw_only=True):
    """Words [first, stop) of a sentence with what they may name; `head` is the word they hang by.

    `chain` is the stretch of words of places joined by hyphens ("Ghadames-Debdeb") that the name is one
    of; None where it is in none.
    """

    sentence: Sentence
    first: int
    stop: int
    head: Word
    places: tuple[Candidate, ...] = ()
    actors: tuple[ActorRecord, ...] = ()
    chain: tuple[int, int] | None = None

    @property
    def span(self) -> Span:
        words = self.sentence.words
        return Span(start=words[self.first].start, end=words[self.stop - 1].end)

    @property
    def key(self) -> str:
        """The name without regard to capitals and accents: what makes two mentions one name."""
        return key(" ".join(word.text for word in self.sentence.words[self.first : self.stop]))


def names(sentence: Sentence, resources: Resources) -> Iterator[Name]:
    """Longest first from the left, apart from each other."""
    texts = [word.text for word in sentence.words]
    place = 0
    while place < len(texts):
        found = _name(sentence, texts, place, resources)
        if found is None:
            place += 1
        else:
            yield found
            place = found.stop


def _name(sentence: Sentence, texts: list[str], place: int, resources: Resources) -> Name | None:
    word = sentence.words[place]
    if word.pos not in _NAMING and not (word.text[0].isupper() and place > 0):
        return None
    actor_length, actors = resources.actors.longest(texts, place, weak=True)
    place_length, places = abbreviated(sentence, place, resources.gazetteer)
    if not places:
        place_length, places = resources.gazetteer.longest(texts, place, sentence.language)
    length = max(actor_length, place_length)
    if length == 0:
        return None
    first, stop = place, place + length
    if place_length == length and not (actors and actor_length == length):
        first, stop = _without_kind(sentence, first, stop)
        if stop - first < length:
            places = tuple(c for c in places if c.record.feature in _DIVISIONS)
            if not places:
                shorter = texts[: place + length - 1]
                return _name(sentence, shorter, place, resources) if first == place else None
    return Name(
        sentence=sentence,
        first=first,
        stop=_with_full_stop(sentence, stop),
        head=head_of(sentence, first, stop),
        places=places if place_length == length else (),
        actors=actors if actor_length == length else (),
    )


_DIVISIONS = frozenset(("admin1", "admin2", "region"))
"""What a kind in small letters may be cut from: "Anhui province"; "Spanish town" is no Spanish Town."""


def _without_kind(sentence: Sentence, first: int, stop: int) -> tuple[int, int]:
    """The kind of place in small letters is no part of the name: "the state of Texas", "Anhui province"."""
    kinds, words = place_words(sentence.language).kinds, sentence.words
    if stop - first > 1 and words[first].text.islower() and words[first].lemma.lower() in kinds:
        first = next((i for i in range(first, stop) if words[i].text[0].isupper()), first)
    elif stop - first > 1 and words[stop - 1].text.islower() and words[stop - 1].lemma.lower() in kinds:
        stop -= 1
    return first, stop


def _with_full_stop(sentence: Sentence, stop: int) -> int:
    """The last full stop of "U.S." belongs to it where the sentence's end tore it off."""
    last, behind = sentence.words[stop - 1], sentence.words[stop : stop + 1]
    is_torn = "." in last.text and not last.text.endswith(".")
    return stop + 1 if is_torn and behind and (behind[0].text, behind[0].start) == (".", last.end) else stop


def head_of(sentence: Sentence, first: int, stop: int) -> Word:
    """The word of [first, stop) that hangs from a word outside."""
    for index in range(first, stop):
        word = sentence.words[index]
        if word.dep == "root" or not first <= word.head < stop:
            return word
    return sentence.words[first]
