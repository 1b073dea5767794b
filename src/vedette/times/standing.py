"""Whether a match stands where it may: what comes before and behind it, and that no figure is cut."""

from __future__ import annotations

import functools
import re

from vedette.times.pattern import Compiled, blanks


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


def whole(match: re.Match[str], text: str, before: str, end: int) -> bool:
    """Whether no figure is cut by the ends of the match."""
    last, following = text[match.end() - 1], text[match.end() : min(end, match.end() + 2)]
    if last.isdecimal() and re.match(r"[.,:/-]\d|%", following):
        return False
    return not (match.group()[0].isdecimal() and re.search(r"(?:\d[.,:/-]|[-#$€£+])\Z", before))
