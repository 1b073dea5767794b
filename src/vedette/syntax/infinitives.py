"""Infinitives that a parser of our size takes for nouns behind a preposition: "offered to mediate".

Vedette's own.
"""

from __future__ import annotations

import msgspec

from vedette.syntax.language import Language
from vedette.syntax.parser import Token

_AS_NOUNS = ("obl", "nmod")
_TAKES = ("VERB", "NOUN", "ADJ")
_INFINITIVE = "VerbForm=Inf"


def with_infinitives(tokens: tuple[Token, ...], spoken: Language) -> tuple[Token, ...]:
    """The tokens with verbs right behind the word for infinitives as complements; heads stay."""
    changed = list(tokens)
    for index, token in enumerate(tokens[1:], start=1):
        marker = tokens[index - 1]
        misread = token.pos == "VERB" and token.dep in _AS_NOUNS and tokens[token.head].pos in _TAKES
        if not misread or marker.head != index or marker.text.lower() not in spoken.infinitive_markers:
            continue
        dep = "xcomp" if tokens[token.head].pos == "VERB" else "acl"
        changed[index] = msgspec.structs.replace(token, dep=dep, morph=_INFINITIVE)
        changed[index - 1] = msgspec.structs.replace(marker, pos="PART", dep="mark")
    return tuple(changed)
