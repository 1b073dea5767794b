"""What a work of art tells of did not happen by that: "the novel tells of the kidnapping of an engineer"."""

from __future__ import annotations

from vedette.lexicon import Lexicon
from vedette.model import Sentence, Word
from vedette.syntax import marker

WORK, DEPICTS, TELLS_OF = "WORK", "DEPICTS", "TELLS_OF"
"""Classes of `classes.yaml`: novels and films; verbs of which they are the subject; and prepositions
behind them."""
_TOLD = frozenset(("obj", "obl", "ccomp", "xcomp", "nmod", "acl"))


def is_depicted(sentence: Sentence, word: Word, lexicon: Lexicon) -> bool:
    """Whether the word stands in what a work of art, as subject of a verb or as the noun above, tells of.

    What is done to the work or by it ("the film was banned") is outside.
    """
    for _ in sentence.words:
        if _is_what_it_is_about(sentence, word, lexicon):
            return True
        if word.dep == "root":
            return False
        governor = sentence.words[word.head]
        if word.dep.split(":")[0] in _TOLD and _tells(sentence, word, governor, lexicon):
            return True
        word = governor
    return False


def _tells(sentence: Sentence, word: Word, governor: Word, lexicon: Lexicon) -> bool:
    if governor.pos == "NOUN":
        of = word.dep == "nmod" and lexicon.belongs(marker(sentence, word) or "", TELLS_OF)
        return of and lexicon.belongs(governor.lemma, WORK)
    telling = word.dep != "acl:relcl" and lexicon.belongs(governor.lemma, DEPICTS)
    return telling and _has_work_as_subject(sentence, governor, lexicon)


def _is_what_it_is_about(sentence: Sentence, word: Word, lexicon: Lexicon) -> bool:
    """As in "the film is about the siege": a noun behind a preposition, said of the work."""
    about = word.pos == "NOUN" and lexicon.belongs(marker(sentence, word) or "", TELLS_OF)
    return about and _has_work_as_subject(sentence, word, lexicon)


def _has_work_as_subject(sentence: Sentence, word: Word, lexicon: Lexicon) -> bool:
    children = (sentence.words[i] for i in sentence.children[word.index])
    return any(child.dep == "nsubj" and lexicon.belongs(child.lemma, WORK) for child in children)
