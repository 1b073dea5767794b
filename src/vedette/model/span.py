"""Ranges of a text. Offsets are Python code points of `document.text`, half-open."""

from __future__ import annotations

from msgspec import Struct


class Span(Struct, frozen=True, kw_only=True, gc=False):
    """[start, end) of a document's text.

    >>> Span(start=0, end=7).within(Span(start=0, end=9))
    True
    """

    start: int
    end: int

    def within(self, other: Span) -> bool:
        """Whether every character of this span lies in `other`."""
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


class Quote(Struct, frozen=True, kw_only=True, gc=False):
    """A span with what is printed there: `text[start:end] == printed`, always."""

    printed: str
    start: int
    end: int

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Quote:
        """The words of `text` in [start, end).

        >>> Quote.of("Algiers denied it", 0, 7).printed
        'Algiers'
        """
        return cls(printed=text[start:end], start=start, end=end)

    @property
    def span(self) -> Span:
        return Span(start=self.start, end=self.end)
