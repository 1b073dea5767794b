"""The place, date and agency before the first paragraph: `TRIPOLI, June 3 (Agency) -`."""

from __future__ import annotations

import re
from functools import cache

from vedette.clean.phrases import alternatives, fold, phrases
from vedette.clean.units import Unit

LONGEST = 90
"""Longest dateline, in characters. Vedette's own."""

_CAPITALS = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’\- ]*[A-ZÀ-ÖØ-Þ.]"
_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’-]+(?:[ ](?:[A-ZÀ-ÖØ-Þ][\w.'’-]+|de|du|des|la|le|el|al|es))*"
_MORE = r"(?:,?\s(?:le\s)?(?:[A-ZÀ-ÖØ-Þ]|\d)[\w.'’]*(?:\s[\w.'’]+){0,2}){0,3}"
_DASH = r"\s*(?:—|–|--|―)\s*|\s+[-_]+(?:\s+|$)"
_SENTENCE = re.compile(r"[a-zà-ÿ]{4}\.\s+\w")
_YEARLY = re.compile(r",?\s\d{1,2}(?:er)?\s\w+|,\s[A-ZÀ-ÖØ-Þ][\w.]+\s\d{1,2}\b")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    agency = (
        rf"\((?:[^()]{{0,30}}[ /])?(?:{alternatives(phrases().dateline.agencies)})(?:[ /][^()]{{0,30}})?\)"
    )
    return (
        re.compile(rf"(?P<place>{_NAME}|{_CAPITALS}){_MORE}\s*{agency}(?:{_DASH}|\s*:\s+|\s+|$)"),
        re.compile(rf"(?P<place>{_CAPITALS}){_MORE}(?:\s*\([^()]{{2,40}}\))?(?:{_DASH})"),
        re.compile(rf"(?P<place>{_NAME}),?(?P<date>{_MORE})(?:\s*\([^()]{{2,40}}\))?(?:{_DASH})"),
    )


def dateline_length(unit: Unit) -> int:
    """How many characters of the unit's beginning are a dateline; 0 if it has none.

    >>> dateline_length(Unit(start=0, end=35, text="TRIPOLI, June 3 (Agency) - Fighters", block=0))
    27
    >>> dateline_length(Unit(start=0, end=25, text="Tripoli - a city besieged", block=0))
    0
    """
    start = unit.text[: LONGEST + 30]
    match = next((match for pattern in _patterns() if (match := pattern.match(start))), None)
    if match is None or match.end() > LONGEST or _is_other(match) or _SENTENCE.search(match.group()):
        return 0
    return match.end()


def _is_other(match: re.Match[str]) -> bool:
    """A word such as EXCLUSIVE, an initial, or a plain name with neither agency nor date."""
    place = match["place"]
    if fold(place) in phrases().dateline.never or len(place) < 3:
        return True
    return "date" in match.groupdict() and not _YEARLY.search(match["date"])
