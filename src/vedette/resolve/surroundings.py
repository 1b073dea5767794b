"""What stands around a name: its preposition, what kind of place it is called, the longer name around it."""

from __future__ import annotations

from vedette.model import Sentence, Word
from vedette.resolve.names import Name
from vedette.resolve.place_words import PlaceWords
from vedette.syntax import marker

_BETWEEN = frozenset(("DET", "ADJ", "NUM"))
_HYPHENS = frozenset("-‐‑–")
_LISTING = frozenset((",", "and", "or", "et", "ou"))
_DASHES = frozenset(("-", "--", "–", "—", "―"))


def preposition(sentence: Sentence, noun: Word) -> str | None:
    """The noun's own preposition, or that of what it is coordinated with: "in Tunis and Algiers"."""
    for _ in sentence.words:
        own = marker(sentence, noun)
        if own is not None or noun.dep != "conj":
            return own
        noun = sentence.words[noun.head]
    return None


def introduced_by(name: Name) -> str | None:
    """The preposition of a name, by the parse or else as printed just before it."""
    own = preposition(name.sentence, name.head)
    if own is not None:
        return own
    index = (name.first if name.chain is None else name.chain[0]) - 1
    words = name.sentence.words
    while index >= 0 and words[index].pos in _BETWEEN:
        index -= 1
    return words[index].lemma if index >= 0 and words[index].pos == "ADP" else None


def kind_before(name: Name, words: PlaceWords) -> str | None:
    """The kind of place that a name is called before it: "the village of X", "the towns of X and Y"."""
    sentence = name.sentence
    governor = sentence.words[name.head.head]
    if name.head.dep == "conj":
        governor = sentence.words[governor.head]
    if governor.index < name.first and governor.lemma.lower() in words.kinds:
        near = preposition(sentence, name.head) in ("of", "de", None)
        return governor.lemma.lower() if near else None
    before = sentence.words[name.first - 1] if name.first else None
    return before.lemma.lower() if before is not None and before.lemma.lower() in words.kinds else None


def kind_after(name: Name, words: PlaceWords) -> str | None:
    """The kind of place that a name is called after it: "X province", "X County"."""
    stop = name.stop if name.chain is None else name.chain[1]
    following = name.sentence.words[stop : stop + 1]
    found = following[0].lemma.lower() if following and following[0].pos in ("NOUN", "PROPN") else ""
    return found if found in words.kinds else None


def run_around(name: Name) -> tuple[Word, ...]:
    """The whole stretch of capitalised proper names that the name lies in, itself included."""
    words = name.sentence.words
    first, stop = name.first, name.stop
    while first > 0 and _goes_on(words[first - 1], words[first]):
        first -= 1
    while stop < len(words) and _goes_on(words[stop - 1], words[stop]):
        stop += 1
    return words[first:stop]


def _goes_on(before: Word, after: Word) -> bool:
    apart = after.start - before.end
    return all(w.pos == "PROPN" and w.text[0].isupper() for w in (before, after)) and 0 <= apart <= 1


def is_tied(name: Name) -> bool:
    """Whether a hyphen makes the name part of another: "Ebola-Reston", "Jean-Pierre", not "Tripoli-based".

    So does the sign of a firm: "Stevens & Wilkinson".
    """
    if name.chain is not None:
        return False
    words = name.sentence.words
    before, after = words[max(0, name.first - 2) : name.first], words[name.stop : name.stop + 2]
    if any(w.text == "&" for w in (*before[-1:], *after[:1])):
        return True
    if before and before[-1].text in _HYPHENS:
        return True
    return len(after) == 2 and after[0].text in _HYPHENS and after[1].pos == "PROPN"


def are_listed(a: Name, b: Name) -> bool:
    """Whether only a comma or an "and" stands between two names."""
    first, second = sorted((a, b), key=lambda name: name.first)
    between = a.sentence.words[first.stop : second.first]
    return 0 < len(between) <= 2 and all(w.text.lower() in _LISTING for w in between)


def is_reached(name: Name, words: PlaceWords) -> bool:
    """Whether it is what one hits, takes or leaves: "captured Sirte"."""
    governor = name.sentence.words[name.head.head]
    return name.head.dep in ("obj", "nsubj:pass") and governor.lemma.lower() in words.reaching


def goes_on(name: Name) -> bool:
    """Whether the name only describes what follows, or its preposition's noun stands elsewhere."""
    words = name.sentence.words
    return name.stop < len(words) and words[name.stop].pos in ("NOUN", "PROPN", "ADJ", "NUM")


_WITHIN = frozenset(("in", "en", "au", "dans"))
_MOST_BETWEEN = 3
"""A comma, a preposition and an article."""


def container(name: Name, following: Name | None) -> Name | None:
    """The name that says where this one is: "Blakely, Georgia", "Mabini in Bohol", "Dori, dans le Sahel"."""
    if following is None or not 0 < following.first - name.stop <= _MOST_BETWEEN:
        return None
    first, *others = name.sentence.words[name.stop : following.first]
    if not others:
        beside = first.text in (",", "(") and following.head.dep != "conj"
        return following if beside or first.text in _WITHIN else None
    is_apart = first.text == "," and others[0].text in _WITHIN and all(w.pos == "DET" for w in others[1:])
    return following if is_apart else None


def is_dateline(name: Name, outer: Name | None) -> bool:
    """Whether the name in capitals opens the sentence before a dash: "BELGRADE, Minn. -- A man".

    Where a dateline has been told before, all names in front of the agency's bracket are such.
    """
    words = name.sentence.words
    if name.sentence.region == "dateline":
        return not any(w.text == "(" for w in words[: name.first])
    last = outer if outer is not None and outer.first == name.stop + 1 else name
    behind = words[last.stop : last.stop + 1]
    if name.first > 0 or not behind or behind[0].text not in _DASHES:
        return False
    is_apart = behind[0].start > words[last.stop - 1].end or behind[0].text not in _HYPHENS
    return is_apart and all(w.text.isupper() for w in words[name.first : name.stop])
