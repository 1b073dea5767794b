"""A predicate with what belongs to it: deep roles, voice, negation, mood, governor."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from vedette.model import Clause, Sentence, Span, Word
from vedette.model.grammar import ClauseKind, Governing, Mood, Tense
from vedette.syntax.arguments import noun_arguments, particle, verb_arguments
from vedette.syntax.language import Language, language

_GOVERNING: dict[str, Governing] = {
    "ccomp": "complement",
    "xcomp": "open_complement",
    "csubj": "subject",
    "csubj:pass": "subject",
    "advcl": "adverbial",
    "acl": "adnominal",
    "acl:relcl": "relative",
    "conj": "coordinated",
    "parataxis": "parataxis",
    "root": "root",
}
_BARE_PARTICIPLES = frozenset(("acl", "amod", "advcl", "root", "conj", "xcomp", "dep"))
_TENSES: dict[str, Tense] = {
    "Tense=Fut": "future",
    "Tense=Past": "past",
    "Tense=Imp": "past",
    "Tense=Pres": "present",
}
_DENYING = frozenset(("advmod", "det", "case", "cc", "mark", "aux", "dep"))
_HAVE = ("have", "avoir")
"""No auxiliary of a passive, whatever a parser says: "having crossed"."""
_APART = frozenset(("conj", "parataxis", "cc", "punct", "advcl", "ccomp"))
REMEMBERED = 1024
"""Clauses that are kept: a reader asks for one some four times, all within a paragraph."""


def clause(sentence: Sentence, predicate: Word) -> Clause:
    """The clause of a verb, a noun that names a happening, or an adjective.

    Arguments a clause does not print itself but inherits (the subject of an infinitive, of a
    coordinated verb, of a participle) carry `via`.
    """
    if sentence.words[predicate.index] is predicate:
        return _remembered(sentence, predicate.index)
    return _clause(sentence, predicate)


@lru_cache(REMEMBERED)
def _remembered(sentence: Sentence, index: int) -> Clause:
    return _clause(sentence, sentence.words[index])


def _clause(sentence: Sentence, predicate: Word) -> Clause:
    spoken = language(sentence.language)
    kind = _kind(predicate)
    passive = kind == "verbal" and is_passive(sentence, predicate, spoken)
    arguments = (
        verb_arguments(sentence, predicate, spoken, passive=passive)
        if kind != "nominal"
        else noun_arguments(sentence, predicate)
    )
    auxiliaries = tuple(_dependents(sentence, predicate, "aux", "aux:pass", "aux:caus", "cop"))
    return Clause(
        predicate=predicate,
        lemma=lemma(sentence, predicate),
        kind=kind,
        voice="passive" if passive else "active",
        mood=_mood(sentence, predicate, auxiliaries),
        tense=_tense(predicate, auxiliaries, spoken),
        perfect=any(aux.lemma in ("have", "avoir", "être") for aux in auxiliaries),
        auxiliaries=auxiliaries,
        negation=tuple(negation(sentence, predicate, spoken)),
        arguments=tuple(arguments),
        governor=None if predicate.dep == "root" else predicate.head,
        governing=_GOVERNING.get(predicate.dep, "argument"),
        marker=conjunction(sentence, predicate),
        span=extent(sentence, predicate),
    )


def _kind(predicate: Word) -> ClauseKind:
    if predicate.pos in ("VERB", "AUX"):
        return "verbal"
    return "adjectival" if predicate.pos == "ADJ" else "nominal"


def lemma(sentence: Sentence, predicate: Word) -> str:
    """With particle or reflexive: `carry_out`, `se_retirer`."""
    spoken = language(sentence.language)
    found = particle(sentence, predicate)
    if found is not None:
        return f"{predicate.lemma}_{found.lemma}"
    for child in _dependents(sentence, predicate, "expl:pv", "expl:pass", "expl", "obj", "iobj"):
        if child.pos == "PRON" and child.text.lower() in spoken.reflexives:
            return f"se_{predicate.lemma}"
    return predicate.lemma


def is_passive(sentence: Sentence, predicate: Word, spoken: Language) -> bool:
    """By auxiliary or agent; a bare past participle after its noun counts too.

    A subject that the parser calls passive is not enough, but in a headline; a reflexive or a verb
    that takes "be" in the active voice is no passive.
    """
    children = tuple(sentence.words[i] for i in sentence.children[predicate.index])
    if any(c.text.lower() in spoken.reflexives and c.pos == "PRON" for c in children):
        return False
    relations = {"aux" if child.lemma in _HAVE else child.dep for child in children}
    if "aux:pass" in relations or ("obl:agent" in relations and "aux" not in relations):
        return predicate.lemma not in spoken.active_with_be
    governor = sentence.words[predicate.head]
    shared = "VerbForm=Part" in governor.feats & predicate.feats and "aux" not in relations
    if predicate.dep == "conj" and governor.pos == "VERB" and shared:
        return is_passive(sentence, governor, spoken)
    if _is_headline_passive(sentence, predicate, relations, spoken):
        return True
    participle = {"VerbForm=Part", "Tense=Past"} <= predicate.feats
    if not participle or "aux" in relations or "nsubj" in relations:
        return False
    if "nsubj:pass" in relations:
        return sentence.region == "headline" or predicate.dep not in ("root", "ccomp")
    return predicate.dep in _BARE_PARTICIPLES


def _is_headline_passive(sentence: Sentence, predicate: Word, below: set[str], spoken: Language) -> bool:
    """As in "Aid workers kidnapped in Borno"."""
    listed = sentence.region == "headline" and predicate.lemma in spoken.headline_passives
    return listed and "Tense=Past" in predicate.feats and below.isdisjoint(("aux", "obj", "ccomp", "xcomp"))


def negation(sentence: Sentence, predicate: Word, spoken: Language) -> Iterator[Word]:
    """Words that deny the predicate: "not", "ne ... pas", "no" on its noun; not the "not" of a contrast."""
    for index in sentence.children[predicate.index]:
        child = sentence.words[index]
        denies = child.text.lower() in spoken.negations and child.dep in _DENYING
        if denies and not _contrasts(sentence, child):
            yield child


def _contrasts(sentence: Sentence, word: Word) -> bool:
    """As in "five, not three, were hurt": between a comma and what is corrected."""
    if word.index == 0 or word.index + 1 >= len(sentence.words):
        return False
    before, behind = sentence.words[word.index - 1], sentence.words[word.index + 1]
    return before.text == "," and behind.pos in ("NUM", "DET", "NOUN", "PROPN", "ADJ")


def conjunction(sentence: Sentence, predicate: Word) -> str | None:
    """What introduces the clause: a conjunction, "to", a preposition before a gerund; None if nothing."""
    for child in _dependents(sentence, predicate, "mark", "case"):
        return child.lemma
    return None


def extent(sentence: Sentence, predicate: Word) -> Span:
    """From the first to the last word of the clause, without coordinated, inserted and relative clauses."""
    start, end = predicate.start, predicate.end
    for index in sentence.children[predicate.index]:
        child = sentence.words[index]
        if child.dep in _APART:
            continue
        for word in _all_under(sentence, child):
            start, end = min(start, word.start), max(end, word.end)
    return Span(start=start, end=end)


def _all_under(sentence: Sentence, word: Word) -> Iterator[Word]:
    yield word
    for index in sentence.children[word.index]:
        if sentence.words[index].dep != "acl:relcl":
            yield from _all_under(sentence, sentence.words[index])


def _dependents(sentence: Sentence, word: Word, *relations: str) -> Iterator[Word]:
    for index in sentence.children[word.index]:
        if sentence.words[index].dep in relations:
            yield sentence.words[index]


def _mood(sentence: Sentence, predicate: Word, auxiliaries: tuple[Word, ...]) -> Mood:
    feats = predicate.feats.union(*(aux.feats for aux in auxiliaries)) if auxiliaries else predicate.feats
    if "Mood=Cnd" in feats:
        return "conditional"
    if "Mood=Imp" in feats:
        return "imperative"
    if "VerbForm=Fin" in feats:
        asked = sentence.words[-1].text == "?" and predicate.dep == "root"
        return "interrogative" if asked else "indicative"
    if "VerbForm=Inf" in feats:
        return "infinitive"
    return "participle" if feats & {"VerbForm=Part", "VerbForm=Ger"} else "none"


def _tense(predicate: Word, auxiliaries: tuple[Word, ...], spoken: Language) -> Tense | None:
    if any(aux.text.lower() in spoken.future_auxiliaries for aux in auxiliaries):
        return "future"
    for word in (*auxiliaries, predicate):
        if "VerbForm=Fin" in word.feats:
            tense = next((t for feature, t in _TENSES.items() if feature in word.feats), None)
            if tense is not None:
                return tense
    return "past" if "Tense=Past" in predicate.feats else None
