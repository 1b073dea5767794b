"""Parties beside an act: who a threat is to move, who undergoes what his verb has as its object."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Lexicon
from vedette.model import Phrase, Sentence, Word
from vedette.read.matching import fits
from vedette.syntax import clause, conjunction

_SUBJECTS = ("nsubj", "nsubj:pass")


def conditioned(sentence: Sentence, act: Word, lexicon: Lexicon) -> Iterator[Phrase]:
    """As in "threatened to strike unless the government gives in"; a pronoun may be the threatener."""
    for verb in _conditions(sentence, act, lexicon):
        for argument in clause(sentence, verb).in_role("subject"):
            found = argument.phrase
            if found.via is None and found.head.pos != "PRON" and fits(found, ("PARTY",), lexicon):
                yield found


def _conditions(sentence: Sentence, act: Word, lexicon: Lexicon) -> Iterator[Word]:
    """Behind the act, of its own clause or of the infinitive below it."""
    for index in sentence.children[act.index]:
        child = sentence.words[index]
        if child.index < act.index:
            continue
        if child.dep == "advcl" and conjunction(sentence, child) in lexicon.reaching.conditions:
            yield child
        elif child.dep in ("xcomp", "ccomp") or (child.dep == "advcl" and "VerbForm=Inf" in child.feats):
            yield from _conditions(sentence, child, lexicon)


def suffered(sentence: Sentence, act: Word, lexicon: Lexicon) -> Iterator[Phrase]:
    """As in "the president faces pressure from parliament"."""
    verb = sentence.words[act.head]
    if act.dep != "obj" or verb.lemma not in lexicon.reaching.suffering:
        return
    found = clause(sentence, verb)
    if found.voice == "active":
        phrases = (argument.phrase for argument in found.in_role("subject"))
        yield from (p for p in phrases if fits(p, ("PARTY",), lexicon))
