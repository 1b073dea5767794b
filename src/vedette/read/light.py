"""Light verbs lend their subject to the noun that names what happened: "launched an attack"."""

from __future__ import annotations

from vedette.lexicon import Lexicon
from vedette.model import Phrase, Sentence, Word
from vedette.syntax import clause


def light_verb(sentence: Sentence, noun: Word, lexicon: Lexicon) -> Word | None:
    """The light verb whose (deep) object the noun is; None if it hangs elsewhere."""
    governor = sentence.words[noun.head]
    if noun.dep in ("obj", "nsubj:pass") and governor.pos in ("VERB", "AUX"):
        return governor if _is_light(sentence, governor, lexicon) else None
    for index in sentence.children[noun.index]:
        child = sentence.words[index]
        if child.dep in ("acl", "acl:relcl") and child.pos == "VERB" and _is_light(sentence, child, lexicon):
            return child
    return None


def extra_slots(sentence: Sentence, noun: Word, lexicon: Lexicon) -> dict[str, tuple[Phrase, ...]]:
    """The slots that a light verb fills for its noun: its subject as `poss`, its obliques by marker."""
    verb = light_verb(sentence, noun, lexicon)
    if verb is None:
        return {}
    found = clause(sentence, verb)
    slots: dict[str, list[Phrase]] = {}
    for argument in found.arguments:
        if argument.role == "subject" and argument.phrase.head.index != noun.index:
            slots.setdefault("poss", []).append(argument.phrase)
        elif argument.role == "oblique" and argument.marker:
            slots.setdefault(argument.marker, []).append(argument.phrase)
    return {name: tuple(phrases) for name, phrases in slots.items()}


def _is_light(sentence: Sentence, verb: Word, lexicon: Lexicon) -> bool:
    return verb.lemma in lexicon.light_verbs or clause(sentence, verb).lemma in lexicon.light_verbs
