"""The words of `counts.yaml`: what is counted in a language, and how exactly."""

from __future__ import annotations

import functools
import re
from typing import Self

import msgspec
from msgspec import Struct

from vedette.data import read_yaml
from vedette.errors import ResourceError
from vedette.model import Sentence, Span
from vedette.model.codes import Measure
from vedette.resolve.amount_pattern import any_of, compiled
from vedette.resolve.count_source import CountSource, Noun
from vedette.times.grammar import Grammar
from vedette.times.numerals import Numerals

_LEAD = 4
"""How many words in front of a number may say together what happened. Vedette's own."""


class CountWords(Struct, frozen=True, kw_only=True):
    """`nouns` and `cues` by lemma or printed form; `times` finds what is a date and no count.

    `alphabet` has the letters that the words of the language are written with.
    """

    source: CountSource
    numerals: Numerals
    times: Grammar
    nouns: dict[str, tuple[str, Noun]]
    cues: dict[str, Measure]
    cue_ends: frozenset[str]
    leads: dict[str, Measure]
    alphabet: frozenset[str]
    pattern: re.Pattern[str]
    unit: re.Pattern[str]
    age: re.Pattern[str]
    aged: re.Pattern[str]
    multiple: re.Pattern[str]

    @classmethod
    @functools.cache
    def load(cls, language: str) -> Self:
        """The count words of a language (ISO 639-1); ResourceError names file and entry."""
        try:
            source = msgspec.convert(read_yaml(language, "counts.yaml"), CountSource)
        except msgspec.ValidationError as error:
            raise ResourceError(f"resources/{language}/counts.yaml: {error}") from error
        numerals = Numerals.load(language)
        return cls(
            source=source,
            numerals=numerals,
            pattern=compiled(source, numerals.pattern, numerals.source.scales),
            unit=_unit_pattern(source),
            age=re.compile(rf"[\s-]*(?:{any_of(source.ages)})(?!\w)"),
            aged=re.compile(rf"(?<!\w)(?:{any_of(source.aged)})\s\Z"),
            multiple=re.compile(rf"\s?(?:{any_of(source.multiples)})(?!\w)"),
            times=Grammar.load(language),
            nouns={word: (name, noun) for name, noun in source.nouns.items() for word in noun.words},
            cues={word: measure for measure, words in source.cues.items() for word in words},
            cue_ends=frozenset(
                word.rpartition(" ")[2] for words in source.cues.values() for word in words if " " in word
            ),
            leads={phrase: measure for measure, words in source.led.items() for phrase in words},
            alphabet=frozenset("".join(word for noun in source.nouns.values() for word in noun.words)),
        )

    def times_of(self, sentence: Sentence, text: str) -> tuple[Span, ...]:
        """Where the sentence says when: numbers there count nothing."""
        found = self.times.find(text, sentence.start, sentence.end)
        return tuple(Span(start=time.start, end=time.end) for time in found)

    def fate(self, word: str) -> Measure | None:
        """What a claim's trigger says happened to its recipients."""
        triggers = self.source.triggers.items()
        return self.cues.get(word) or next((m for m, words in triggers if word in words), None)

    def led(self, sentence: Sentence, start: int) -> Measure | None:
        """What the words right in front of `start` say happened: "claimed the lives of 12"."""
        before = [word.text.lower() for word in sentence.words if word.end <= start][-_LEAD:]
        phrases = (" ".join(before[first:]) for first in range(len(before)))
        return next((self.leads[phrase] for phrase in phrases if phrase in self.leads), None)

    def measure_of(self, name: str, noun: Noun) -> Measure:
        """What a group of nouns counts."""
        return noun.measure or msgspec.convert(name, Measure)


def _unit_pattern(source: CountSource) -> re.Pattern[str]:
    names = any_of(unit for one in source.units.values() for unit in (*one.factors, *one.units))
    return re.compile(rf"(?:[^\S\n]|-|\n)?(?P<unit>{names})(?![\w/])")
