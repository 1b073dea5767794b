"""In which order things were said or done, as far as that is known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from vedette.model import Presence, StatedPosition, Time

T = TypeVar("T", StatedPosition, Presence)

LAST = "9999"
"""Sorts behind every date: what has none."""


def when(found: StatedPosition | Presence) -> Time | None:
    """Its own time, else when the document was published; None where neither is known."""
    told = (time for time in (found.time, found.published) if time and (time.earliest or time.latest))
    return next(told, None)


def in_time(found: Iterable[T]) -> tuple[T, ...]:
    """The earliest first; what has no date at the end; then by id, so that the order is always the same."""
    return tuple(sorted(found, key=_place))


def _place(found: StatedPosition | Presence) -> tuple[str, str, str]:
    time = when(found)
    first = (time.earliest or time.latest) if time else None
    return first or LAST, found.document, found.id


def is_before(earlier: StatedPosition, later: StatedPosition) -> bool:
    """Whether it is known to be over before the other begins; a day is over at the next midnight."""
    first, second = when(earlier), when(later)
    if first is None or second is None or first.latest is None or second.earliest is None:
        return False
    return first.latest[: len(second.earliest)] <= second.earliest
