"""Who bears what a noun says: the name behind it, before its comma, or behind its phrase's."""

from __future__ import annotations

from msgspec import Struct

from vedette.lexicon import Lexicon
from vedette.model import Phrase, Sentence, Word
from vedette.read.complements import After, after, is_bond
from vedette.read.names_beside import is_proper, name_from, name_until
from vedette.read.noun_phrases import Before, before

SELF = "self"
_OPENING, _CLOSING = frozenset(",(–—"), frozenset(',).;:–—!?"”»…')
LONGEST_TITLE = 4
"""Words between a comma and the name that they describe. Vedette's own."""
_FARTHEST = 3
"""Bonds in a row that are looked through for the first one's bearer. Vedette's own."""


class Bearer(Struct, frozen=True):
    """`is_plain` where no verb has a say: not in "X is the head of Y"."""

    phrase: Phrase
    is_plain: bool = True


def bearer(
    sentence: Sentence, word: Word, front: Before, behind: After, lexicon: Lexicon, *, states: bool = False
) -> Bearer | None:
    """None where nobody is named, where two may be meant or many are. Countries only with `states`."""
    if "Number=Plur" in word.feats or _is_counted(front):
        return None
    if behind.name is not None:
        return Bearer(behind.name)
    following = None
    bare = word.text[0].isupper() and front.article is None and "poss" not in front.slots
    if not bare and not _is_within(sentence, front, lexicon):
        following = _behind_comma(sentence, behind, lexicon, states=states)
    leading = _leading(sentence, word, front, behind, lexicon, _FARTHEST, states=states)
    if following is not None and leading is not None:
        return _by_parse(word, following, leading)
    if leading is not None:
        return leading
    return Bearer(following) if following is not None and _is_apposed(sentence, word, following) else None


def _is_within(sentence: Sentence, front: Before, lexicon: Lexicon) -> bool:
    """As in "a spokesman for the commissioner, X": X is the spokesman."""
    words, first = sentence.words, front.start - 1
    if first < 1 or words[first].lemma.lower() not in lexicon.bonds.complements:
        return False
    return any(is_bond(word, lexicon) for word in words[max(first - 2, 0) : first])


def _is_counted(front: Before) -> bool:
    """As in "deux fils": several are no one's name."""
    plural = front.article is not None and "Number=Plur" in front.article.feats
    return plural or any(w.pos == "NUM" for w in front.others)


def _by_parse(word: Word, following: Phrase, leading: Bearer) -> Bearer | None:
    """Of two the one that the parser takes it for; None where it takes it for neither."""
    if _is_apposed_to(word, leading.phrase):
        return leading
    if following.head.head == word.index and following.head.dep == "appos":
        return Bearer(following)
    return None


def _behind_comma(sentence: Sentence, behind: After, lexicon: Lexicon, *, states: bool) -> Phrase | None:
    words = sentence.words
    if behind.stop + 1 >= len(words) or words[behind.stop].text not in _OPENING:
        return None
    if behind.last in lexicon.bonds.places_by:
        return None  # "a member in Louisville, Kentucky"
    start = _behind_title(sentence, behind.stop + 1, lexicon)
    name = name_from(sentence, start, lexicon, states=states)
    in_brackets = words[behind.stop].text == "("
    return None if name is None or _is_short(name, in_brackets=in_brackets) else name


def _behind_title(sentence: Sentence, start: int, lexicon: Lexicon) -> int:
    """Past what the name is told to be: "her husband, former French president X"."""
    words, place = sentence.words, start
    while place + 1 < len(words) and place - start < LONGEST_TITLE and _is_of_title(words[place], lexicon):
        place += 1
    return place if place == start or is_proper(words[place], lexicon) else start


def _is_of_title(word: Word, lexicon: Lexicon) -> bool:
    small = word.text.lower()
    return small in lexicon.bonds.over or lexicon.is_nationality(word) or is_bond(word, lexicon)


def _is_short(name: Phrase, *, in_brackets: bool) -> bool:
    """As in "the World Health Organization (WHO)", "Rep. X (R-WI)", "Operation Y (Hunter)"."""
    capitals = any(word.text.isupper() and len(word.text) > 1 for word in name.words)
    return (len(name.words) == 1 and capitals) or (in_brackets and (capitals or len(name.words) == 1))


def _is_apposed(sentence: Sentence, word: Word, name: Phrase) -> bool:
    """A name between commas says who bears the title; before a verb only if a parser takes it so."""
    stop = name.words[-1].index + 1
    if stop >= len(sentence.words) or sentence.words[stop].text in _CLOSING:
        return True
    return name.head.dep == "appos" and name.head.head == word.index


def _leading(
    sentence: Sentence, word: Word, front: Before, behind: After, lexicon: Lexicon, left: int, *, states: bool
) -> Bearer | None:
    """The name before the noun's phrase and a comma, before "is", or that of the noun coordinated with it."""
    words, mark = sentence.words, front.start - 1
    if mark < 0:
        return None
    if words[mark].lemma.lower() in lexicon.bonds.copulas and words[mark].pos in ("AUX", "VERB"):
        return _before_verb(sentence, mark, lexicon, states=states)
    if words[mark].pos == "CCONJ":
        return _of_coordinated(sentence, mark, behind, lexicon, left, states=states)
    if words[mark].text not in _OPENING:
        return None
    name = _name_before(sentence, _without_age(words, mark), lexicon, states=states)
    if name is None or _is_in_a_place(sentence, name, lexicon):
        return _of_coordinated(sentence, mark, behind, lexicon, left, states=states) if name is None else None
    if not _is_closed(sentence, behind.stop) and not _is_apposed_to(word, name):
        return None
    if _is_definite(front) and word.dep not in ("appos", "conj"):
        return None
    if left == _FARTHEST and _of_coordinated(sentence, mark, behind, lexicon, 1, states=states) is not None:
        return None  # "X, son of Y, head of Z": who heads Z?
    return Bearer(name)


def _is_apposed_to(word: Word, name: Phrase) -> bool:
    return word.dep == "appos" and word.head in {w.index for w in name.words}


def _name_before(sentence: Sentence, stop: int, lexicon: Lexicon, *, states: bool) -> Phrase | None:
    """The name that ends before `stop`; of "X of New York" it is X."""
    name = name_until(sentence, stop, lexicon, states=True)
    if name is None:
        return None
    first = name.words[0].index
    while first and sentence.words[first - 1].text[0].isupper() and sentence.words[first - 1].pos == "ADJ":
        first -= 1
    words = sentence.words
    if (
        first > 1
        and words[first - 1].lemma.lower() in lexicon.bonds.nested
        and is_proper(words[first - 2], lexicon)
    ):
        return name_until(sentence, first - 1, lexicon, states=states)
    return name_until(sentence, stop, lexicon, states=states)


def _before_verb(sentence: Sentence, verb: int, lexicon: Lexicon, *, states: bool) -> Bearer | None:
    words, stop = sentence.words, verb
    if stop and words[stop - 1].pos == "PRON" and "PronType=Rel" in words[stop - 1].feats:
        stop -= 2 if stop > 1 and words[stop - 2].text == "," else 1
    name = name_until(sentence, stop, lexicon, states=states)
    return Bearer(name, is_plain=False) if name is not None else None


def _of_coordinated(
    sentence: Sentence, mark: int, behind: After, lexicon: Lexicon, left: int, *, states: bool
) -> Bearer | None:
    """As in "X, son of Y and head of Z": who is the son is the head."""
    if left == 0 or not _is_closed(sentence, behind.stop):
        return None
    for word in reversed(sentence.words[:mark]):
        if word.pos in ("VERB", "AUX") or word.text in ";:":
            return None
        if is_bond(word, lexicon) and word.pos in ("NOUN", "PROPN", "ADJ"):
            inner = after(sentence, word.index + 1, lexicon)
            if inner.stop != mark or inner.name is not None:
                continue
            outer = before(sentence, word.index, lexicon)
            return _leading(sentence, word, outer, inner, lexicon, left - 1, states=states)
    return None


def _is_closed(sentence: Sentence, stop: int) -> bool:
    """Whether the phrase ends there: a mark, the sentence's end, "and", a relative clause, a preposition."""
    if stop >= len(sentence.words):
        return True
    word = sentence.words[stop]
    return word.text in _CLOSING or word.pos in ("CCONJ", "ADP", "SCONJ") or "PronType=Rel" in word.feats


def _without_age(words: tuple[Word, ...], mark: int) -> int:
    """Before an age between commas: "Clinton, 35, the daughter"."""
    aged = mark >= 2 and words[mark - 1].pos == "NUM" and words[mark - 2].text == ","
    return mark - 2 if aged and words[mark].text == "," else mark


def _is_in_a_place(sentence: Sentence, name: Phrase, lexicon: Lexicon) -> bool:
    """As in "in Tripoli, the prime minister ...": behind a preposition of place nobody is named."""
    first = name.words[0].index
    return first > 0 and sentence.words[first - 1].text.lower() in lexicon.bonds.places_by


def _is_definite(front: Before) -> bool:
    return front.article is not None and "Definite=Def" in front.article.feats
