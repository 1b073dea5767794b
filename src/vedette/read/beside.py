"""Phrases within what an act is about, nearest first, whatever a parser hung them on."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.lexicon import Lexicon
from vedette.model import Phrase, Sentence, Word
from vedette.syntax import OWN_MARKERS, coordinated, marker, phrase

DEPTH = 4
"""Steps down a tree. Vedette's own: "a suspension of air links with Serbia" takes three."""
_THROUGH = frozenset(("obj", "nmod", "obl", "xcomp", "nsubj:pass"))


class Beside(Struct, frozen=True, kw_only=True):
    """Coordinated phrases behind one preposition; `has_object` where the verb they belong to has one."""

    marker: str
    members: tuple[Phrase, ...]
    has_object: bool


def beside(sentence: Sentence, top: Word, markers: frozenset[str], lexicon: Lexicon) -> Iterator[Beside]:
    """Behind one of the prepositions, below `top`; no clause but an infinitive is entered, nor a name."""
    level: list[tuple[Word, bool]] = [(top, False)]
    for _ in range(DEPTH):
        below: list[tuple[Word, bool]] = []
        for word, given in level:
            children = [sentence.words[i] for i in sentence.children[word.index]]
            has_object = given or any(_is_object(sentence, c) for c in children)
            for child in children:
                if child.dep not in _THROUGH or child.index < top.index:
                    continue
                introduced = marker(sentence, child)
                if introduced in markers:
                    members = tuple(phrase(sentence, c) for c in coordinated(sentence, child))
                    yield Beside(marker=str(introduced), members=members, has_object=has_object)
                elif _leads_on(child, introduced, lexicon):
                    below.append((child, has_object))
        level = below


def _is_object(sentence: Sentence, child: Word) -> bool:
    return child.dep in ("obj", "nsubj:pass") or marker(sentence, child) in OWN_MARKERS


def _leads_on(child: Word, introduced: str | None, lexicon: Lexicon) -> bool:
    """An object, what is "of" it, or an infinitive; no place, no time, no name."""
    if child.pos == "VERB":
        return child.dep == "xcomp"
    if child.pos != "NOUN":
        return False
    return introduced is None or introduced in lexicon.reaching.owners
