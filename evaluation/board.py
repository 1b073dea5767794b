"""What every method answered on the same documents, and figures over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from evaluation.intervals import Counts, of_counts
from evaluation.outcome import Figure

A = TypeVar("A")

Row = Callable[[A], Sequence[float]]
"""The counts of one document."""

Of = Callable[[Counts], float | None]
"""What a figure makes of their sums."""


class Board(Generic[A]):
    """Our answers and those of baselines, by name; `size` says on what."""

    def __init__(self, size: str, ours: Sequence[A], others: Mapping[str, Sequence[A]] | None = None) -> None:
        self._size = size
        self._ours = ours
        self._others = others or {}

    def figure(self, name: str, row: Row[A], of: Of, *, unit: str = "share") -> Figure:
        """Ours with its interval, beside the same figure of every baseline."""
        return Figure(
            name=name,
            size=self._size,
            ours=of_counts([row(answer) for answer in self._ours], of),
            unit=unit,
            baselines={
                other: of_counts([row(answer) for answer in answers], of).value
                for other, answers in self._others.items()
            },
        )
