"""How alike two groupings of the same things are: B-cubed and pairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence

from evaluation.intervals import Counts


def b_cubed(wanted: Sequence[Hashable], found: Sequence[Hashable]) -> tuple[float, float, float]:
    """Sums over things of precision and of recall, and the number of things (Bagga and Baldwin 1998).

    >>> b_cubed("aab", "xyy")
    (2.0, 2.0, 3)
    """
    both, gold, ours = Counter(zip(wanted, found, strict=True)), Counter(wanted), Counter(found)
    pairs = list(zip(wanted, found, strict=True))
    exact = sum(both[p] / ours[p[1]] for p in pairs), sum(both[p] / gold[p[0]] for p in pairs)
    return (*exact, len(pairs))


def b_cubed_f1(sums: Counts) -> float | None:
    """The harmonic mean of mean precision and mean recall."""
    if not sums[2] or not sums[0] + sums[1]:
        return None
    return float(2 * sums[0] * sums[1] / (sums[0] + sums[1]) / sums[2])


def pairs(wanted: Sequence[Hashable], found: Sequence[Hashable]) -> tuple[float, float, float]:
    """Pairs put together by both, by us, and by the gold.

    >>> pairs("aab", "xxx")
    (1, 3, 1)
    """
    both = Counter(zip(wanted, found, strict=True))
    return _pairs(both), _pairs(Counter(found)), _pairs(Counter(wanted))


def _pairs(sizes: Counter[Hashable] | Counter[tuple[Hashable, Hashable]]) -> int:
    return sum(n * (n - 1) // 2 for n in sizes.values())
