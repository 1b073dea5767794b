"""Patterns of `times.yaml` (`notation.py`) made into regular expressions over folded text."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import msgspec

from vedette.errors import ResourceError
from vedette.times.hints import hints
from vedette.times.notation import NEUTRAL, Pattern, Source
from vedette.times.numerals import Numerals

_CONDITIONS = ("after", "unless_after", "require_before", "unless_before", "require")
SPACE = r"(?:[^\S\n]+\n?[^\S\n]*|\n[^\S\n]*)"
_BLANK = re.compile(r"\[[^\]]*\]| ")
_NAME = re.compile(r"<([a-z_A-Z]+)>")

FIELDS: dict[str, tuple[str, str]] = {
    "year": ("year", r"(?:19\d\d|20\d\d|2100)"),
    "old_year": ("year", r"1[5-8]\d\d"),
    "any_year": ("year", r"\d{4,12}"),
    "from_year": ("from_year", r"(?:19|20)\d\d"),
    "decade_year": ("year", r"(?:1[5-9]|20)\d0"),
    "century": ("century", r"\d{1,2}"),
    "month_number": ("month", r"\d\d"),
    "day": ("day", r"\d{1,2}"),
    "from_day": ("from_day", r"\d{1,2}"),
    "hour": ("hour", r"\d{1,2}"),
    "minute": ("minute", r"\d\d"),
    "quarter": ("quarter", r"[1-4]"),
    "first": ("first", r"(?:\d{4}|\d{1,2})"),
    "second": ("second", r"\d{1,2}"),
    "third": ("third", r"(?:\d{4}|\d{1,2})"),
}  # fmt: skip
"""Fields of digits: the slot each fills and what it looks like."""


class Group(NamedTuple):
    """One group of a compiled pattern: the slot it fills, and the table it is looked up in, if any."""

    slot: str
    table: str | None


class Compiled(NamedTuple):
    """`hints` are literals of which any match holds at least one; None where nothing can be told."""

    pattern: Pattern
    regex: re.Pattern[str]
    groups: tuple[Group, ...]
    hints: frozenset[str] | None


class Compiler:
    """Compiles the patterns of one language."""

    def __init__(self, source: Source, numerals: Numerals, name: str) -> None:
        self._source, self._numerals, self._name = source, numerals, name
        glued = "".join(rf"|(?<=(?<!\w){re.escape(particle)})" for particle in source.glued)
        self._begin = rf"(?:(?<!\w){glued})"

    def compiled(self) -> tuple[Compiled, ...]:
        return tuple(self._one(pattern) for pattern in (*NEUTRAL, *self._source.patterns))

    def _one(self, pattern: Pattern) -> Compiled:
        groups: list[Group] = []
        text = blanks(self._filled(pattern.text, groups))
        try:
            regex = re.compile(rf"{self._begin}(?:{text})(?!\w)")
            return Compiled(self._conditions(pattern), regex, tuple(groups), hints(regex.pattern))
        except re.error as error:
            raise ResourceError(f"{self._name}: pattern {pattern.text!r}: {error}") from error

    def _conditions(self, pattern: Pattern) -> Pattern:
        """The pattern with tables and pieces put into its conditions."""
        given = {name: getattr(pattern, name) for name in _CONDITIONS}
        filled = {name: self._filled(text, []) for name, text in given.items() if text}
        return msgspec.structs.replace(pattern, **filled)

    def _filled(self, text: str, groups: list[Group]) -> str:
        return _NAME.sub(lambda match: self._named(match.group(1), groups), text)

    def _named(self, name: str, groups: list[Group]) -> str:
        if name == "number":
            return _group(groups, Group("amount", None), self._numerals.pattern)
        if name in self._source.tables:
            table = self._source.tables[name]
            return _group(groups, Group(table.slot, name), _words(table.words))
        if name in FIELDS:
            slot, digits = FIELDS[name]
            return _group(groups, Group(slot, None), digits)
        if name in self._source.pieces:
            return self._filled(self._source.pieces[name], groups)
        raise ResourceError(f"{self._name}: <{name}> is no field, table or piece.")


def blanks(text: str) -> str:
    """`text` with each blank standing for any blanks, in a character class for one of them."""
    return _BLANK.sub(
        lambda match: SPACE if match.group() == " " else match.group().replace(" ", r"\s"), text
    )


def _group(groups: list[Group], group: Group, text: str) -> str:
    groups.append(group)
    return f"({text})"


def _words(words: dict[str, Any]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", " ") for word in sorted(words, key=len, reverse=True))
