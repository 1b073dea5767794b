"""Slots that are filled from outside a clause.

Light verbs lend their subject to the noun that names what happened ("launched an attack"), verbs of
occurrence their circumstances ("clashes erupted in Sirte"); a noun that names an office or a bond is
said of somebody (`self`); a verb takes the prepositional phrases the parser hung on its object.
"""

from __future__ import annotations

from vedette.lexicon import Lexicon
from vedette.model import Clause, Phrase, Sentence, Word
from vedette.syntax import clause, conjunction, language, marker, phrase

Slots = dict[str, tuple[Phrase, ...]]
SELF, UNDER, INFINITIVE, CLAUSE = "self", "under", "infinitive", "clause"


def light_verb(sentence: Sentence, noun: Word, lexicon: Lexicon) -> Word | None:
    """The light verb whose (deep) object the noun is; None if it hangs elsewhere."""
    governor = sentence.words[noun.head]
    if noun.dep in ("obj", "nsubj:pass") and governor.pos in ("VERB", "AUX"):
        return governor if _is_one_of(sentence, governor, lexicon.light.lend_subject) else None
    for index in sentence.children[noun.index]:
        child = sentence.words[index]
        light = child.pos == "VERB" and _is_one_of(sentence, child, lexicon.light.lend_subject)
        if light and child.dep in ("acl", "acl:relcl"):
            return child
    return None


def occurrence_verb(sentence: Sentence, noun: Word, lexicon: Lexicon) -> Word | None:
    """The verb that says no more than that the noun's happening happened; None if there is none."""
    governor = sentence.words[noun.head]
    if noun.dep in ("nsubj", "nsubj:pass") and governor.pos in ("VERB", "AUX"):
        return governor if _is_one_of(sentence, governor, lexicon.light.occur) else None
    return None


def extra_slots(sentence: Sentence, noun: Word, lexicon: Lexicon) -> Slots:
    """What a noun's clause gets from a light verb (as agent), a verb of occurrence, or its bearer; `under` is
    the verb that it is subject or object of.
    """
    slots: dict[str, list[Phrase]] = {}
    verb = light_verb(sentence, noun, lexicon)
    agent = min(language(sentence.language).agent_markers)
    if verb is not None:
        _lend(sentence, clause(sentence, verb), noun, agent, slots)
    happening = occurrence_verb(sentence, noun, lexicon)
    if happening is not None:
        _lend(sentence, clause(sentence, happening), noun, None, slots)
    for name, phrases in _behind(sentence, noun).items():
        slots.setdefault(name, phrases)
    governor = sentence.words[noun.head]
    if noun.dep in ("obj", "nsubj", "nsubj:pass") and governor.pos == "VERB":
        slots[UNDER] = [phrase(sentence, governor)]
    bearer = _bearer(sentence, noun)
    if bearer is not None:
        slots[SELF] = [bearer]
    return {name: tuple(phrases) for name, phrases in slots.items()}


def _behind(sentence: Sentence, noun: Word) -> dict[str, list[Phrase]]:
    """Prepositional phrases behind a verb's object, which parsers hang on the verb as often as on the noun:
    "condemned the attack on the village".
    """
    slots: dict[str, list[Phrase]] = {}
    governor = sentence.words[noun.head]
    if noun.dep not in ("obj", "nsubj:pass") or governor.pos != "VERB":
        return slots
    for argument in clause(sentence, governor).in_role("oblique"):
        if argument.marker and argument.phrase.start > noun.end and argument.phrase.via is None:
            slots.setdefault(argument.marker, []).append(argument.phrase)
    return slots


def _lend(
    sentence: Sentence, found: Clause, noun: Word, agent: str | None, slots: dict[str, list[Phrase]]
) -> None:
    for argument in found.arguments:
        if argument.role == "subject" and agent and argument.phrase.head.index != noun.index:
            slots.setdefault(agent, []).append(argument.phrase)
            if argument.phrase.start > noun.end:
                for name, phrases in _behind_agent(sentence, argument.phrase).items():
                    slots.setdefault(name, phrases)
        elif argument.role == "oblique" and argument.marker:
            slots.setdefault(argument.marker, []).append(argument.phrase)


def _behind_agent(sentence: Sentence, agent: Phrase) -> dict[str, list[Phrase]]:
    """What the parser hung on who did it: "the attack launched by rebels against the base"."""
    slots: dict[str, list[Phrase]] = {}
    for index in sentence.children[agent.head.index]:
        child = sentence.words[index]
        introduced = marker(sentence, child) if child.dep == "nmod" else None
        if introduced in language(sentence.language).against_markers:
            slots.setdefault(str(introduced), []).append(phrase(sentence, child))
    return slots


def _bearer(sentence: Sentence, noun: Word) -> Phrase | None:
    """Who the noun is said of: what it is apposed to, the subject of "is", the name behind a title."""
    if noun.dep == "appos":
        return phrase(sentence, sentence.words[noun.head])
    children = [sentence.words[i] for i in sentence.children[noun.index]]
    if any(child.dep == "cop" for child in children):
        subject = next((child for child in children if child.dep == "nsubj"), None)
        return phrase(sentence, subject) if subject else None
    named = next((c for c in children if _is_named(sentence, c, noun)), None)
    return phrase(sentence, named) if named else None


def _is_named(sentence: Sentence, child: Word, noun: Word) -> bool:
    """A name behind a title, or before a comma: "Amadou Tollo, son of the chief"."""
    if child.pos != "PROPN":
        return False
    comma = any(sentence.words[i].text == "," for i in range(child.index + 1, noun.index))
    return child.dep in ("appos", "flat") or (child.dep == "compound" and comma)


def object_slots(sentence: Sentence, found: Clause) -> Slots:
    """Prepositional phrases of a verb's object and obliques, for slots the verb leaves empty; and
    `infinitive` or `clause` where such a complement follows ("asked traders to avoid the road"), `with_doing`
    and the like where a gerund does ("charged with stealing").
    """
    slots: dict[str, list[Phrase]] = {}
    for index in sentence.children[found.predicate.index]:
        child = sentence.words[index]
        if child.dep in ("xcomp", "advcl") and "VerbForm=Inf" in child.feats:
            slots[INFINITIVE] = [phrase(sentence, child)]
        elif child.dep == "ccomp":
            slots[CLAUSE] = [phrase(sentence, child)]
        elif child.dep == "advcl" and child.index > found.predicate.index and "VerbForm=Ger" in child.feats:
            slots.setdefault(f"{conjunction(sentence, child)}_doing", []).append(phrase(sentence, child))
    for argument in found.arguments:
        if argument.role in ("object", "oblique") and argument.phrase.via is None:
            for index in sentence.children[argument.phrase.head.index]:
                child = sentence.words[index]
                if child.dep == "acl" and "VerbForm=Inf" in child.feats and argument.role == "object":
                    slots.setdefault(INFINITIVE, []).append(phrase(sentence, child))
                introduced = marker(sentence, child) if child.dep == "nmod" else None
                if introduced not in (None, "poss"):
                    slots.setdefault(str(introduced), []).append(phrase(sentence, child))
    return {name: tuple(phrases) for name, phrases in slots.items()}


def _is_one_of(sentence: Sentence, verb: Word, lemmas: frozenset[str]) -> bool:
    if verb.lemma in lemmas or clause(sentence, verb).lemma in lemmas:
        return True
    objects = (sentence.words[i] for i in sentence.children[verb.index])
    return any(word.dep == "obj" and f"{verb.lemma}_{word.lemma}" in lemmas for word in objects)
