"""Tokens of a treebank back into a text."""

from __future__ import annotations

from collections.abc import Sequence

CLOSING = frozenset((",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "...", "'s", "n't", "'", "’s", "n’t"))
OPENING = frozenset(("(", "[", "{", "$", "#"))


def detokenized(tokens: Sequence[str]) -> tuple[str, list[int]]:
    """The text as it may have been printed, and where each token starts in it.

    >>> detokenized(["He", "did", "n't", "go", "(", "yet", ")", "."])
    ("He didn't go (yet).", [0, 3, 6, 10, 13, 14, 17, 18])
    """
    text, starts, quoted = "", [], False
    glued = True
    for token in tokens:
        is_quote = token in ('"', "``", "''")
        closes = token in CLOSING or (token[:1] in "'’" and token[1:].isalpha()) or (is_quote and quoted)
        text += "" if glued or closes else " "
        starts.append(len(text))
        text += token
        quoted ^= is_quote
        glued = token in OPENING or (is_quote and quoted)
    return text, starts
