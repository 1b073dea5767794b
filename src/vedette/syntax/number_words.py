"""Numbers written out that a parser of our size takes for the noun they count with: "trois cents soldats".

The counted word comes out as an adjective of the number; it takes the number's place. Vedette's own.
"""

from __future__ import annotations

import msgspec

from vedette.syntax.language import Language
from vedette.syntax.parser import Token
from vedette.syntax.trees import tree_or

_AS_MODIFIER = ("amod", "acl", "nmod", "appos")
_OF_THE_NUMBER = ("nummod", "fixed", "advmod")


def with_counted(tokens: tuple[Token, ...], spoken: Language) -> tuple[Token, ...]:
    """The tokens with what is counted above its number, where that leaves a tree."""
    for number in range(len(tokens) - 1):
        if _is_number(tokens[number], spoken) and _is_counted(tokens, number):
            tokens = tree_or(tokens, _swapped(tokens, number))
    return tokens


def _is_number(token: Token, spoken: Language) -> bool:
    parts = token.text.lower().split("-")
    return token.pos in ("NOUN", "NUM", "ADJ") and all(part in spoken.number_words for part in parts)


def _is_counted(tokens: tuple[Token, ...], number: int) -> bool:
    counted = tokens[number + 1]
    below = (t.dep for i, t in enumerate(tokens) if t.head == number + 1 and i != number + 1)
    plain = counted.pos in ("ADJ", "NOUN") and not {"case", "det"}.intersection(below)
    return plain and counted.head == number and counted.dep in _AS_MODIFIER


def _swapped(tokens: tuple[Token, ...], number: int) -> tuple[Token, ...]:
    above, counted = tokens[number], number + 1
    changed = list(tokens)
    for index, token in enumerate(tokens):
        if token.head == number and index not in (number, counted) and token.dep not in _OF_THE_NUMBER:
            changed[index] = msgspec.structs.replace(token, head=counted)
    head = counted if above.head == number else above.head
    changed[counted] = msgspec.structs.replace(tokens[counted], head=head, dep=above.dep, pos="NOUN")
    changed[number] = msgspec.structs.replace(above, head=counted, dep="nummod", pos="NUM")
    return tuple(changed)
