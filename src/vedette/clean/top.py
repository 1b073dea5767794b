"""What stands above the first paragraph: headline, subheadline, names of authors, dates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vedette.clean.bylines import byline_reason, is_name
from vedette.clean.datelines import dateline_length
from vedette.clean.dates import Printed, date_in, dated
from vedette.clean.furniture import is_section_name
from vedette.clean.marks import Known, Mark, Marks
from vedette.clean.units import Unit, words

HEADLINE = 160
SUBHEADLINE = 220
"""Longest of each, in characters. Vedette's own."""

ABOVE = 40
"""Most units above the first paragraph. Vedette's own."""


def zone(units: Sequence[Unit], marks: Marks) -> range:
    """Indices of the units above the first one that is running text and not marked."""
    prose = (i for i, unit in enumerate(units) if i not in marks and unit.is_prose)
    return range(min(next(prose, len(units)), ABOVE))


def top(units: Sequence[Unit], marks: Marks, known: Known) -> tuple[Marks, tuple[Printed, ...]]:
    """Marks of the units above the first paragraph and of what opens it, and the dates printed there."""
    above = zone(units, marks)
    found, dates = _dates(units, [*above, above.stop], marks)
    found |= {i: mark for i in above if i not in marks and (mark := _byline(units[i], known))}
    found |= _headline(units, above, {**marks, **found}, known)
    return found, dates


def _dates(units: Sequence[Unit], indices: Sequence[int], marks: Marks) -> tuple[Marks, tuple[Printed, ...]]:
    found: Marks = {}
    dates: list[Printed] = []
    for index in indices:
        if index >= len(units) or index in marks:
            continue
        if printed := dated(units[index]):
            dates.append(printed)
            found[index] = Mark(
                kind="dateline", reason=printed.reason, end=units[index].start + printed.length
            )
        elif length := dateline_length(units[index]):
            dates.extend(printed for printed in [date_in(units[index], length)] if printed)
            end = units[index].start + length
            found[index] = Mark(kind="dateline", reason="place before the report", end=end)
    return found, tuple(dates)


def _byline(unit: Unit, known: Known) -> Mark | None:
    reason = byline_reason(unit, known)
    return Mark(kind="byline", reason=reason) if reason else None


def _headline(units: Sequence[Unit], above: range, marks: Marks, known: Known) -> Marks:
    found: Marks = {}
    place = _titled(units, known) if known.title else None
    if place is not None:
        found[place] = _title_mark(units[place], known.title or "")
    for index in above:
        if index in marks or index in found:
            continue
        mark = _next_mark(units, index, found)
        if mark is None:
            break
        found[index] = mark
    return found


def _titled(units: Sequence[Unit], known: Known) -> int | None:
    """The one of the first units that opens with the known title."""
    title = words(known.title or "")
    opening = (i for i, unit in enumerate(units[:6]) if title and words(unit.text)[: len(title)] == title)
    return next(opening, None)


def _title_mark(unit: Unit, title: str) -> Mark:
    last = words(title)[-1]
    spoken = list(re.finditer(r"\w+", unit.text))[: len(words(title))]
    end = spoken[-1].end() if spoken and spoken[-1].group().casefold() == last else len(unit.text)
    tail = re.match(r"[^\w\s“«(]*", unit.text[end:])
    return Mark(
        kind="headline",
        reason="the title that came with it",
        end=unit.start + end + (tail.end() if tail else 0),
    )


def _next_mark(units: Sequence[Unit], index: int, found: Marks) -> Mark | None:
    """The mark of the next line above the first paragraph; None where it opens the body."""
    unit = units[index]
    headed = any(mark.kind == "headline" for mark in found.values())
    if is_section_name(unit):
        return Mark(kind="furniture", reason="section name")
    if not _may_head(unit, SUBHEADLINE if headed else HEADLINE) or not _has_more(units, index):
        return None
    if not headed:
        return Mark(kind="headline", reason="a short first line without a full stop")
    if is_name(unit):
        return Mark(kind="byline", reason="a name alone under the headline")
    subheadlines = sum(mark.reason == "subheadline" for mark in found.values())
    return Mark(kind="headline", reason="subheadline") if subheadlines < 2 else None


def _may_head(unit: Unit, longest: int) -> bool:
    line = unit.text
    if len(line) > longest or line[-1] in ":,;" or (line[-1] == "." and unit.is_sentence):
        return False
    return line[0] not in "-•*·–—" and any(letter.isalpha() for letter in line)


def _has_more(units: Sequence[Unit], index: int) -> bool:
    """Whether something longer follows, that a headline can head. 60 characters: Vedette's own."""
    least = max(60, len(units[index].text) + 1)
    return any(len(unit.text) >= least for unit in units[index + 1 :])
