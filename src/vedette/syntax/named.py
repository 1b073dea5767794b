"""Names right behind the noun that says what they are: "le président Emmanuel Macron", "le groupe Wagner".

A parser of our size takes some for phrases of their own and parts given names from surnames. The rule is
Vedette's own.
"""

from __future__ import annotations

import msgspec

from vedette.syntax.parser import Token
from vedette.syntax.trees import tree_or

_MISTAKEN = ("PROPN", "NOUN", "X", "ADV")
"""What a name in capitals is taken for where the parser never met it."""
_PARTED = ("nmod", "flat", "appos", "amod", "advmod", "dep", "flat:name")


def with_names(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, each such name in apposition to its noun, with all its words."""
    for index in range(1, len(tokens)):
        if _is_named(tokens, index):
            named = msgspec.structs.replace(tokens[index], dep="appos", pos="PROPN")
            tokens = tree_or(tokens, (*tokens[:index], named, *tokens[index + 1 :]))
        if tokens[index].dep == "appos" and tokens[index].head == index - 1:
            tokens = _with_surname(tokens, index)
    return tokens


def _is_named(tokens: tuple[Token, ...], index: int) -> bool:
    token, noun = tokens[index], tokens[index - 1]
    beside = token.head == index - 1 and noun.pos == "NOUN" and noun.text[0].islower()
    capital = token.pos in _MISTAKEN and token.text[0].isupper()
    return capital and token.dep == "nmod" and beside and not _is_introduced(tokens, index)


def _is_introduced(tokens: tuple[Token, ...], index: int) -> bool:
    return any(token.head == index and token.dep in ("case", "det") for token in tokens)


def _with_surname(tokens: tuple[Token, ...], first: int) -> tuple[Token, ...]:
    """Capitalised words that go on behind the first word of the name and hang with it."""
    changed = list(tokens)
    for index in range(first + 1, len(tokens)):
        token = tokens[index]
        hangs = token.head in (first, tokens[first].head) and token.dep in _PARTED
        if not (token.text[0].isupper() and hangs) or any(t.head == index for t in tokens):
            break
        changed[index] = msgspec.structs.replace(token, head=first, dep="flat", pos="PROPN")
    return tree_or(tokens, tuple(changed))
