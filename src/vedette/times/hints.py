"""What a text must hold for a regular expression to match: looked for first, mostly in vain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

DIGIT = "0-9"
"""Stands for any digit among the literals."""

_ANY_DIGIT = re.compile(r"\d")


def hints(pattern: str) -> frozenset[str] | None:
    r"""Literals of which any match holds at least one; None where nothing can be told.

    >>> sorted(hints(r"(?<!\w)(?:last|next) (?:week|month)"))
    ['last', 'next']
    >>> hints(r"\d{4}-\d\d") == frozenset((DIGIT,))
    True
    >>> hints(r"(?:a|\w+)") is None
    True
    """
    return _needed(_parser.parse(pattern))


Families = Sequence[tuple[str, Sequence[str]]]
"""Literals that hold no other, each with those that hold it: where it is not, they are not either."""


def families(literals: Iterable[str]) -> Families:
    """Every literal in one family; those with a figure in them are of the family of any digit.

    >>> families(("friday", "day", "days"))
    [('day', ['days', 'friday'])]
    """
    known: dict[str, list[str]] = {}
    for literal in sorted(literals, key=lambda one: (one != DIGIT, len(one), one)):
        family = (
            DIGIT if _ANY_DIGIT.search(literal) else next((one for one in known if one in literal), literal)
        )
        known.setdefault(family, []).extend(() if literal == family else (literal,))
    return list(known.items())


def present(known: Families, text: str) -> frozenset[str]:
    """Those of the literals that the text holds."""
    found: list[str] = []
    for literal, longer in known:
        if _ANY_DIGIT.search(text) if literal == DIGIT else literal in text:
            found.append(literal)
            found.extend(one for one in longer if one in text)
    return frozenset(found)


def _needed(parts: Sequence[Any]) -> frozenset[str] | None:
    """Of all that a sequence needs, what is rarest: the longest literals."""
    known = [found for found in _each(parts) if found]
    return max(known, key=lambda found: (min(map(_weight, found)), -len(found)), default=None)


def _weight(literal: str) -> float:
    """How rare it is: as its length tells; a digit stands in one sentence of six or so."""
    return 3.5 if literal == DIGIT else len(literal)


def _each(parts: Sequence[Any]) -> Iterator[frozenset[str] | None]:
    run = ""
    for code, argument in parts:
        if code is op.LITERAL:
            run += chr(argument)
            continue
        if run:
            yield frozenset((run,))
            run = ""
        yield _of_part(code, argument)
    if run:
        yield frozenset((run,))


def _of_part(code: Any, argument: Any) -> frozenset[str] | None:
    if code is op.SUBPATTERN:
        return _needed(argument[3])
    if code in (op.MAX_REPEAT, op.MIN_REPEAT):
        return _needed(argument[2]) if argument[0] else None
    if code is op.IN:
        return frozenset((DIGIT,)) if all(map(_is_digits, argument)) else None
    if code is op.BRANCH:
        options = [_needed(option) for option in argument[1]]
        whole = [option for option in options if option]
        return frozenset().union(*whole) if len(whole) == len(options) else None
    return None


def _is_digits(member: tuple[Any, Any]) -> bool:
    return member in ((op.CATEGORY, op.CATEGORY_DIGIT), (op.RANGE, (ord("0"), ord("9"))))
