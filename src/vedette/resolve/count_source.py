"""What `counts.yaml` holds, typed."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from vedette.model.codes import Measure


class RangeWords(Struct, frozen=True, forbid_unknown_fields=True):
    """`between` joins the ends after one of `open`, `free` anywhere."""

    open: tuple[str, ...]
    between: tuple[str, ...]
    free: tuple[str, ...]


class PartWords(Struct, frozen=True, forbid_unknown_fields=True):
    """`before` a part of the number told before it, or `behind` it; Vedette's own lists.

    `total` behind a sum; `rest` stands in front of those who are left, `rest_behind` behind them; `whole`
    between a part and the number that it is taken from ("27 of 31"); `opening` before the latter at the
    start of a sentence.
    """

    before: tuple[str, ...]
    behind: tuple[str, ...]
    rest: tuple[str, ...]
    rest_behind: tuple[str, ...]
    total: tuple[str, ...]
    whole: frozenset[str]
    opening: frozenset[str]


class RevisionWords(Struct, frozen=True, forbid_unknown_fields=True):
    """`verbs` say that a figure changed, `old` stands before the older figure then.

    `older` tells of one by itself, where the figure has no noun of its own ("up from nine").
    """

    verbs: frozenset[str]
    older: tuple[str, ...]
    old: tuple[str, ...]


class Noun(Struct, frozen=True, forbid_unknown_fields=True):
    """A group of counted nouns. `measure` None: the group's name is the measure."""

    words: frozenset[str]
    measure: Measure | None = None
    role: str | None = None
    person: bool = False


class Units(Struct, frozen=True, forbid_unknown_fields=True):
    """Units of one measure: all brought to `unit` by `factors`, or each with its own name."""

    unit: str | None = None
    factors: dict[str, float] = {}
    units: dict[str, str] = {}


class CountSource(Struct, frozen=True, forbid_unknown_fields=True):
    """What `counts.yaml` holds. `plurals` and `some` give a least number with an open end.

    `multiples` behind a number make it "three times", or a share; `no_nouns` are what a parser takes for
    nouns. Behind `pronominal` words "one" is a pronoun ("every one"), behind `asked` ones
    "many" tells no number ("how many"). `triggers` are cues only where they
    carry a claim. `led` say what happened to those whose number stands right behind. `nobody` are
    pronouns, with what must follow them. `particles` are verbs whose "over" is no modifier; `aged` stand in
    front of an age. `lack` counts nothing but harm as none ("without loss"). `known_groups` behind one
    of `definite` name who is meant, not how many ("the two countries").
    """

    head: Literal["first", "last"]
    plurals_of: dict[str, str]
    least: tuple[str, ...]
    most: tuple[str, ...]
    near: tuple[str, ...]
    least_after: tuple[str, ...]
    range: RangeWords
    none: tuple[str, ...]
    nobody: dict[str, str]
    lack: tuple[str, ...]
    halves: tuple[str, ...]
    some: dict[str, int]
    collectives: dict[str, int]
    plurals: frozenset[str]
    single: frozenset[str]
    single_is_article: bool
    between_number_and_noun: frozenset[str]
    genitive: frozenset[str]
    multiples: tuple[str, ...]
    no_nouns: frozenset[str]
    pronominal: frozenset[str]
    asked: frozenset[str]
    of_group: tuple[str, ...]
    labels: frozenset[str]
    parts: PartWords
    revisions: RevisionWords
    definite: frozenset[str]
    known_groups: frozenset[str]
    joins: frozenset[str]
    uncounted: frozenset[str]
    ages: tuple[str, ...]
    aged: tuple[str, ...]
    clause_ends: frozenset[str]
    cues: dict[Measure, frozenset[str]]
    triggers: dict[Measure, frozenset[str]]
    led: dict[Measure, frozenset[str]]
    own_subject: frozenset[str]
    particles: tuple[str, ...]
    nouns: dict[str, Noun]
    units: dict[Measure, Units]
    symbols: dict[str, str]
