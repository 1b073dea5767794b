"""Intervals hold their figure, do not depend on the order of documents, and say nothing over nothing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.grouping import b_cubed, b_cubed_f1, pairs
from evaluation.intervals import f1, macro_f1, of_counts, of_values, precision, ratio, recall
from evaluation.pairing import paired

ROWS = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda p: (min(p), max(p))), min_size=1, max_size=20
)


@given(ROWS)
def test_the_figure_is_that_of_the_sums(rows: list[tuple[int, int]]) -> None:
    found = of_counts(rows, ratio)
    right, all_ = (sum(row[i] for row in rows) for i in (0, 1))
    assert found.value == (pytest.approx(right / all_) if all_ else None)


@given(ROWS)
def test_order_of_documents_changes_no_figure(rows: list[tuple[int, int]]) -> None:
    assert of_counts(rows, ratio).value == of_counts(rows[::-1], ratio).value


def test_alike_documents_leave_no_doubt() -> None:
    found = of_counts([(1, 2)] * 30, ratio)
    assert (found.low, found.value, found.high) == (0.5, 0.5, 0.5)


def test_unlike_documents_leave_doubt_on_both_sides() -> None:
    found = of_counts([(0, 2), (2, 2)] * 10, ratio)
    assert found.low is not None and found.high is not None
    assert found.low < 0.5 < found.high


def test_a_rerun_gives_the_same_interval() -> None:
    rows = [(i % 3, 3) for i in range(25)]
    assert of_counts(rows, ratio) == of_counts(rows, ratio)


@pytest.mark.parametrize("groups", [[], [()]])
def test_nothing_to_count_is_no_zero(groups: list[tuple[float, ...]]) -> None:
    assert of_values(groups, lambda v: float(np.median(v))).value is None
    assert of_counts([], ratio).value is None


def test_values_are_pooled_over_documents() -> None:
    assert of_values([(1.0,), (2.0, 9.0)], lambda v: float(np.median(v))).value == 2.0


@pytest.mark.parametrize(
    ("figure", "sums", "wanted"),
    [
        (precision, [2, 4, 8], 0.5),
        (recall, [2, 4, 8], 0.25),
        (f1, [2, 4, 8], 1 / 3),
        (f1, [0, 0, 0], None),  # nothing found, nothing wanted
        (macro_f1, [2, 2, 2, 0, 1, 2], 0.5),
        (macro_f1, [2, 2, 2, 0, 3, 0], 1.0),  # a class that nobody wants does not count
    ],
)
def test_figures(figure: object, sums: list[float], wanted: float | None) -> None:
    assert callable(figure)
    found = figure(np.array(sums, dtype=np.float64))
    assert found == (None if wanted is None else pytest.approx(wanted))


@given(st.lists(st.integers(0, 5), max_size=8), st.lists(st.integers(0, 5), max_size=8))
def test_nobody_is_paired_twice(left: list[int], right: list[int]) -> None:
    found = paired(left, right, lambda a, b: float(a == b), 1.0)
    assert len({i for i, _ in found}) == len({j for _, j in found}) == len(found)
    assert len(found) == sum(min(left.count(n), right.count(n)) for n in set(left))


@given(st.lists(st.integers(0, 3), min_size=1, max_size=12))
def test_a_grouping_agrees_with_itself(groups: list[int]) -> None:
    assert b_cubed_f1(np.array(b_cubed(groups, groups), dtype=np.float64)) == pytest.approx(1.0)
    right, found, wanted = pairs(groups, [str(g) for g in groups])
    assert right == found == wanted


def test_grouping_all_into_one_finds_all_pairs_and_more() -> None:
    assert pairs("aabb", "xxxx") == (2, 6, 2)
    assert b_cubed("aabb", "xxxx") == (2.0, 4.0, 4)
