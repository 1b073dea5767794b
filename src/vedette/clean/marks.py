"""What units are, while it is being found out: a growing mapping from a unit's index to its mark."""

from __future__ import annotations

from msgspec import Struct

from vedette.model.codes import RegionKind


class Mark(Struct, frozen=True, kw_only=True):
    """`end` is set where only the beginning of the unit is meant (a dateline before its paragraph)."""

    kind: RegionKind
    reason: str
    end: int | None = None


Marks = dict[int, Mark]


class Known(Struct, frozen=True, kw_only=True):
    """What is known beside the text: its title, its authors, captions of its pictures (as words)."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    captions: frozenset[str] = frozenset()
