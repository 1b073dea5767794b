"""Measuring in rounds: what is compared is run by turns, so that a busy moment falls on both.

Seconds are of `time.perf_counter`. A figure is the median of its rounds; its interval runs from the
smallest to the largest of them and is no confidence interval: there are too few rounds for one.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Mapping

from evaluation.outcome import Interval

Seconds = tuple[float, ...]
Work = Callable[[int], float]
"""Does its part of the round of that number and returns how many seconds it took, preparations left out."""


def clocked(work: Callable[[], object]) -> float:
    """Seconds that `work` takes; rubbish of what ran before is collected first, not charged to it."""
    gc.collect()
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def alternated(rounds: int, works: Mapping[str, Work]) -> dict[str, Seconds]:
    """Seconds of every work in every round; every other round goes backwards (A B, B A, A B ...).

    Going first costs: caches are cold and strings are new. Turned about, that evens out.

    >>> alternated(2, {"a": float, "b": lambda n: n + 1.0})
    {'a': (0.0, 1.0), 'b': (1.0, 2.0)}
    """
    found: dict[str, list[float]] = {name: [] for name in works}
    for number in range(rounds):
        for name in reversed(list(works)) if number % 2 else works:
            found[name].append(works[name](number))
    return {name: tuple(seconds) for name, seconds in found.items()}


def spread(values: Iterable[float]) -> Interval:
    """Median, smallest and largest; nothing where there are no values.

    >>> spread([3.0, 1.0, 2.5])
    Interval(value=2.5, low=1.0, high=3.0)
    """
    known = tuple(values)
    if not known:
        return Interval(value=None)
    return Interval(value=statistics.median(known), low=min(known), high=max(known))


def middle(values: Iterable[float]) -> float | None:
    """The median alone, as baselines have it."""
    return spread(values).value


def divided(over: Iterable[float], under: Iterable[float]) -> Seconds:
    """Round by round; of amounts over seconds these are rates, of seconds over seconds paired ratios.

    >>> divided([2.0, 9.0], [1.0, 3.0])
    (2.0, 3.0)
    """
    return tuple(a / b for a, b in zip(over, under, strict=True))


def added(*seconds: Seconds) -> Seconds:
    """Round by round.

    >>> added((1.0, 2.0), (0.5, 0.5))
    (1.5, 2.5)
    """
    return tuple(map(sum, zip(*seconds, strict=True)))


def tell(words: str) -> None:
    """A line of progress on standard error: these measurements take minutes."""
    sys.stderr.write(f"  {words}\n")
    sys.stderr.flush()
