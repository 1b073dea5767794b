"""Subjects printed behind their verb: "a-t-il assuré", "raconte-t-elle", "ont-ils indiqué".

Treebanks hold few of them and parsers of our size hang them anywhere, while their form leaves no doubt.
The rule is Vedette's own.
"""

from __future__ import annotations

from msgspec.structs import replace

from vedette.syntax.language import Language
from vedette.syntax.parser import Token
from vedette.syntax.trees import tree_or

FARTHEST = 3
"""Words from the clitic to the participle: "a-t-il également assuré". Vedette's own."""


def with_clitic_subjects(tokens: tuple[Token, ...], spoken: Language) -> tuple[Token, ...]:
    """Each such pronoun as the subject of its verb, the auxiliary before it below the verb."""
    for index in range(1, len(tokens)):
        if tokens[index].text.lower() in spoken.subject_clitics:
            verb = _verb(tokens, index)
            if verb is not None:
                tokens = tree_or(tokens, _hung(tokens, index, verb))
    return tokens


def _verb(tokens: tuple[Token, ...], clitic: int) -> int | None:
    before = tokens[clitic - 1]
    if before.pos == "AUX":
        for index in range(clitic + 1, min(clitic + 1 + FARTHEST, len(tokens))):
            if "VerbForm=Part" in tokens[index].morph:
                return index
            if tokens[index].pos not in ("ADV", "PRON"):
                break
    return clitic - 1 if before.pos in ("VERB", "AUX") else None


def _hung(tokens: tuple[Token, ...], clitic: int, verb: int) -> tuple[Token, ...]:
    small = {clitic, clitic - 1} - {verb}
    changed = list(tokens)
    for index, token in enumerate(tokens):
        if index not in (*small, verb) and token.head in small:
            changed[index] = replace(token, head=verb)
    head = tokens[verb].head
    if head in small or head == verb:
        head, dep = _above(tokens, verb, small)
        changed[verb] = replace(tokens[verb], head=head, dep=dep, pos="VERB")
    changed[clitic] = replace(tokens[clitic], head=verb, dep="nsubj", pos="PRON")
    if verb > clitic:
        changed[clitic - 1] = replace(tokens[clitic - 1], head=verb, dep="aux", pos="AUX")
    return tuple(changed)


def _above(tokens: tuple[Token, ...], verb: int, small: set[int]) -> tuple[int, str]:
    """What the verb hangs on when it hung on its own small words: what those hung on."""
    index = verb
    for _ in range(len(small) + 1):
        if tokens[index].head == index:
            return verb, "ROOT"
        index = tokens[index].head
        if index not in small:
            return index, "parataxis"
    return verb, "ROOT"
