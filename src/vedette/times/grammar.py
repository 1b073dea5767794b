"""Finds the expressions of time in a text."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any, Self

import msgspec

from vedette.times.bounds import REACH, Bounds
from vedette.times.expression import Expression, Slots
from vedette.times.fold import fold
from vedette.times.hints import families, present
from vedette.times.notation import Source
from vedette.times.numerals import Numerals
from vedette.times.pattern import Compiled, Compiler, Group
from vedette.times.ranges import Joiner
from vedette.times.source import load_yaml
from vedette.times.standing import fits, named, whole

REMEMBERED = 256
"""Stretches whose times are kept: a reader asks for a sentence's times at more than one stage."""


class Grammar:
    """The patterns of one language."""

    def __init__(self, source: Source, numerals: Numerals, name: str) -> None:
        self._source, self._numerals = source, numerals
        self._compiled = Compiler(source, numerals, name).compiled()
        self._literals = families({literal for one in self._compiled for literal in one.hints or ()})
        self._bounds = Bounds(source)
        self._filler = "|".join(source.fillers)
        self._joiner = Joiner(source)
        self._remembered = functools.lru_cache(REMEMBERED)(self._find)

    @classmethod
    @functools.cache
    def load(cls, language: str) -> Self:
        """The grammar of a language (ISO 639-1); ResourceError where there is none."""
        return cls(
            load_yaml(language, "times.yaml", Source), Numerals.load(language), f"{language}/times.yaml"
        )

    @property
    def source(self) -> Source:
        """What the language's file says, the words that tell where a clause points among it."""
        return self._source

    def find(self, text: str, start: int = 0, end: int | None = None) -> tuple[Expression, ...]:
        """What `text[start:end]` says of when, in order, without overlaps; the longest reading wins.

        >>> [found.printed for found in Grammar.load("en").find("On 16 May he may march.")]
        ['16 May']
        """
        stop = len(text) if end is None else min(end, len(text))
        return self._remembered(text, max(start, 0), stop)

    def _find(self, text: str, start: int, end: int) -> tuple[Expression, ...]:
        folded = fold(text)
        found = list(_apart(self._candidates(text, folded, start, end)))
        bound = [self._bounds.bounded(one, folded, start) for one in found]
        return self._joiner.joined(bound, text, folded)

    def _candidates(self, text: str, folded: str, start: int, end: int) -> Iterator[Expression]:
        held = present(self._literals, folded[start:end])
        for compiled in self._compiled:
            if compiled.hints is not None and held.isdisjoint(compiled.hints):
                continue
            for match in compiled.regex.finditer(folded, start, end):
                if match.end() > match.start() and self._stands(compiled, match, text, folded, start, end):
                    slots = self._slots(compiled, match)
                    if slots is not None:
                        yield Expression(
                            printed=text[match.start() : match.end()],
                            start=match.start(),
                            end=match.end(),
                            form=compiled.pattern.form,
                            slots=slots,
                        )

    def _stands(
        self, compiled: Compiled, match: re.Match[str], text: str, folded: str, start: int, end: int
    ) -> bool:
        before = folded[max(start, match.start() - REACH) : match.start()]
        behind = folded[match.end() : min(end, match.end() + REACH)]
        return (
            whole(match, text, before, end)
            and fits(compiled, self._filler, match.group(), before, behind)
            and self._cased(compiled, match, text)
            and not named(compiled.pattern, match, text, start, end)
        )

    def _cased(self, compiled: Compiled, match: re.Match[str], text: str) -> bool:
        if compiled.pattern.lower and match.group() != text[match.start() : match.end()]:
            return False
        return all(
            text[match.start(number)].isupper()
            for number, group in enumerate(compiled.groups, 1)
            if match.group(number) and group.table in self._source.cased
        )

    def _slots(self, compiled: Compiled, match: re.Match[str]) -> Slots | None:
        values: dict[str, Any] = {}
        for number, group in enumerate(compiled.groups, 1):
            printed = match.group(number)
            if printed:
                value = self._value(group, printed)
                if value is None:
                    return None
                values[group.slot] = value
        values.update(compiled.pattern.given)
        if compiled.pattern.form == "numeric":
            values["orders"] = self._source.orders
        return msgspec.convert(values, Slots)

    def _value(self, group: Group, printed: str) -> int | float | str | None:
        if group.table is not None:
            return self._source.tables[group.table].words[" ".join(printed.split())]
        return self._numerals.value(printed) if group.slot == "amount" else int(printed)


def _apart(candidates: Iterator[Expression]) -> list[Expression]:
    kept: list[Expression] = []
    for one in sorted(candidates, key=lambda found: found.start - found.end):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda found: found.start)
