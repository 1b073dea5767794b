"""Printed publication dates and datelines."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from vedette.clean.phrases import alternatives, fold, phrases
from vedette.clean.units import Unit
from vedette.model import Time
from vedette.times.published import published

LONGEST = 90
"""Longest line that is a date and nothing else, in characters. Vedette's own."""

_CLOCK = r"(?:,?\s*(?:at|à|[-–|])?\s*\d{1,2}\s?(?:[:h]\s?\d{0,2})(?::\d{2})?\s?(?:[ap]\.?m\.?)?\b)?"
_DATE = (
    r"(?:\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
    r"|(?:[^\W\d_]+,?\s+)?\d{1,2}(?:er|st|nd|rd|th)?\.?\s+[^\W\d_]{3,9}\.?,?\s+\d{4}"
    r"|(?:[^\W\d_]+,?\s+)?[^\W\d_]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{4})"
)
_PRINTED = re.compile(_DATE + _CLOCK, re.IGNORECASE)
_PRINTED_DAY = re.compile(_DATE, re.IGNORECASE)


class Printed(Struct, frozen=True, kw_only=True):
    """A date in a unit. `length` is how much of the unit's beginning it takes, label and all; `reason` how
    that was told. `changed` marks the date of a later change.
    """

    length: int
    time: Time
    reason: str
    changed: bool = False


@cache
def _labels() -> re.Pattern[str]:
    dateline = phrases().dateline
    return re.compile(
        rf"({alternatives((*dateline.published, *dateline.updated))})\s*[:|-]?\s*", re.IGNORECASE
    )


def dated(unit: Unit) -> Printed | None:
    """The date that opens the unit after a word such as "Published", or that is the whole unit; else None."""
    label = _labels().match(unit.text)
    begin = label.end() if label else 0
    match, time = _read(_PRINTED, unit, begin)
    if time is None:
        match, time = _read(_PRINTED_DAY, unit, begin)
    if match is None or time is None:
        return None
    alone = _is_alone(unit.text, match.end())
    if not alone and not (label and _opens_sentence(unit.text[match.end() :])):
        return None
    word = fold(label[1]) if label else None
    changed = word in phrases().dateline.updated
    basis = "date of a change printed in the text" if changed else "publication date printed in the text"
    return Printed(
        length=len(unit.text) if alone else match.end(),
        time=_placed(time, unit, match, basis),
        reason=f"date after “{word}”" if word else "a date alone",
        changed=changed,
    )


def date_in(unit: Unit, length: int) -> Printed | None:
    """The date with its year in the dateline, the first `length` characters; None if there is none."""
    for match in _PRINTED_DAY.finditer(unit.text, 0, length):
        if time := published(match.group()):
            placed = _placed(time, unit, match, "date printed in the dateline")
            return Printed(length=length, time=placed, reason="place before the report")
    return None


def _read(pattern: re.Pattern[str], unit: Unit, begin: int) -> tuple[re.Match[str] | None, Time | None]:
    match = pattern.match(unit.text, begin)
    return match, published(match.group()) if match else None


def _is_alone(line: str, end: int) -> bool:
    """Whether nothing but punctuation, a time zone or a second date follows."""
    rest = line[end:].strip(" .,;:|-–—()")
    zone = rest.isupper() and len(rest) <= 5
    return len(line) <= LONGEST and (not rest or zone or bool(_labels().match(rest)))


def _opens_sentence(rest: str) -> bool:
    return (
        bool(re.match(r"\s*[|:.–—-]?\s+[\"“«‘'(]*\w", rest))
        and not rest.lstrip(" |:.–—-\"“«‘'(")[:1].islower()
    )


def _placed(time: Time, unit: Unit, match: re.Match[str], basis: str) -> Time:
    start, end = unit.start + match.start(), unit.start + match.end()
    return replace(time, printed=match.group(), start=start, end=end, basis=basis)
