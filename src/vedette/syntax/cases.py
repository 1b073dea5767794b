"""Prepositions that a parser hung on a word before their noun: "asylum to [18 rebels]".

The rule is Vedette's own: of 160 reports of the gold sets some 25 phrases are parsed so, all wrongly.
"""

from __future__ import annotations

import msgspec

from vedette.syntax.parser import Token
from vedette.syntax.trees import tree_or

_BEFORE_NOUN = ("nummod", "amod", "compound", "det")
_INTRODUCED = ("obl", "nmod", "obl:agent", "obl:arg")
"""What a noun with a preposition is; an object or a subject has none of its own ("over 100 rebels fled")."""
_NOUNS = ("NOUN", "PROPN")


def with_cases(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, each preposition that opens its noun's phrase on the noun."""
    for index, token in enumerate(tokens):
        if token.dep == "case" and _is_misplaced(tokens, index):
            noun = tokens[token.head].head
            moved = msgspec.structs.replace(token, head=noun)
            tokens = tree_or(tokens, (*tokens[:index], moved, *tokens[index + 1 :]))
    return tokens


def _is_misplaced(tokens: tuple[Token, ...], index: int) -> bool:
    below = tokens[index].head
    noun = tokens[below].head
    if not index < below < noun or tokens[below].dep not in _BEFORE_NOUN:
        return False
    if tokens[noun].dep not in _INTRODUCED or tokens[noun].pos not in _NOUNS:
        return False
    introduced = any(t.head == noun and t.dep == "case" and i < noun for i, t in enumerate(tokens))
    return not introduced and _opens(tokens, index, noun)


def _opens(tokens: tuple[Token, ...], index: int, noun: int) -> bool:
    """Whether nothing of the noun's stands before it, and it is no part of a range ("25 to 30 projects")."""
    before = any(t.head == noun and i < index for i, t in enumerate(tokens))
    ranging = index > 0 and tokens[index - 1].pos == "NUM"
    return not before and not ranging
