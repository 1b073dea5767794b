"""Lines that name who wrote a report."""

from __future__ import annotations

import re
from functools import cache

from vedette.clean.marks import Known
from vedette.clean.phrases import alternatives, fold, phrases
from vedette.clean.units import Unit, words

LONGEST = 140
"""Longest byline, in characters. Vedette's own."""

BY_PAGE = "the author the page names"


@cache
def _intro() -> re.Pattern[str]:
    return re.compile(rf"[(\W]?\s*(?:{alternatives(phrases().byline.intro)})\b\s*:?\s*", re.IGNORECASE)


def byline_reason(unit: Unit, known: Known) -> str | None:
    """How it is told that the unit names who wrote the report; None if it does not.

    >>> byline_reason(Unit(start=0, end=30, text="By Ada Example and Ben Example", block=0), Known())
    'names after “by”'
    >>> byline_reason(Unit(start=0, end=27, text="By dawn the town had fallen", block=0), Known())
    """
    if len(unit.text) > LONGEST:
        return None
    if not unit.is_prose and any(_holds(unit.text, author) for author in known.authors):
        return BY_PAGE
    intro = _intro().match(unit.text)
    return f"names after “{fold(intro.group())}”" if intro and _names(unit.text[intro.end() :]) else None


def _holds(line: str, author: str) -> bool:
    """Whether the author stands in a line of hardly anything else: twelve words more at most."""
    name, said = words(author), words(line)
    return len(name) >= 2 and len(said) <= len(name) + 12 and f" {' '.join(name)} " in f" {' '.join(said)} "


def _names(printed: str) -> bool:
    """Whether there is nothing here but capitalised words and what joins names."""
    parts = re.findall(r"[^\W\d_][\w'’.-]*", printed)
    joining = phrases().byline.join
    capitalised = any(part[0].isupper() for part in parts)
    return capitalised and all(p[0].isupper() or p.casefold().strip(".") in joining for p in parts)


def is_name(unit: Unit) -> bool:
    """Whether the line is two or three capitalised words and nothing else."""
    parts = unit.text.split()
    plain = (part.replace("-", "").replace(".", "").replace("’", "").isalpha() for part in parts)
    return 2 <= len(parts) <= 3 and all(part[0].isupper() for part in parts) and all(plain)
