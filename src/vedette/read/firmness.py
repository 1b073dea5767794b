"""Is the content said to be so, and how firmly: a walk from the trigger up to where it hangs."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from vedette.lexicon import Lexicon
from vedette.model import Clause, Quote, Sentence, Word
from vedette.model.codes import Modality, Polarity
from vedette.read.light import light_verb, occurrence_verb
from vedette.read.signs import Sign, is_to_be, signs_of, tense_signs
from vedette.syntax import clause, conjunction, language, marker

_OPEN = frozenset(("xcomp", "ccomp", "acl", "advcl", "obj", "obl", "nmod", "nsubj:pass", "nsubj", "conj"))
_STRENGTH: dict[Modality, int] = {"actual": 0, "habitual": 1, "possible": 2, "planned": 3, "hypothetical": 4}
"""Where several words bear on a trigger the weaker content wins. Vedette's own order."""


class Firmness(Struct, frozen=True, kw_only=True):
    """Of the content, with the words that say so. `foretold` where it is said in the future tense."""

    polarity: Polarity
    modality: Modality
    evidence: tuple[Quote, ...]
    foretold: bool = False


def firmness(sentence: Sentence, trigger: Word, lexicon: Lexicon) -> Firmness:
    """Polarity and modality of what the trigger says. Two negations cancel out, save where a language
    says one with two words: "aucun tir n’a été signalé".
    """
    signs = tuple(_signs(sentence, trigger, lexicon))
    modality: Modality = "actual"
    for sign in signs:
        if sign.modality is not None and _STRENGTH[sign.modality] > _STRENGTH[modality]:
            modality = sign.modality
    negated = _count_negations(sentence, signs) % 2 == 1
    return Firmness(
        polarity="negated" if negated else "affirmed",
        modality=modality,
        evidence=tuple(dict.fromkeys(sign.word.quote for sign in signs)),
        foretold=any(sign.foretells for sign in signs),
    )


def _count_negations(sentence: Sentence, signs: tuple[Sign, ...]) -> int:
    words = {sign.word.index: sign.word.text.lower() for sign in signs if sign.negates}
    spoken = language(sentence.language)
    own = spoken.negations - spoken.concordant
    if own.isdisjoint(words.values()):
        return len(words)
    return sum(text not in spoken.concordant for text in words.values())


def turned(firm: Firmness) -> Firmness:
    """Of what a frame says by its negation: "did not recognise" affirms a refusal."""
    polarity: Polarity = "affirmed" if firm.polarity == "negated" else "negated"
    return msgspec.structs.replace(firm, polarity=polarity)


def _signs(sentence: Sentence, trigger: Word, lexicon: Lexicon) -> Iterator[Sign]:
    yield from _own_signs(sentence, trigger, lexicon)
    if sentence.words[-1].text == "?":
        yield Sign(sentence.words[-1], "hypothetical")
    word = trigger
    for _ in range(len(sentence.words)):
        if word.dep == "root" or not _transparent(sentence, word, lexicon):
            return
        governor = sentence.words[word.head]
        yield from _governing_signs(sentence, word, governor, lexicon)
        word = governor


def _transparent(sentence: Sentence, word: Word, lexicon: Lexicon) -> bool:
    """Whether what bears on the governor bears on the word.

    A relative clause stands on its own; so does what merely qualifies a noun ("a response to the
    attack") unless that noun is one of those that make things possible or planned.
    """
    if word.dep == "nmod":
        noun = sentence.words[word.head].lemma
        return lexicon.firmness.modality_of("nouns", noun) is not None or lexicon.firmness.negates(
            "nouns", noun
        )
    if word.dep == "acl" and word.pos == "VERB":
        return "VerbForm=Inf" in word.feats or any(
            sentence.words[i].dep == "mark" for i in sentence.children[word.index]
        )
    return word.dep.split(":")[0] in {dep.split(":")[0] for dep in _OPEN} and word.dep != "acl:relcl"


def _own_signs(sentence: Sentence, word: Word, lexicon: Lexicon) -> Iterator[Sign]:
    found = clause(sentence, word)
    yield from tense_signs(sentence, found, lexicon)
    if found.mood == "imperative":
        yield Sign(word, "hypothetical")
    denied = next(iter(found.negation), None) or _nobody(sentence, found)
    if denied is not None:
        yield Sign(denied, None, negates=True)
    for index in sentence.children[word.index]:
        child = sentence.words[index]
        kind = {"advmod": "adverbs", "amod": "adjectives", "mark": "markers", "case": "markers"}.get(
            child.dep
        )
        if kind:
            yield from signs_of(child, kind, lexicon)
    purpose = found.mood == "infinitive" and word.dep in ("advcl", "acl") and not found.perfect
    to_be = is_to_be(sentence, word)
    if purpose or to_be:
        yield Sign(word, "planned", foretells=to_be)


def _is_aim(sentence: Sentence, word: Word, lexicon: Lexicon) -> bool:
    """As in "a plan aimed at protecting the border": a gerund that is its verb's complement."""
    return word.dep == "advcl" and conjunction(sentence, word) in lexicon.cues.complement_markers


def is_denied(sentence: Sentence, found: Clause) -> bool:
    """Whether the speech itself is: "did not say", "no official said"; in "aucun affrontement n'a été
    signalé" and "no clashes have been reported" it is the clashes.
    """
    concordant = language(sentence.language).concordant
    if any(word.text.lower() not in concordant for word in found.negation):
        return True
    return found.voice == "active" and _nobody(sentence, found) is not None


def _nobody(sentence: Sentence, found: Clause) -> Word | None:
    """As in "no soldiers crossed", "nobody was hurt": the word that denies through an argument."""
    negations = language(sentence.language).negations
    for argument in found.arguments:
        head = argument.phrase.head
        if argument.role not in ("subject", "object") or argument.phrase.via is not None:
            continue
        children = [sentence.words[i] for i in sentence.children[head.index]]
        if head.text.lower() in negations and not any(child.dep in ("det", "nummod") for child in children):
            return head
        for child in children:
            before = sentence.words[child.index - 1].text if child.index else ""
            denies = child.dep in ("det", "advmod") and child.lemma in negations
            if denies and child.index < head.index and before != ",":
                return child
    return None


def _governing_signs(sentence: Sentence, word: Word, governor: Word, lexicon: Lexicon) -> Iterator[Sign]:
    """What the governor's meaning does to the word; its own negation and mood count only where the two
    are one act: "did not launch an attack" denies it, "did not condemn the attack" does not.
    """
    below = word.dep.split(":")[0]
    if governor.pos in ("VERB", "AUX") and below in ("xcomp", "ccomp", "obj", "obl", "nsubj", "advcl"):
        if below in ("xcomp", "ccomp", "obj") or word.dep == "nsubj:pass" or _is_aim(sentence, word, lexicon):
            yield from _verb_sign(sentence, governor, lexicon)
        if (
            below == "xcomp"
            or marker(sentence, word) in language(sentence.language).as_markers
            or governor
            in (
                light_verb(sentence, word, lexicon),
                occurrence_verb(sentence, word, lexicon),
            )
        ):
            yield from _own_signs(sentence, governor, lexicon)
    elif governor.pos == "NOUN" and below in ("acl", "nmod", "ccomp"):
        yield from signs_of(governor, "nouns", lexicon)
    elif governor.pos == "ADJ":
        yield from signs_of(governor, "adjectives", lexicon)


def _verb_sign(sentence: Sentence, verb: Word, lexicon: Lexicon) -> Iterator[Sign]:
    """By its lemma with particle or reflexive, else by the bare one: "se préparer", "rule out"."""
    whole = clause(sentence, verb).lemma
    yield from signs_of(msgspec.structs.replace(verb, lemma=whole), "verbs", lexicon)
    if whole != verb.lemma and "_" in whole and not whole.startswith("se_"):
        yield from signs_of(verb, "verbs", lexicon)
