"""Lines of a page that are no part of the report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from vedette.clean.marks import Mark, Marks
from vedette.clean.phrases import Section, alternatives, fold, phrases
from vedette.clean.units import Unit

SHORT = 240
"""A longer unit is never furniture, in characters. Vedette's own, as all lengths here."""

HEAD = 30
"""Longest heading of links, in characters."""

LINK = 160
"""Longest title of a related article, in characters."""


class Matcher(Struct, frozen=True, kw_only=True):
    """One section of the phrases, ready to be tried on a line."""

    name: str
    lines: frozenset[str]
    top: frozenset[str]
    starred: frozenset[str]
    heads: frozenset[str]
    words: frozenset[str]
    start: re.Pattern[str]
    pattern: re.Pattern[str]

    def matches(self, line: str, folded: str) -> bool:
        """Whether the line, wherever it stands, belongs to the section."""
        return (
            (line.endswith("*") and folded in self.starred)
            or (not line.endswith(("?", "؟")) and self._is_one(folded))
            or bool(self.start.match(folded) or self.pattern.fullmatch(line))
        )

    def _is_one(self, folded: str) -> bool:
        return folded in self.lines or folded in self.heads or self._only_words(folded)

    def _only_words(self, folded: str) -> bool:
        parts = re.split(r"[\s|,/·•&+-]+", folded)
        return bool(self.words) and all(part in self.words for part in parts if part) and any(parts)


@cache
def matchers() -> tuple[Matcher, ...]:
    return tuple(_matcher(name, section) for name, section in phrases().furniture.items())


def _matcher(name: str, section: Section) -> Matcher:
    openings = alternatives(map(fold, section.openings))
    labels = alternatives(map(fold, section.labels))
    return Matcher(
        name=name,
        lines=frozenset(map(fold, section.lines)),
        top=frozenset(map(fold, section.top)),
        starred=frozenset(map(fold, section.starred)),
        heads=frozenset(map(fold, section.heads)),
        words=frozenset(section.words),
        start=re.compile(rf"(?:{openings})(?!\w)|(?:{labels})\s*[:|>»]"),
        pattern=re.compile("|".join(f"(?:{p})" for p in section.patterns) or r"(?!)", re.IGNORECASE),
    )


def furniture(units: Sequence[Unit]) -> Marks:
    """Marks of all units that are furniture by their words, and of the links below a heading of links."""
    marks: Marks = {}
    for index, unit in enumerate(units):
        if section := section_of(unit):
            marks[index] = Mark(kind="furniture", reason=section)
        elif _is_linked(units, index, marks):
            marks[index] = Mark(kind="furniture", reason=f"below {LINKS}s")
    return marks


LINKS = "related link"


def section_of(unit: Unit) -> str | None:
    """Name of the section the unit belongs to by its words; None if it is none."""
    if len(unit.text) > SHORT:
        return None
    folded = fold(unit.text)
    return next((matcher.name for matcher in matchers() if matcher.matches(unit.text, folded)), None)


def _is_linked(units: Sequence[Unit], index: int, marks: Marks) -> bool:
    """A short line without a full stop under a heading of links, or under such a line in one block."""
    unit, above = units[index], marks.get(index - 1)
    if above is None or len(unit.text) > LINK or unit.is_sentence:
        return False
    if above.reason == LINKS:
        return _is_head(units[index - 1].text)
    return above.reason == f"below {LINKS}s" and _same_list(units, index)


def _same_list(units: Sequence[Unit], index: int) -> bool:
    """Whether the line goes on with the line above: the same sign before both, or a block without prose."""
    unit, above = units[index], units[index - 1]
    if unit.block != above.block:
        return False
    signed = unit.text[0] == above.text[0] and not unit.text[0].isalnum()
    return signed or not any(other.is_prose for other in units if other.block == unit.block)


@cache
def _heads() -> frozenset[str]:
    return frozenset(head for matcher in matchers() for head in matcher.heads)


def _is_head(line: str) -> bool:
    """Whether it opens as a heading of links does, and does not name a link itself."""
    folded = fold(line)
    return len(folded) <= HEAD and any(folded.startswith(head) for head in _heads()) and ":" not in folded


def is_section_name(unit: Unit) -> bool:
    """Whether the line names a part of the paper; means something near a headline only.

    >>> is_section_name(Unit(start=0, end=9, text="Actualité", block=0))
    True
    """
    return any(fold(unit.text) in matcher.top for matcher in matchers())
