"""Whom a protest is against where only its purpose tells: "rallied to demand the minister's resignation"."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Lexicon
from vedette.model import Phrase, Sentence, Word
from vedette.read.beside import beside
from vedette.read.matching import fits
from vedette.syntax import clause, coordinated, marker, phrase

_PURPOSE = frozenset(("advcl", "acl", "xcomp", "acl:relcl"))
_NON_FINITE = frozenset(("VerbForm=Inf", "VerbForm=Ger"))
_TARGETS = ("STATE", "OFFICIAL", "ORGANISATION", "FORCE", "ARMED")


def protested(sentence: Sentence, act: Word, lexicon: Lexicon) -> tuple[Phrase, ...]:
    """Parties in what the protesters demand or denounce; none where no such purpose is printed.

    What is denounced may be somebody ("denounce the government") or somebody's: their deed, their office,
    what they are to do ("demanding that the president go").
    """
    told = (_parties(sentence, verb, lexicon) for verb in _purposes(sentence, act, lexicon))
    defied = (_owners(sentence, word, lexicon) for word in _opposed(sentence, act, lexicon))
    found = (tuple(parties) for parties in (*told, *defied))
    return next((parties for parties in found if parties), ())


def _opposed(sentence: Sentence, act: Word, lexicon: Lexicon) -> Iterator[Word]:
    """As in "in defiance of the authorities", "in protest at the ban"."""
    for top in _tops(sentence, act):
        for index in sentence.children[top]:
            noun = sentence.words[index]
            if noun.dep in ("obl", "nmod") and index > act.index and noun.lemma in lexicon.reaching.opposing:
                below = (sentence.words[i] for i in sentence.children[index])
                yield from (word for word in below if word.dep == "nmod" and word.index > index)


def _tops(sentence: Sentence, act: Word) -> Iterator[int]:
    yield act.index
    yield from (i for i in sentence.children[act.index] if sentence.words[i].dep in ("obj", "obl"))
    above = sentence.words[act.head]
    if act.dep in ("obj", "obl") and above.pos == "VERB":
        yield above.index


def _purposes(sentence: Sentence, act: Word, lexicon: Lexicon) -> Iterator[Word]:
    """Below the act, what it is done with ("held a rally"), or what it is the object of, behind it."""
    for top in _tops(sentence, act):
        for index in sentence.children[top]:
            child = sentence.words[index]
            non_finite = child.feats & _NON_FINITE
            if (
                child.dep in _PURPOSE
                and non_finite
                and index > act.index
                and child.lemma in lexicon.reaching.purposes
            ):
                yield child


def _parties(sentence: Sentence, verb: Word, lexicon: Lexicon) -> Iterator[Phrase]:
    for argument in clause(sentence, verb).arguments:
        if argument.role == "object" and argument.phrase.via is None:
            yield from _owners(sentence, argument.phrase.head, lexicon)
        elif (
            argument.role == "oblique" and argument.phrase.via is None and argument.phrase.start > verb.start
        ):
            yield from _of_oblique(sentence, argument.phrase, lexicon)
    for index in sentence.children[verb.index]:
        child = sentence.words[index]
        if child.dep == "ccomp":
            subjects = clause(sentence, child).in_role("subject")
            yield from (a.phrase for a in subjects if _is_target(a.phrase, lexicon) and a.phrase.via is None)


def _of_oblique(sentence: Sentence, found: Phrase, lexicon: Lexicon) -> Iterator[Phrase]:
    """As in "calling for the resignation of the minister"; not "in the capital", which is where."""
    if found.head.pos == "NOUN":
        yield from _owners(sentence, found.head, lexicon)


def _owners(sentence: Sentence, head: Word, lexicon: Lexicon) -> Iterator[Phrase]:
    """The head where it is a party, else whose it is."""
    own = phrase(sentence, head)
    if _is_target(own, lexicon):
        yield from (phrase(sentence, member) for member in coordinated(sentence, head))
        return
    if head.lemma in lexicon.reaching.welcome:
        return
    below = [sentence.words[i] for i in sentence.children[head.index]]
    poss = [word for word in below if word.dep == "nmod:poss" or marker(sentence, word) == "poss"]
    for word in poss:
        if _is_target(phrase(sentence, word), lexicon):
            yield phrase(sentence, word)
            return
    for one in beside(sentence, head, lexicon.reaching.owners, lexicon):
        if _is_target(one.members[0], lexicon):
            yield from one.members
            return


def _is_target(found: Phrase, lexicon: Lexicon) -> bool:
    """Somebody with power or a name; a pronoun may be the protesters themselves ("demand their release")."""
    return found.head.pos != "PRON" and fits(found, (*_TARGETS, "NAME"), lexicon)
