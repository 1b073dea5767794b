"""What is said of a country or region that is not all of it: its north, its border, its soil."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from vedette.model import Sentence, Span, Word
from vedette.resolve.place_words import PlaceWords
from vedette.resolve.places import Placed

_WIDE = frozenset(("country", "admin1", "admin2", "region", "desert"))
_LINKS = frozenset(("with", "of", "avec", "de", "du", "d'", "between", "entre"))
_MODIFYING = frozenset(("amod", "nmod", "nmod:poss", "compound", "conj", "appos", "flat", "obl"))


AreaKind = Literal["border", "direction", "side", "land"]


class Area(Struct, frozen=True, kw_only=True):
    """`span` covers the words that name it, the country's name among them; `head` is the noun or name
    that its preposition belongs to. `precision` is UCDP's where_prec.
    """

    kind: AreaKind
    span: Span
    head: Word
    precision: int
    rule: str


def area_of(known: Placed, words: PlaceWords) -> Area | None:
    """None where the name stands for the whole, or for a point."""
    if known.record.feature not in _WIDE:
        return None
    sentence = known.name.sentence
    for noun in _nouns(known):
        if _is_border(sentence, noun, words):
            return _area(known, noun, 5, "border", "a border of the country named")
        if _word(noun) in words.directions:
            return _area(known, noun, 5, "direction", "a part of the country named, by direction")
    if known.use == "demonym":
        return _land(known, words)
    before = _before(sentence, known.name.first)
    if before is not None and _word(before) in words.directions:
        return _area(known, before, 5, "direction", "a part of the country named, by direction")
    return None


def _land(known: Placed, words: PlaceWords) -> Area | None:
    """Such as "Libyan territory", "the Libyan side of the border"."""
    for noun in _nouns(known):
        if _word(noun) in words.settled and _is_named(known.name.sentence, noun):
            return None
        if _word(noun) in words.sides:
            return _area(known, noun, 5, "side", "a side of a border, by nationality")
        if _word(noun) in words.lands:
            return _area(known, noun, 6, "land", "land named by its nationality")
    return None


def _is_named(sentence: Sentence, noun: Word) -> bool:
    """Whether the town itself is named: "the Libyan town of Djanet" is Djanet, wherever that lies."""
    below = (sentence.words[index] for index in sentence.children[noun.index])
    return any(word.pos == "PROPN" and word.index > noun.index for word in below) or noun.dep == "appos"


def _nouns(known: Placed) -> Iterator[Word]:
    """What the name may hang on: its governor by the parse, the noun printed before or behind it."""
    name, sentence = known.name, known.name.sentence
    governor = sentence.words[name.head.head]
    if name.head.dep in _MODIFYING and governor.pos in ("NOUN", "PROPN", "ADJ"):
        yield governor
    if known.use != "demonym":
        linked = _linked(sentence, name.first)
        if linked is not None:
            yield linked
    yield from (word for word in sentence.words[name.stop : name.stop + 1] if word.pos in ("NOUN", "PROPN"))


def _linked(sentence: Sentence, first: int) -> Word | None:
    """The noun in "NOUN with the NAME"."""
    index = first - 1
    while index > 0 and sentence.words[index].pos == "DET":
        index -= 1
    if index < 1 or sentence.words[index].text.lower() not in _LINKS:
        return None
    noun = sentence.words[index - 1]
    return noun if noun.pos in ("NOUN", "PROPN", "ADJ") else None


def _is_border(sentence: Sentence, noun: Word, words: PlaceWords) -> bool:
    if _word(noun) in words.borders:
        return True
    sides = (_before(sentence, noun.index), *sentence.words[noun.index + 1 : noun.index + 2])
    return any(f"{_word(a)} {_word(b)}" in words.borders for a, b in _pairs(sides, noun))


def _pairs(sides: tuple[Word | None, ...], noun: Word) -> Iterator[tuple[Word, Word]]:
    for side in sides:
        if side is not None:
            yield (side, noun) if side.index < noun.index else (noun, side)


def _before(sentence: Sentence, index: int) -> Word | None:
    return sentence.words[index - 1] if index > 0 else None


def _word(word: Word) -> str:
    return word.lemma.lower()


def _area(known: Placed, noun: Word, precision: int, kind: AreaKind, rule: str) -> Area:
    name, sentence = known.name, known.name.sentence
    first = min(name.first, _first_of(sentence, noun))
    stop = max(name.stop, noun.index + 1)
    span = Span(start=sentence.words[first].start, end=sentence.words[stop - 1].end)
    head = noun if noun.pos != "ADJ" else name.head
    return Area(kind=kind, span=span, head=head, precision=precision, rule=rule)


def _first_of(sentence: Sentence, noun: Word) -> int:
    """The noun's own modifiers belong to it: "border region", "desert border"."""
    index = noun.index
    while (
        index > 0
        and sentence.words[index - 1].dep in ("compound", "amod")
        and sentence.words[index - 1].head == noun.index
    ):
        index -= 1
    return index
