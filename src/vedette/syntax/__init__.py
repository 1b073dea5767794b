"""Text into sentences, words and clauses, so that nothing later needs to know the language."""

from vedette.syntax.clauses import clause, extent
from vedette.syntax.language import Language, language
from vedette.syntax.parse import parse
from vedette.syntax.phrases import coordinated, marker, phrase

__all__ = ["Language", "clause", "coordinated", "extent", "language", "marker", "parse", "phrase"]
