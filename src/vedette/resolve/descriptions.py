"""Whose a body or office is where the text told it before: "the foreign ministry", "the governor"."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.model import Phrase, Sentence, Span, Word
from vedette.resolve.bearers import is_definite, lemmas_of
from vedette.resolve.context import Context


class Described(Struct, frozen=True, kw_only=True):
    """Whose a body or office was said to be."""

    country: str
    printed: str


def described_country(phrase: Phrase, context: Context) -> Described | None:
    """The only country whose such body or official the text named before."""
    several = any(w.pos == "NUM" or w.dep == "nummod" for w in phrase.words)
    if several or not is_definite(phrase, context):
        return None
    wanted = lemmas_of(phrase.words)
    found = [d for lemmas, d in _described(phrase.start, context) if wanted <= lemmas]
    return found[-1] if len({d.country for d in found}) == 1 else None


def _described(before: int, context: Context) -> Iterator[tuple[frozenset[str], Described]]:
    """Nouns that a place's name or demonym hangs on: "Niger's defence minister", "the governor of Diffa"."""
    for placed in context.placed.values():
        sentence, country = placed.name.sentence, placed.record.country
        governor = sentence.words[placed.name.head.head]
        if (
            placed.name.span.start < before
            and country
            and placed.use != "part"
            and governor.pos in ("NOUN", "PROPN")
        ):
            span, words = _below(sentence, governor)
            if span.end <= before:
                printed = context.text[span.start : span.end]
                yield lemmas_of(words), Described(country=country, printed=printed)


def _below(sentence: Sentence, governor: Word) -> tuple[Span, tuple[Word, ...]]:
    """The noun with its modifiers and what is "of" it."""
    inside = {governor.index}
    for _ in range(3):
        inside |= {
            w.index
            for w in sentence.words
            if w.head in inside and w.dep in ("amod", "compound", "nmod", "nmod:poss", "flat", "case", "det")
        }
    words = tuple(sentence.words[i] for i in sorted(inside))
    return Span(start=words[0].start, end=words[-1].end), words
