"""Who stands before and behind a noun in its own phrase, by the order of the words."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.lexicon import Lexicon
from vedette.model import Phrase, Sentence, Word
from vedette.read.names_beside import HYPHENS, is_proper, is_rank
from vedette.read.speakers import between
from vedette.syntax import is_common_word

_MODIFYING = ("ADJ", "NOUN", "PROPN", "X", "NUM")
_SPEAKING = frozenset(("Person=1", "Person=2"))
_POSSESSIVES = frozenset(("'s", "’s", "'", "’"))
BODIES = ("FORCE", "ORGANISATION", "STATE", "ARMED", "BUSINESS", "SPORT")
"""Classes of what a word before the noun may be a body of: "Iraqi army spokesman". Vedette's own."""


class Before(Struct, frozen=True, kw_only=True):
    """What stands before the noun: where its phrase begins, its article, who is named, the other words."""

    start: int
    article: Word | None = None
    slots: dict[str, Phrase]
    others: tuple[Word, ...] = ()


def before(sentence: Sentence, first: int, lexicon: Lexicon) -> Before:
    """The words before the noun that begins at `first`, back to its article or owner."""
    start = _start(sentence, first)
    group = sentence.words[start:first]
    named = None if _is_in_place(sentence, start, lexicon) else _named_in(sentence, group, lexicon)
    slots = {} if named is None else {_slot(named, lexicon): named}
    inside = set() if named is None else {w.index for w in named.words}
    others = tuple(w for w in group if w.index not in inside)
    outer = sentence.words[start - 1] if start else None
    if outer is not None and outer.text in _POSSESSIVES:
        owner = owner_before(sentence, outer.index, lexicon)
        if owner is not None:
            begin = _with_article(sentence, owner.words[0].index)
            return Before(start=begin, slots=slots | {"poss": owner}, others=others)
    if outer is not None and "Poss=Yes" in outer.feats and outer.pos in ("PRON", "DET"):
        if outer.feats & _SPEAKING:
            return Before(start=start - 1, article=outer, slots=slots, others=others)
        owner = between(sentence, outer, outer.index, outer.index + 1)
        return Before(start=start - 1, article=outer, slots=slots | {"poss": owner}, others=others)
    if outer is not None and outer.pos == "DET":
        return Before(start=start - 1, article=outer, slots=slots, others=others)
    return Before(start=start, slots=slots, others=others)


def _is_in_place(sentence: Sentence, start: int, lexicon: Lexicon) -> bool:
    """As in "in Turkey Minister Ellwood met": without an article the place is its own phrase."""
    return start > 0 and sentence.words[start - 1].text.lower() in lexicon.bonds.places_by


def _start(sentence: Sentence, first: int) -> int:
    start = first
    while start > 0:
        word = sentence.words[start - 1]
        joined = word.text in HYPHENS and word.index > 0 and sentence.words[word.index - 1].end == word.start
        participle = word.pos == "VERB" and "VerbForm=Part" in word.feats and word.dep == "amod"
        acronym = word.text.isupper() and len(word.text) > 1 and word.text.isalpha()
        if not (word.pos in _MODIFYING or joined or participle or acronym):
            break
        start -= 1
    return start


def _with_article(sentence: Sentence, start: int) -> int:
    return start - 1 if start and sentence.words[start - 1].pos == "DET" else start


def owner_before(sentence: Sentence, mark: int, lexicon: Lexicon) -> Phrase | None:
    """Whose it is: the phrase before the "'s" at `mark`; None behind an "of", whose end is unsure."""
    start = _start(sentence, mark)
    words = sentence.words[start:mark]
    begin = _with_article(sentence, start)
    if not words or (begin and sentence.words[begin - 1].text.lower() in lexicon.bonds.nested):
        return None
    return between(sentence, main_word(words, lexicon), start, mark)


def main_word(words: tuple[Word, ...], lexicon: Lexicon) -> Word:
    """Of a run of words the one that it is about: its last name, else its noun, by the language's order."""
    nouns = tuple(w for w in words if _is_noun(w, lexicon)) or words
    if lexicon.bonds.is_before_noun:
        return nouns[-1]
    names = tuple(w for w in nouns if is_proper(w, lexicon))
    titled = names and is_rank(nouns[0], lexicon) and names[0] is not nouns[0]
    return names[0] if titled else nouns[0]


def _is_noun(word: Word, lexicon: Lexicon) -> bool:
    """Parsers take "forces" for a verb."""
    force = word.pos == "VERB" and lexicon.belongs(word.text.lower(), "FORCE")
    return word.pos in ("NOUN", "PROPN") or word.text[0].isupper() or force


def _named_in(sentence: Sentence, group: tuple[Word, ...], lexicon: Lexicon) -> Phrase | None:
    """Who is named before the noun: a body ("Iraqi army"), a people, a name; the nearest of several."""
    words = tuple(_without_joined(group))
    if not words:
        return None
    listed = next((i for i in range(len(words)) if _printed(words[i:]) in lexicon.states), None)
    if listed is not None and not (listed and _opens_name(words[listed - 1], lexicon)):
        return between(sentence, words[-1], words[listed].index, words[-1].index + 1)
    last = words[-1]
    if last.pos != "ADJ" and any(lexicon.belongs(last.lemma.lower(), name) for name in BODIES):
        return between(sentence, last, _first_of_body(words, lexicon).index, last.index + 1)
    run = _nearest_run(words, lexicon)
    behind = words[words.index(run[-1]) + 1 :] if run else ()
    if any(_is_other_body(word, lexicon) for word in behind):
        return None
    return between(sentence, run[-1], run[0].index, run[-1].index + 1) if run else None


def _is_other_body(word: Word, lexicon: Lexicon) -> bool:
    """What the name before it owns ("Clinton campaign spokesman"): the office is of that, whatever it is."""
    small = word.text.lower()
    titles = any(lexicon.belongs(small, name) for name in ("OFFICIAL", "RANK"))
    return word.pos == "NOUN" and small not in lexicon.bonds.departments and not titles


def is_common_office(small: str, lexicon: Lexicon) -> bool:
    """A word of the title itself: "deputy", "press"."""
    return any(lexicon.belongs(small, name) for name in ("OFFICIAL", "RANK", "PERSON"))


def _printed(words: tuple[Word, ...]) -> str:
    return " ".join(word.text for word in words).lower()


def _first_of_body(words: tuple[Word, ...], lexicon: Lexicon) -> Word:
    """Where the body's own words begin: "the Iraqi army", "Islamic State"."""
    first = words[-1]
    for word in reversed(words[:-1]):
        if word.text[0].isupper() == words[-1].text[0].isupper() and not _says_how(word, lexicon):
            first = word
        elif _names(word, lexicon):
            return word
        else:
            break
    return first


def _nearest_run(words: tuple[Word, ...], lexicon: Lexicon) -> tuple[Word, ...]:
    """The last stretch of names, with what hyphens join to it: "the Syrian al-Qaeda"."""
    stop = next((i + 1 for i in range(len(words) - 1, -1, -1) if _names(words[i], lexicon)), 0)
    start = stop
    if (
        stop
        and not lexicon.is_nationality(words[stop - 1])
        and _printed(words[stop - 1 : stop]) not in lexicon.states
    ):
        while stop < len(words) and words[stop].pos == "PROPN" and words[stop].text[0].isupper():
            stop += 1
    while start > 0 and _goes_on(words[start - 1], words[start:stop], lexicon):
        start -= 1
    return words[start:stop]


def _goes_on(word: Word, run: tuple[Word, ...], lexicon: Lexicon) -> bool:
    if not run:
        return _names(word, lexicon)
    if word.text in HYPHENS:
        return run[0].text not in HYPHENS
    if run[0].text in HYPHENS and word.text.lower() in lexicon.bonds.particles:
        return True
    if lexicon.is_nationality(run[0]):
        return False
    return _names(word, lexicon) or word.pos == "PROPN" or _opens_name(word, lexicon)


def _opens_name(word: Word, lexicon: Lexicon) -> bool:
    """An adjective in a name: "Central Command", "New York"; at a sentence's start only such as "New"."""
    if not word.text[0].isupper() or word.pos not in ("ADJ", "NOUN") or is_rank(word, lexicon):
        return False
    opens = word.index > 0 or word.text.lower() in lexicon.bonds.openers
    return opens and not _says_how(word, lexicon) and not _is_office(word, lexicon)


def _names(word: Word, lexicon: Lexicon) -> bool:
    """A people, or a capital on a word that is no common one or is written in capitals alone."""
    if lexicon.is_nationality(word) or word.text.lower() in lexicon.states:
        return word.text[0].isupper() or word.pos == "ADJ"
    if not word.text[0].isupper() or is_rank(word, lexicon) or _says_how(word, lexicon):
        return False
    if word.text.isupper() and len(word.text) > 1:
        return word.pos != "VERB"
    if word.pos == "PROPN":
        return not _is_office(word, lexicon)
    return word.pos != "VERB" and not is_common_word(word.text, lexicon.code)


def _is_office(word: Word, lexicon: Lexicon) -> bool:
    """A word of a title in capitals: "Deputy", "Health"."""
    small = word.text.lower()
    return small in lexicon.bonds.departments or is_common_office(small, lexicon)


def _says_how(word: Word, lexicon: Lexicon) -> bool:
    small = word.text.lower()
    return small in lexicon.bonds.over or lexicon.bonds.modality_of(small) is not None


def _without_joined(group: tuple[Word, ...]) -> Iterator[Word]:
    """Without what a hyphen joins to a participle or the like: "the Russian-backed", "US-based"."""
    dropped: set[int] = set()
    for word in group:
        beside = next((w for w in group if w.index == word.index + 1), None)
        if word.text in HYPHENS and beside is not None and beside.text.islower():
            dropped.update((word.index - 1, word.index, beside.index))
    yield from (w for w in group if w.index not in dropped)


def _slot(named: Phrase, lexicon: Lexicon) -> str:
    return "adj" if any(_names(word, lexicon) for word in named.words) else "compound"
