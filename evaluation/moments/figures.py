"""The figures of a reader on short texts: when, how many, and which claim has which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evaluation.board import Board, Row
from evaluation.intervals import precision, ratio, recall
from evaluation.moments.scoring import (
    Read,
    claim_counts,
    claim_pairs,
    claim_time,
    count_pairs,
    is_false_exact,
    is_right_value,
    of_kind,
    time_is_right,
    time_pairs,
)
from evaluation.outcome import Figure


def figures(read: Sequence[Read]) -> Iterator[Figure]:
    """Of mentions first, then of the claims that were found."""
    times, counts = (sum(len(getattr(r.moment, kind)) for r in read) for kind in ("times", "counts"))
    when = Board(f"{len(read)} texts, {times} times", read)
    yield when.figure("times, precision", time_row, precision)
    yield when.figure("times, recall", time_row, recall)
    yield when.figure("time value", value_row, ratio)
    yield when.figure("false exact dates", false_row, ratio, unit="per 100 noted")
    many = Board(f"{len(read)} texts, {counts} counts", read)
    yield many.figure("counts, precision", count_row, precision)
    yield many.figure("counts, recall", count_row, recall)
    for name in ("role", "part", "superseded"):
        yield many.figure(f"{name} of count", marked_row(name), ratio)
    had = Board(f"{sum(len(claim_pairs(r)) for r in read)} claims found", read)
    yield had.figure("time of claim, right", right_row, ratio)
    yield had.figure("time of claim, precision", claim_time_row, precision)
    yield had.figure("time of claim, recall", claim_time_row, recall)
    yield had.figure("counts of claim, precision", claim_count_row, precision)
    yield had.figure("counts of claim, recall", claim_count_row, recall)


def time_row(read: Read) -> Sequence[float]:
    return len(time_pairs(read)), len(of_kind(read, "time")), len(read.moment.times)


def value_row(read: Read) -> Sequence[float]:
    pairs = time_pairs(read)
    return sum(is_right_value(a, b) for a, b in pairs), len(pairs)


def false_row(read: Read) -> Sequence[float]:
    return 100 * sum(is_false_exact(a, b) for a, b in time_pairs(read)), len(read.moment.times)


def count_row(read: Read) -> Sequence[float]:
    return len(count_pairs(read)), len(of_kind(read, "count")), len(read.moment.counts)


def marked_row(name: str) -> Row[Read]:
    """Of right counts those whose mark is the noted one."""

    def row(read: Read) -> Sequence[float]:
        pairs = count_pairs(read)
        return sum(getattr(a, name) == getattr(b, name) for a, b in pairs), len(pairs)

    return row


def right_row(read: Read) -> Sequence[float]:
    pairs = claim_pairs(read)
    return sum(time_is_right(a, b) for a, b in pairs), len(pairs)


def claim_time_row(read: Read) -> Sequence[float]:
    pairs = claim_pairs(read)
    right = sum(a.time is not None and time_is_right(a, b) for a, b in pairs)
    return right, sum(claim_time(b) is not None for _, b in pairs), sum(a.time is not None for a, _ in pairs)


def claim_count_row(read: Read) -> Sequence[float]:
    rows = [claim_counts(read, a, b) for a, b in claim_pairs(read)]
    return tuple(map(sum, zip(*rows, strict=True))) if rows else (0, 0, 0)
