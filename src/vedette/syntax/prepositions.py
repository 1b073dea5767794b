"""Prepositions of several words, which parsers take apart: "près de", "en direction de"."""

from __future__ import annotations

import msgspec

from vedette.syntax.language import Language
from vedette.syntax.parser import Token
from vedette.syntax.trees import tree_or

_NOUNS = ("NOUN", "PROPN", "PRON", "NUM", "X")


def joined(tokens: tuple[Token, ...], spoken: Language) -> tuple[Token, ...]:
    """The tokens with each such preposition as the case of its noun, its words `fixed` to the first."""
    for words in (tuple(printed.split(" ")) for printed in spoken.complex_prepositions):
        for first in range(len(tokens) - len(words)):
            if tokens[first].pos != "PUNCT" and _reads(tokens, first, words, spoken):
                tokens = tree_or(tokens, _with_case(tokens, first, first + len(words)))
    return tokens


def _reads(tokens: tuple[Token, ...], first: int, words: tuple[str, ...], spoken: Language) -> bool:
    for word, token in zip(words, tokens[first:], strict=False):
        small = token.text.lower().replace("’", "'")
        if small != word and spoken.contractions.get(small) != word:
            return False
    return True


def _with_case(tokens: tuple[Token, ...], first: int, stop: int) -> tuple[Token, ...]:
    """Unchanged where no noun follows or the parse already has it so."""
    inside = range(first, stop)
    noun = _noun_behind(tokens, stop)
    if noun is None or tokens[first].head == noun:
        return tokens
    governor = _governor(tokens, inside, noun)
    if governor is None:
        return tokens
    changed = list(tokens)
    for index in inside:
        head, dep = (noun, "case") if index == first else (first, "fixed")
        changed[index] = msgspec.structs.replace(tokens[index], head=head, dep=dep, pos="ADP")
    for index, token in enumerate(tokens):
        if token.head in inside and index not in inside and index != noun:
            changed[index] = msgspec.structs.replace(token, head=noun if index > noun else governor)
    dep = "obl" if tokens[governor].pos in ("VERB", "AUX", "ADJ") else "nmod"
    changed[noun] = msgspec.structs.replace(tokens[noun], head=governor, dep=dep)
    return tuple(changed)


def _noun_behind(tokens: tuple[Token, ...], stop: int) -> int | None:
    """The noun that the words after the preposition belong to."""
    for index in range(stop, min(stop + MOST_BEFORE_NOUN, len(tokens))):
        if tokens[index].pos in _NOUNS:
            head = tokens[index].head
            lower = index < head < len(tokens) and tokens[index].dep in _LOWER
            return head if lower and tokens[head].pos in _NOUNS else index
    return None


MOST_BEFORE_NOUN = 6
"""Words between a preposition and its noun. Vedette's own."""
_LOWER = ("nummod", "amod", "compound", "flat", "det")


def _governor(tokens: tuple[Token, ...], inside: range, noun: int) -> int | None:
    """What the whole phrase hangs from: the first word above that is not part of it."""
    starts: list[int] = [*inside, noun]
    for start in starts:
        index, steps = start, 0
        while (index in inside or index == noun) and tokens[index].head != index and steps < len(tokens):
            index, steps = tokens[index].head, steps + 1
        if index not in inside and index != noun and not _below(tokens, index, noun):
            return index
    return None


def _below(tokens: tuple[Token, ...], index: int, noun: int) -> bool:
    for _ in tokens:
        if index == noun:
            return True
        if tokens[index].head == index:
            return False
        index = tokens[index].head
    return True
