"""What a hyphen joins to a name: "Iran-backed", "U.S.-led", "pro-Haftar", "pro-russes"."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from vedette.lexicon import Lexicon
from vedette.model import Phrase, Quote, Sentence, Word
from vedette.read.names_beside import HYPHENS, name_from, name_until
from vedette.read.noun_phrases import main_word
from vedette.read.roles import Filled
from vedette.read.scene import Scene
from vedette.read.speakers import between
from vedette.syntax import phrase

NAMED, NOUN = "named", "noun"
_RUN = ("ADJ", "NOUN", "PROPN")


class Joined(Struct, frozen=True, kw_only=True):
    """The word with what is joined to it; `quote` is the joined word alone, `slots` are who is named and of
    whom it is said.
    """

    word: Word
    quote: Quote
    slots: Filled


def joined(scene: Scene) -> Iterator[Joined]:
    """In text order; only where both sides stand there."""
    sentence, lexicon = scene.sentence, scene.lexicon
    for word in sentence.words:
        for one in (
            _behind_name(sentence, word, lexicon),
            _before_name(sentence, word, lexicon),
            _within(word, lexicon),
        ):
            if one is None:
                continue
            quote, named, stop = one
            noun = _said_of(sentence, word, stop, lexicon)
            if named is not None and noun is not None:
                yield Joined(word=word, quote=quote, slots={NAMED: (named,), NOUN: (noun,)})


_Found = tuple[Quote, Phrase | None, int]


def _behind_name(sentence: Sentence, word: Word, lexicon: Lexicon) -> _Found | None:
    """Three words: "Iran - backed"."""
    words, index = sentence.words, word.index
    if word.text.lower() not in lexicon.frames.joined or index < 2 or words[index - 1].text not in HYPHENS:
        return None
    name = name_until(sentence, index - 1, lexicon, states=True) or _people(sentence, index - 2, lexicon)
    return (word.quote, name, index + 1) if words[index - 2].end == words[index - 1].start else None


def _before_name(sentence: Sentence, word: Word, lexicon: Lexicon) -> _Found | None:
    """Three words: "pro - Haftar"."""
    words, index = sentence.words, word.index
    if word.text.lower() not in lexicon.frames.joined or index + 2 >= len(words):
        return None
    if words[index + 1].text not in HYPHENS or words[index + 1].start != word.end:
        return None
    name = name_from(sentence, index + 2, lexicon, states=True) or _people(sentence, index + 2, lexicon)
    if name is not None and _is_said_of_itself(name):
        name = between(sentence, words[index + 2], index + 2, index + 3)
    return word.quote, name, index + 3 if name is None else name.words[-1].index + 1


def _is_said_of_itself(name: Phrase) -> bool:
    """Where the name runs on into another ("pro-Trump Fox News"), only its first word is joined."""
    return len(name.words) > 1


def _people(sentence: Sentence, index: int, lexicon: Lexicon) -> Phrase | None:
    word = sentence.words[index]
    known = lexicon.is_nationality(word) or (word.text.isupper() and len(word.text) > 1)
    return between(sentence, word, index, index + 1) if known else None


def _within(word: Word, lexicon: Lexicon) -> _Found | None:
    """One word: "U.S.-led", "pro-russes"."""
    first, mark, last = word.text.rpartition("-")
    if not mark or not first or not last:
        return None
    if last.lower() in lexicon.frames.joined and first[0].isupper():
        named = _part(word, 0, len(first))
        quote = Quote(printed=last, start=word.end - len(last), end=word.end)
        return quote, named, word.index + 1
    first, _, last = word.text.partition("-")
    small = msgspec.structs.replace(word, text=last, lemma=last.lower())
    if first.lower() in lexicon.frames.joined and (last[0].isupper() or lexicon.is_nationality(small)):
        quote = Quote(printed=first, start=word.start, end=word.start + len(first))
        return quote, _part(word, len(first) + 1, len(word.text)), word.index + 1
    return None


def _part(word: Word, first: int, last: int) -> Phrase:
    """A part of a word as a name of its own."""
    text = word.text[first:last]
    start, end = word.start + first, word.start + last
    cut = msgspec.structs.replace(word, text=text, lemma=text.lower(), start=start, end=end, pos="PROPN")
    return Phrase(start=start, end=end, words=(cut,), head=cut)


def _said_of(sentence: Sentence, word: Word, stop: int, lexicon: Lexicon) -> Phrase | None:
    """The noun that the word qualifies: behind it, or before it where a language has its adjectives there."""
    if not lexicon.bonds.is_before_noun:
        return _before_adjective(sentence, word)
    words, end = sentence.words, stop
    while end < len(words) and words[end].pos in _RUN:
        end += 1
    run = words[stop:end]
    if not run or run[-1].pos == "ADJ":
        return None
    return between(sentence, main_word(run, lexicon), stop, end)


def _before_adjective(sentence: Sentence, word: Word) -> Phrase | None:
    """The noun's phrase up to the adjective: "les milices" of "les milices pro-russes"."""
    governor = sentence.words[word.head]
    if governor.pos not in ("NOUN", "PROPN") or governor.index >= word.index:
        return None
    first = phrase(sentence, governor).words[0].index
    return between(sentence, governor, first, word.index)
