"""Phrases that a parser hung on a place before them: "held rallies in Gaza against the blockade".

They belong to what the place belongs to. The prepositions of which this holds are data of the
language; the rule is Vedette's own.
"""

from __future__ import annotations

import msgspec

from vedette.syntax.language import Language
from vedette.syntax.parser import Token
from vedette.syntax.trees import tree_or

_CLAUSES = ("VERB", "AUX", "ADJ")


def reattached(tokens: tuple[Token, ...], spoken: Language) -> tuple[Token, ...]:
    """The tokens, each such phrase one step higher."""
    for index, token in enumerate(tokens):
        if token.dep == "nmod" and token.head < index and _is_too_low(tokens, index, spoken):
            above = tokens[token.head]
            dep = "obl" if tokens[above.head].pos in _CLAUSES else "nmod"
            moved = msgspec.structs.replace(token, head=above.head, dep=dep)
            tokens = tree_or(tokens, (*tokens[:index], moved, *tokens[index + 1 :]))
    return tokens


def _is_too_low(tokens: tuple[Token, ...], index: int, spoken: Language) -> bool:
    host = tokens[index].head
    if tokens[host].head == host or tokens[host].dep not in ("obl", "nmod", "obj"):
        return False
    placed = tokens[host].pos == "PROPN" and tokens[host].dep != "obj" and _case(tokens, host) is not None
    return (
        placed and tokens[host].text.lower() not in spoken.days and _case(tokens, index) in spoken.off_names
    )


def _case(tokens: tuple[Token, ...], index: int) -> str | None:
    """The only preposition of a noun, small."""
    found = [
        t.text.lower() for i, t in enumerate(tokens) if t.head == index and t.dep == "case" and i < index
    ]
    return found[0] if len(found) == 1 else None
