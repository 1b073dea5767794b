"""Does a phrase fit what a frame asks for?"""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Lexicon
from vedette.model import Phrase, Word
from vedette.syntax import is_common_word

_STANDING_FOR_A_PARTY = frozenset(("NAME", "PARTY", "PERSON", "TARGET"))
_NAMED = frozenset(("NAME", "PARTY", "PLACE", "TARGET"))
_SPEAKING = frozenset(("Person=1", "Person=2"))
"""Features of "I" and "we", and of whom they speak to."""


def fits(phrase: Phrase | None, wanted: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether the phrase is of one of the classes; None fits only `NONE`."""
    if phrase is None:
        return "NONE" in wanted
    if "ANY" in wanted or ("OWN" in wanted and _is_own_thing(phrase, lexicon)):
        return True
    if any(lexicon.belongs(lemma, name) for lemma in _lemmas(phrase, lexicon) for name in wanted):
        return True
    if "STATE" in wanted and is_state(phrase, lexicon):
        return True
    if "NATION" in wanted and (is_state(phrase, lexicon) or lexicon.is_nationality(phrase.head)):
        return True
    if _is_personal(phrase.head) or _is_counted(phrase, lexicon):
        return not _STANDING_FOR_A_PARTY.isdisjoint(wanted)
    return not _NAMED.isdisjoint(wanted) and is_name(phrase, lexicon)


def _is_own_thing(phrase: Phrase, lexicon: Lexicon) -> bool:
    """A thing with a possessive pronoun ("his record"); "its ally" is no thing."""
    below = (word for word in phrase.words if word.head == phrase.head.index and word.pos in ("PRON", "DET"))
    return any("Poss=Yes" in word.feats for word in below) and not fits(phrase, ("PARTY",), lexicon)


def is_speaking(phrase: Phrase) -> bool:
    """Whether it is "I", "we" or "you": a party only where it is told who speaks."""
    return _is_personal(phrase.head) and bool(phrase.head.feats & _SPEAKING)


def can_speak(phrase: Phrase, lexicon: Lexicon) -> bool:
    """A party, a name, or a noun such as "source" or "statement"; not one of many reports."""
    head = phrase.head
    if lexicon.cues.stance_of_noun(head.lemma) and "Number=Plur" in head.feats:
        return False
    return fits(phrase, ("PARTY",), lexicon) or head.lemma in lexicon.cues.speakers


def is_one_of(phrase: Phrase, unwanted: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether the phrase is of an unwanted class, or a name that begins with one of its words: "Cyclone
    Larry". What a name ends in tells nothing: "the Arab League" plays no football.
    """
    names = [word for word in phrase.words if word.pos == "PROPN"]
    if len(names) > 1 and names[-1].index == phrase.head.index:
        return _is_listed(names[:-1], unwanted, lexicon)
    return _is_listed(names, unwanted, lexicon) or fits(phrase, unwanted, lexicon)


def _is_listed(words: list[Word], unwanted: tuple[str, ...], lexicon: Lexicon) -> bool:
    return any(word.text.lower() in lexicon.listed.get(name, ()) for word in words for name in unwanted)


def is_state(phrase: Phrase, lexicon: Lexicon) -> bool:
    """A country, or a capital that stands for its government: "the United States", "Paris"."""
    if phrase.head.pos != "PROPN":
        return False
    names = [word.text.lower() for word in phrase.words if word.pos not in ("DET", "PUNCT", "PART")]
    return " ".join(names) in lexicon.states


def is_name(phrase: Phrase, lexicon: Lexicon) -> bool:
    """A proper name, or a nationality used as a noun ("the Turks").

    A capital at the start of a sentence tells nothing unless the word is no common one.
    """
    head = phrase.head
    if head.pos == "PROPN" or lexicon.is_nationality(head) or _is_acronym(head):
        return True
    if head.pos not in ("ADJ", "NOUN", "X", "VERB") or not head.text[0].isupper():
        return False
    return head.index > 0 or not is_common_word(head.text, lexicon.code)


def _is_acronym(word: Word) -> bool:
    """In capitals alone, which parsers take for small words: "IS" for "is"."""
    return word.pos == "AUX" and len(word.text) > 1 and word.text.isupper()


def _is_personal(word: Word) -> bool:
    """A personal pronoun, or a possessive that stands for one ("his attack", "ses avancées")."""
    return word.pos in ("PRON", "DET") and bool(word.feats & {"PronType=Prs", "Poss=Yes"})


def _is_counted(phrase: Phrase, lexicon: Lexicon) -> bool:
    """A number or quantity alone, which stands for people told before: "seven were released"."""
    head = phrase.head
    if any(word.head == head.index and word.dep == "nmod" for word in phrase.words):
        return False
    return head.pos == "NUM" or lexicon.belongs(head.text.lower(), "COUNTED")


def _lemmas(phrase: Phrase, lexicon: Lexicon) -> tuple[str, ...]:
    """The head's lemma, with the word before or behind it and a verb's with its object's; through
    "hundreds of" what is counted.
    """
    head = phrase.head
    before, behind = _beside(phrase, head, -1), _beside(phrase, head, 1)
    found: tuple[str, ...] = (head.lemma,)
    if before is not None:
        found = (f"{before.lemma} {head.lemma}", *found)
    if behind is not None:
        found = (f"{head.lemma} {behind.lemma}", *found)
    if head.pos == "VERB":
        found += tuple(
            f"{head.lemma} {w.lemma}" for w in phrase.words if w.head == head.index and w.dep == "obj"
        )
    return found + tuple(_counted(phrase, head, lexicon))


def _counted(phrase: Phrase, head: Word, lexicon: Lexicon) -> Iterator[str]:
    """Lemmas below a head that only counts: "tens of thousands of students"."""
    if head.pos != "NUM" and not lexicon.belongs(head.lemma, "TRANSPARENT"):
        return
    for word in phrase.words:
        if word.dep == "nmod" and word.head == head.index and word.index != head.index:
            yield word.lemma
            yield from _counted(phrase, word, lexicon)


def _beside(phrase: Phrase, head: Word, way: int) -> Word | None:
    """The noun, adjective or possessive next to the head: "air raid", "casque bleu", "son projet"."""
    return next((w for w in phrase.words if w.index == head.index + way and _tells(w)), None)


def _tells(word: Word) -> bool:
    return word.pos in ("NOUN", "ADJ") or (word.pos == "DET" and "Poss=Yes" in word.feats)
