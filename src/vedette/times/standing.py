"""Whether a match stands where it may: what comes before and behind it, and that no figure is cut."""

from __future__ import annotations

import functools
import re

from vedette.times.notation import Pattern
from vedette.times.pattern import Compiled, blanks

_AFTER_A_NAME = re.compile(r"\b[A-Z]\w+ \Z")
_RUNNING = re.compile(r"(?<!\w)[a-z]{4}")
"""A headline in capitals tells nothing by them. Four letters: shorter words are small there too."""


@functools.cache
def _regex(text: str) -> re.Pattern[str]:
    return re.compile(blanks(text))


def fits(compiled: Compiled, filler: str, inside: str, before: str, behind: str) -> bool:
    """Whether what the pattern asks of `inside`, `before` and `behind` is so."""
    pattern = compiled.pattern
    return not (
        (pattern.after and not _regex(rf"(?:{pattern.after}) ?(?:\b(?:{filler}) ?)?\Z").search(before))
        or (pattern.unless_after and _regex(rf"(?:{pattern.unless_after}) ?\Z").search(before))
        or (pattern.require_before and not _regex(pattern.require_before).match(behind))
        or (pattern.unless_before and _regex(pattern.unless_before).match(behind))
        or (pattern.require and not _regex(pattern.require).search(inside))
    )


def named(pattern: Pattern, match: re.Match[str], text: str, start: int, end: int) -> bool:
    """Whether capitals make it a part of a name, as far as the pattern asks for that."""
    if pattern.unless_name and text[match.end() : min(end, match.end() + 2)].strip().istitle():
        return True
    return (
        pattern.unless_after_name
        and text[match.start()].isupper()
        and _AFTER_A_NAME.search(text, start, match.start()) is not None
        and _RUNNING.search(text, start, end) is not None
    )


def whole(match: re.Match[str], text: str, before: str, end: int) -> bool:
    """Whether no figure is cut by the ends of the match."""
    last, following = text[match.end() - 1], text[match.end() : min(end, match.end() + 2)]
    if last.isdecimal() and re.match(r"[.,:/-]\d|%", following):
        return False
    return not (match.group()[0].isdecimal() and re.search(r"(?:\d[.,:/-]|[-#$€£+])\Z", before))
