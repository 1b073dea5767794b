"""Text into sentences, words and clauses, so that nothing later needs to know the language."""

from vedette.syntax.arguments import particle
from vedette.syntax.casing import is_common_word
from vedette.syntax.clauses import clause, conjunction, extent, lemma
from vedette.syntax.language import Language, language
from vedette.syntax.parse import parse, parse_all
from vedette.syntax.phrases import OWN_MARKERS, coordinated, marker, phrase

__all__ = [
    "OWN_MARKERS",
    "Language",
    "clause",
    "conjunction",
    "coordinated",
    "extent",
    "is_common_word",
    "language",
    "lemma",
    "marker",
    "parse",
    "parse_all",
    "particle",
    "phrase",
]
