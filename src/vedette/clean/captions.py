"""Captions of pictures and the credits of those who took them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import pairwise

from msgspec import Struct

from vedette.clean.bylines import byline_reason
from vedette.clean.marks import Known, Mark, Marks
from vedette.clean.phrases import alternatives, phrases
from vedette.clean.units import Unit, words

LONGEST = 300
"""A longer unit is never a caption, in characters. Vedette's own, as all lengths here."""

CREDIT = 120
"""Longest line that is a credit and nothing else, in characters."""

OWN_BLOCK = 3
"""Most units of a block that is a picture's: its file name, its caption, its credit."""

RECENT = 12
"""Captions back to which a copy is looked for."""

NEAR, APART = 0.6, 0.85
"""Share of words in common from which a caption repeats another of the same block, and of any other."""


class Signs(Struct, frozen=True, kw_only=True):
    """Expressions over a line with straight apostrophes; `alone` fits lines that are a credit only."""

    alone: re.Pattern[str]
    bracketed: re.Pattern[str]
    dashed: re.Pattern[str]
    trailing: re.Pattern[str]
    opening: re.Pattern[str]


@cache
def signs() -> Signs:
    caption = phrases().caption
    capital = "(?-i:[A-ZÀ-ÖØ-Þ@])"
    word = rf"(?:{alternatives(caption.credit_words)})"
    name = rf"(?:{alternatives(caption.credit_names)})(?:\s*[/|]\s*[^.]{{0,110}}|\s+via\s.{{2,40}})?"
    credit = (
        rf"(?:©\s*)?(?:{name}|{word}\s*[:/|©].{{0,100}}|{word} (?:by|courtesy of) {capital}.{{1,60}}|{word})"
    )
    flags = re.IGNORECASE
    return Signs(
        alone=re.compile(rf"\(?{credit}\)?\.?", flags),
        bracketed=re.compile(rf"[^.!?…\s][\"”»']?\s*\((?:[^()]{{0,60}}[\s/])?{credit}\)$", flags),
        dashed=re.compile(rf"\s[–—-]\s*{credit}$", flags),
        trailing=re.compile(rf"[\s(](?={capital}){word}\s*[:/]\s*{capital}[^.:]{{1,60}}\)?\.?$", flags),
        opening=re.compile(rf"(?:{alternatives(caption.openings)})(?:\s*[:/|]|(?<=[-–—])\s|\s*$|,)", flags),
    )


def captions(units: Sequence[Unit], marks: Marks, known: Known) -> Marks:
    """Marks of captions among the units not yet marked; a second copy of one is furniture."""
    found: Marks = {}
    for index, unit in enumerate(units):
        if _is_free(index, marks) and (reason := _reason(unit, known)):
            found[index] = Mark(kind="caption", reason=reason)
    found |= _above_credits(units, {**marks, **found}, known)
    return found | _repeated(units, found, marks)


def _is_free(index: int, marks: Marks) -> bool:
    mark = marks.get(index)
    return mark is None or mark.reason == "copyright"


def _reason(unit: Unit, known: Known) -> str | None:
    line = unit.text.replace("’", "'")
    if len(line) > LONGEST:
        return None
    if known.captions and " ".join(words(line)) in known.captions:
        return "caption of a picture of the page"
    if len(line) <= CREDIT and signs().alone.fullmatch(line):
        return CREDIT_REASON
    return _described(line, unit)


CREDIT_REASON = "credit of a picture"


def _described(line: str, unit: Unit) -> str | None:
    if signs().opening.match(line):
        return "opens as a caption does"
    if signs().trailing.search(line) or signs().dashed.search(line):
        return "ends in the credit of a picture"
    bracket = signs().bracketed.search(line)
    if bracket and not unit.is_sentence and not _spelt_out(line):
        return "ends in the credit of a picture, in brackets"
    return None


def _spelt_out(line: str) -> bool:
    """Whether the bracket holds the initials of the words before it: "Palestinian Authority (PA)"."""
    match = re.search(r"\((\w{2,6})\)$", line)
    if not match:
        return False
    initials = [word[0] for word in words(line[: match.start()])]
    return "".join(initials[-len(match[1]) :]) == match[1].casefold()


def _above_credits(units: Sequence[Unit], marks: Marks, known: Known) -> Marks:
    """The line straight above a credit, where the two stand in a block of their own or it is no sentence."""
    sizes = Counter(unit.block for unit in units)
    return {
        index: Mark(kind="caption", reason="stands over the credit of a picture")
        for index, (unit, below) in enumerate(pairwise(units))
        if index not in marks
        and unit.block == below.block
        and (sizes[unit.block] <= OWN_BLOCK or not unit.is_sentence)
        and len(unit.text) <= LONGEST
        and marks.get(index + 1, _NONE).reason == CREDIT_REASON
        and not byline_reason(unit, known)
    }


_NONE = Mark(kind="body", reason="")


def _repeated(units: Sequence[Unit], found: Marks, marks: Marks) -> Marks:
    """Second copies: of any caption among the captions, and of a caption in the line below it."""
    repeated: Marks = {}
    first: list[int] = []
    below = {i + 1 for i in found if i + 1 < len(units) and units[i].block == units[i + 1].block}
    for index in sorted(found.keys() | (below - marks.keys())):
        original = next(
            (earlier for earlier in first[-RECENT:] if _copies(units[earlier], units[index])), None
        )
        if original is None:
            first.extend([index] if index in found else [])
        else:
            reason = f"repeats the caption at {units[original].start}"
            repeated[index] = Mark(kind="furniture", reason=reason)
    return repeated


def _copies(one: Unit, other: Unit) -> bool:
    common = SequenceMatcher(None, words(one.text), words(other.text), autojunk=False).ratio()
    return common >= (NEAR if one.block == other.block else APART)
