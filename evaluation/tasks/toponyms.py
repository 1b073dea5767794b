"""Where names are and what they name, against coordinates; beside the most populous place of the name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evaluation.board import Board
from evaluation.intervals import f1, of_values, precision, recall
from evaluation.outcome import Figure, Outcome
from evaluation.pairing import paired
from evaluation.task import Part, Task
from evaluation.tasks.toponyms_found import (
    FARTHEST_KM,
    NEAR_KM,
    Answer,
    Found,
    answered,
    exact_spans,
    mentions,
    most_populous,
)
from evaluation.tasks.toponyms_gold import Located, Toponym, geovirus, lgl

SETUP = (
    "place mentions of the product, demonyms left out; exact: same start and end; resolution, ours and "
    "by population, is measured on the spans that Vedette found exactly and the gold locates; a country"
    " has no point in Vedette: the right country is 0 km off, no answer or one without a point 20,039 "
    "km; AUC: area under the sorted log errors, 0 best"
)


def _part(data: str, gold: Callable[[Path | None], Iterator[Located]]) -> Part:
    return Part(data, lambda folder: _outcome(data, tuple(gold(folder))))


def _outcome(data: str, gold: Sequence[Located]) -> Outcome:
    ours = [answered(g, mentions(g)) for g in gold]
    populous = [answered(a.gold, tuple(map(most_populous, exact_spans(a)))) for a in ours]
    size = f"{len(gold)} documents, {sum(len(g.toponyms) for g in gold)} toponyms"
    on_spans = f"{sum(len(a.errors_km) for a in ours)} exact spans"

    board = Board(size, ours)

    def resolving(name: str, of: Callable[[NDArray[np.float64]], float], unit: str = "share") -> Figure:
        theirs = of_values([a.errors_km for a in populous], of).value
        mine = of_values([a.errors_km for a in ours], of)
        return Figure(name=name, size=on_spans, ours=mine, unit=unit, baselines={"population": theirs})

    return Outcome(
        task="toponyms",
        data=data,
        setup=SETUP + f"; left out, as their words do not stand there: {sum(g.misplaced for g in gold)}",
        figures=(
            board.figure("tagging F1, exact", _exact, f1),
            board.figure("tagging F1, overlap", _overlapping, f1),
            resolving("accuracy at 161 km", lambda km: float((km <= NEAR_KM).mean())),
            resolving("median error", lambda km: float(np.median(km)), "km"),
            resolving("mean error", lambda km: float(km.mean()), "km"),
            resolving("AUC of log error", _auc, ""),
            board.figure("end to end, recall at 161 km", _right, recall),
            board.figure("end to end, precision at 161 km", _right, precision),
            board.figure("end to end, F1 at 161 km", _right, f1),
        ),
        worst=tuple(_worst(ours)),
    )


def _auc(errors_km: NDArray[np.float64]) -> float:
    """As Gritta and others: mean height of the curve of sorted log errors over its greatest possible."""
    logs = np.sort(np.log1p(np.minimum(errors_km, FARTHEST_KM)))
    if len(logs) == 1:
        return float(logs[0] / np.log1p(FARTHEST_KM))
    return float(np.trapezoid(logs) / (np.log1p(FARTHEST_KM) * (len(logs) - 1)))


def _exact(answer: Answer) -> tuple[float, ...]:
    return len(exact_spans(answer)), len(answer.found), len(answer.gold.toponyms)


def _overlapping(answer: Answer) -> tuple[float, ...]:
    """Each toponym and each mention at most once."""
    pairs = paired(answer.gold.toponyms, answer.found, _shared, 1)
    return len(pairs), len(answer.found), len(answer.gold.toponyms)


def _shared(toponym: Toponym, found: Found) -> float:
    return float(min(toponym.end, found.mention.end) - max(toponym.start, found.mention.start))


def _is_touched(toponym: Toponym, answer: Answer) -> bool:
    mentions = (f.mention for f in answer.found)
    return any(m.start < toponym.end and toponym.start < m.end for m in mentions)


def _right(answer: Answer) -> tuple[float, ...]:
    """Of toponyms that the gold locates; what we find where it does not locate is no fault."""
    near = sum(km <= NEAR_KM for km in answer.errors_km)
    unlocated = sum(f.toponym is not None and f.off_km is None for f in answer.found)
    return near, len(answer.found) - unlocated, sum(t.lat is not None for t in answer.gold.toponyms)


def _worst(answers: Sequence[Answer]) -> Iterator[str]:
    """Far off first, then names that the gold does not have, then missed ones."""
    far = [
        (
            -f.off_km,
            f"{f.off_km:,.0f} km off: {_around(a, f.mention.start, f.mention.end)}: read {f.mention.id}",
        )
        for a in answers
        for f in a.found
        if f.off_km is not None and f.off_km > NEAR_KM
    ]
    yield from (line for _, line in sorted(far))
    for a in answers:
        for m in (f.mention for f in a.found if f.toponym is None):
            if not any(m.start < t.end and t.start < m.end for t in a.gold.toponyms):
                yield f"no toponym: {_around(a, m.start, m.end)}: read {m.id}"
    for a in answers:
        yield from (f"missed: {_around(a, t.start, t.end)}" for t in a.gold.toponyms if not _is_touched(t, a))


def _around(answer: Answer, start: int, end: int) -> str:
    text = answer.gold.text
    before, after = text[max(0, start - 50) : start], text[end : end + 40]
    return f"{answer.gold.id}: {' '.join(before.split())} [{text[start:end]}] {' '.join(after.split())}"


TOPONYMS = Task(
    "toponyms",
    "Which words name a place, and which place?",
    (_part("geovirus", geovirus), _part("lgl", lgl)),
)
