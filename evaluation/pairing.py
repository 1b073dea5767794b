"""Pairing what was found with what was wanted, each at most once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")


def paired(
    wanted: Sequence[A], found: Sequence[B], likeness: Callable[[A, B], float], least: float
) -> list[tuple[int, int]]:
    """Places of pairs at least `least` alike, the most alike first, then in order; no place twice.

    >>> paired([1, 5], [6, 5], lambda a, b: 1 / (1 + abs(a - b)), 0.1)
    [(1, 1), (0, 0)]
    """
    scored = sorted(
        (-score, i, j)
        for i, one in enumerate(wanted)
        for j, other in enumerate(found)
        if (score := likeness(one, other)) >= least
    )
    return list(_first_of_each(scored))


def _first_of_each(scored: list[tuple[float, int, int]]) -> Iterator[tuple[int, int]]:
    left: set[int] = set()
    right: set[int] = set()
    for _, i, j in scored:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            yield i, j


def jaccard(one: frozenset[int], other: frozenset[int]) -> float:
    """Shared over all.

    >>> jaccard(frozenset((1, 2)), frozenset((2, 3)))
    0.3333333333333333
    """
    return len(one & other) / len(one | other) if one and other else 0.0


def letters(text: str, pairs: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Offsets of letters and digits in stretches: white space and quotation marks weigh nothing.

    >>> sorted(letters("“A b”", [(0, 5)]))
    [1, 3]
    """
    return frozenset(
        i for start, end in pairs for i in range(start, min(end, len(text))) if text[i].isalnum()
    )
