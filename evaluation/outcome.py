"""What a task found out: figures with intervals beside baselines, and the worst cases."""

from __future__ import annotations

from msgspec import Struct


class Interval(Struct, frozen=True, kw_only=True):
    """A figure and how far it may be off; None where nothing was there to count.

    Figures of quality: where 95 % of resamples of the documents put it; figures of speed: the smallest
    and the largest round.
    """

    value: float | None
    low: float | None = None
    high: float | None = None


class Figure(Struct, frozen=True, kw_only=True):
    """One line of the table. `baselines` are measured in the same run, by name.

    `unit` is `share` (0 to 1, shown in per cent), `km`, or what the number counts.
    """

    name: str
    size: str
    ours: Interval
    unit: str = "share"
    baselines: dict[str, float | None] = {}


class Outcome(Struct, frozen=True, kw_only=True):
    """A task's figures on one data set. `setup` says how they were measured; `worst` lists cases."""

    task: str
    data: str
    setup: str
    figures: tuple[Figure, ...]
    worst: tuple[str, ...] = ()


class NotMeasured(Struct, frozen=True, kw_only=True):
    """A task, or its part on one data set, that could not run, with the reason.

    `unexpected` is a fault of the program or of gold that it does not know to name.
    """

    task: str
    data: str
    reason: str
    unexpected: bool = False
