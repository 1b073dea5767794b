"""Regions over a text: every character that is not white space lies in exactly one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from vedette.clean.bylines import BY_PAGE, byline_reason
from vedette.clean.captions import captions
from vedette.clean.datelines import dateline_length
from vedette.clean.dates import Printed
from vedette.clean.furniture import furniture
from vedette.clean.marks import Known, Mark, Marks
from vedette.clean.top import top
from vedette.clean.units import Unit, units, words
from vedette.model import Region

ENDING = 3
"""How many of the last units may hold a byline. Vedette's own."""

_BODY = Mark(kind="body", reason="running text")


class Laid(Struct, frozen=True, kw_only=True):
    """Regions in order, apart; the dates printed above the first paragraph."""

    regions: tuple[Region, ...]
    dates: tuple[Printed, ...] = ()


def lay(text: str, known: Known | None = None) -> Laid:
    """What each part of the text is.

    >>> [region.kind for region in lay("Skip to main content").regions]
    ['furniture']
    """
    known = known or Known()
    found = units(text)
    marks = furniture(found)
    marks |= captions(found, marks, known)
    above, dates = top(found, marks, known)
    marks |= above
    marks |= _ending(found, marks, known) | _headline_again(found, marks)
    return Laid(regions=_merged(text, found, marks), dates=dates)


def _ending(found: Sequence[Unit], marks: Marks, known: Known) -> Marks:
    """Bylines below the report, and wherever a line names the author the page names."""
    body = [i for i in range(len(found)) if marks.get(i, _BODY).kind == "body"]
    reasons = {i: reason for i in body if (reason := byline_reason(found[i], known))}
    return {
        i: Mark(kind="byline", reason=reason)
        for i, reason in reasons.items()
        if i in body[-ENDING:] or reason == BY_PAGE
    }


def _headline_again(found: Sequence[Unit], marks: Marks) -> Marks:
    """Lines that say the headline once more."""
    first = next((i for i in sorted(marks) if marks[i].kind == "headline"), None)
    if first is None:
        return {}
    said = words(found[first].text)
    again = (i for i in range(first + 1, len(found)) if words(found[i].text) == said)
    return {i: Mark(kind="furniture", reason=f"repeats the headline at {found[first].start}") for i in again}


def _merged(text: str, found: Sequence[Unit], marks: Marks) -> tuple[Region, ...]:
    """Neighbouring body is one region."""
    regions: list[Region] = []
    for region in _each(text, found, marks):
        if regions and region.kind == "body" == regions[-1].kind and region.reason == regions[-1].reason:
            region = Region(start=regions.pop().start, end=region.end, kind="body", reason=region.reason)
        regions.append(region)
    return tuple(regions)


def _each(text: str, found: Sequence[Unit], marks: Marks) -> Iterator[Region]:
    for index, unit in enumerate(found):
        mark = marks.get(index, _BODY)
        end = unit.end if mark.end is None else min(mark.end, unit.end)
        yield Region(
            start=unit.start, end=_trimmed(text, unit.start, end), kind=mark.kind, reason=mark.reason
        )
        yield from _rest(text, end, unit, mark)


def _rest(text: str, end: int, unit: Unit, mark: Mark) -> Iterator[Region]:
    """What follows in the unit: a dateline may stand between a headline and its paragraph."""
    start = unit.end - len(text[end : unit.end].lstrip())
    if start == unit.end:
        return
    below = Unit(start=start, end=unit.end, text=text[start : unit.end], block=unit.block)
    if mark.kind == "headline" and (length := dateline_length(below)):
        reason = "place before the report"
        stop = _trimmed(text, start, start + length)
        yield Region(start=start, end=stop, kind="dateline", reason=reason)
        start = unit.end - len(text[stop : unit.end].lstrip())
    if start < unit.end:
        yield Region(start=start, end=unit.end, kind="body", reason=_BODY.reason)


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())
