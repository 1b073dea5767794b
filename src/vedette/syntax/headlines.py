"""Headlines whose verb the parser took for a noun: "Niger junta expels French ambassador".

A headline has few of the small words by which a parser of our size tells verbs from nouns. Where the
parser found no main verb in one, the first word is it that a language lists as a verb that headlines are
made with, in the form that fits the noun before it. So it is in a sentence that ends with a full stop
and has no verb ("Moscow denies targeting civilians."). Vedette's own.
"""

from __future__ import annotations

import msgspec

from vedette.syntax.language import Language
from vedette.syntax.parser import Token
from vedette.syntax.trees import tree_or

_NOUNS = ("NOUN", "PROPN", "PRON", "NUM")
_FINITE = "Mood=Ind|Tense=Pres|VerbForm=Fin"
_HELD = frozenset(("compound", "amod", "nummod", "det", "case", "flat", "nmod", "nmod:poss"))


def with_headline_verb(tokens: tuple[Token, ...], spoken: Language) -> tuple[Token, ...]:
    """The tokens with that word as their root, what stands before it as its subject and the rest below it."""
    if not spoken.headline_verbs or any(_is_main(tokens, i) for i in range(len(tokens))):
        return tokens
    verb = next((i for i in range(1, len(tokens) - 1) if _base(tokens, i, spoken)), None)
    return tokens if verb is None else tree_or(tokens, _rooted(tokens, verb, spoken))


def _is_main(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether the word is a verb at the top of the headline, or one with a subject of its own."""
    token = tokens[index]
    if token.pos not in ("VERB", "AUX"):
        return False
    subject = any(t.head == index and t.dep.startswith("nsubj") for t in tokens)
    return token.head == index or (subject and token.dep not in ("compound", "amod"))


def _base(tokens: tuple[Token, ...], index: int, spoken: Language) -> str | None:
    """The listed verb whose form agrees with the noun before it: "army storms", "rebels storm"."""
    token, before = tokens[index], tokens[index - 1]
    form = token.text.lower()
    if before.pos not in _NOUNS or tokens[index + 1].text.lower() in spoken.headline_no_object:
        return None
    if form in spoken.headline_verbs:
        return form if _is_plural(before, spoken) else None
    bases = (form.removesuffix("s"), form.removesuffix("es"), form.removesuffix("ies") + "y")
    return next((b for b in bases if b != form and b in spoken.headline_verbs), None)


def _is_plural(noun: Token, spoken: Language) -> bool:
    small = noun.text.lower()
    return "Number=Plur" in noun.morph or small.endswith("s") or small in spoken.headline_plurals


def _rooted(tokens: tuple[Token, ...], verb: int, spoken: Language) -> tuple[Token, ...]:
    subject = verb - 1
    before, behind = range(verb), range(verb + 1, len(tokens))
    changed = list(tokens)
    lemma = _base(tokens, verb, spoken) or tokens[verb].lemma
    changed[verb] = msgspec.structs.replace(
        tokens[verb], head=verb, dep="ROOT", pos="VERB", lemma=lemma, morph=_FINITE
    )
    for index in before:
        if index == subject:
            changed[index] = msgspec.structs.replace(tokens[index], head=verb, dep="nsubj")
        elif tokens[index].head not in before or tokens[index].head == index:
            dep = tokens[index].dep if tokens[index].dep in _HELD else "compound"
            changed[index] = msgspec.structs.replace(tokens[index], head=subject, dep=dep)
    for index in behind:
        if tokens[index].head not in behind or tokens[index].head == index:
            dep = _below(tokens, index, [t for t in changed if t.head == verb and t.dep == "obj"])
            changed[index] = msgspec.structs.replace(tokens[index], head=verb, dep=dep)
    return tuple(changed)


def _below(tokens: tuple[Token, ...], index: int, objects: list[Token]) -> str:
    """How what follows hangs from the verb: with a preposition as circumstance, the first noun as object."""
    token = tokens[index]
    if token.pos in _NOUNS:
        introduced = any(t.head == index and t.dep == "case" for t in tokens)
        return "obl" if introduced or objects else "obj"
    if token.pos in ("VERB", "AUX"):
        marked = any(t.head == index and t.dep == "mark" for t in tokens)
        return "xcomp" if marked and "VerbForm=Inf" in token.morph else "advcl"
    return token.dep if token.dep not in ("ROOT", "root") else "dep"
