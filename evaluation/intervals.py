"""Bootstrap intervals: how far a figure would move with other documents of the same kind.

Documents are resampled, not cases: errors of one document go together. Percentile intervals over
resamples drawn from a fixed seed, so that a rerun gives the same table.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from evaluation.outcome import Interval

ROUNDS = 1000
SEED = 20261120
Counts = NDArray[np.float64]


def of_counts(rows: Sequence[Sequence[float]], figure: Callable[[Counts], float | None]) -> Interval:
    """The interval of a figure that is a function of counts summed over documents.

    `rows` is one row of counts a document; `figure` gets their sums and gives None where it has
    nothing to divide by.

    >>> of_counts([(1, 2), (2, 2)], ratio).value
    0.75
    """
    if not rows:
        return Interval(value=None)
    table = np.asarray(rows, dtype=np.float64)
    draw = np.random.default_rng(SEED)
    weights = draw.multinomial(len(table), np.full(len(table), 1 / len(table)), size=ROUNDS)
    return _interval(figure(table.sum(axis=0)), [figure(sums) for sums in weights @ table])


def of_values(
    groups: Sequence[Sequence[float]], figure: Callable[[NDArray[np.float64]], float | None]
) -> Interval:
    """The interval of a figure over values pooled from documents: a median, a mean.

    >>> of_values([(1.0, 3.0), (5.0,)], lambda values: float(np.median(values))).value
    3.0
    """
    arrays = [np.asarray(group, dtype=np.float64) for group in groups]
    if not sum(map(len, arrays)):
        return Interval(value=None)
    draw = np.random.default_rng(SEED)
    picks = (draw.integers(len(arrays), size=len(arrays)) for _ in range(ROUNDS))
    pools = (np.concatenate([arrays[i] for i in pick]) for pick in picks)
    return _interval(figure(np.concatenate(arrays)), [figure(pool) for pool in pools if len(pool)])


def _interval(value: float | None, resampled: list[float | None]) -> Interval:
    known = [found for found in resampled if found is not None]
    if value is None or not known:
        return Interval(value=value)
    low, high = np.percentile(known, (2.5, 97.5))
    return Interval(value=float(value), low=float(low), high=float(high))


def ratio(sums: Counts) -> float | None:
    """First over second; None over nothing.

    >>> ratio([0.0, 0.0]) is None
    True
    """
    return float(sums[0] / sums[1]) if sums[1] else None


def precision(sums: Counts) -> float | None:
    """Of counts (right, found, wanted)."""
    return ratio(sums[:2])


def recall(sums: Counts) -> float | None:
    """Of counts (right, found, wanted)."""
    return float(sums[0] / sums[2]) if sums[2] else None


def f1(sums: Counts) -> float | None:
    """Of counts (right, found, wanted).

    >>> f1([1.0, 2.0, 2.0])
    0.5
    """
    both = sums[1] + sums[2]
    return float(2 * sums[0] / both) if both else None


def macro_f1(sums: Counts) -> float | None:
    """Of (right, found, wanted) of each class in turn; classes that nobody wants are left out."""
    classes = [sums[i : i + 3] for i in range(0, len(sums), 3)]
    found = [f1(counts) or 0.0 for counts in classes if counts[2]]
    return sum(found) / len(found) if found else None
