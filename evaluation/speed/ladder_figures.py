"""Figures of a ledger that grew: how fast rows went in at a size, and what they weigh."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.outcome import Figure, Interval
from evaluation.speed.ladder import Rung
from evaluation.speed.rounds import Seconds, divided, middle, spread


def writing(rung: Rung, first: Rung) -> Iterator[Figure]:
    """The rate of writing, what is left of it since the first rung, bytes per document and claim."""
    yield Figure(
        name=f"ledger write at {rung.documents} documents",
        size=f"{len(rung.ledger_rates)} windows",
        unit="docs/s",
        ours=spread(rung.ledger_rates),
        baselines={"plain sqlite3 insert": middle(rung.plain_rates)},
    )
    if rung is not first:
        known = {"plain sqlite3 insert": middle(divided(rung.plain_rates, first.plain_rates))}
        yield kept_up("ledger write", rung, first, divided(rung.ledger_rates, first.ledger_rates), known)
    for name, count in (("document", rung.documents), ("claim", rung.claims)):
        yield Figure(
            name=f"ledger of {rung.documents} documents, bytes per {name}",
            size=f"{rung.documents} documents, {rung.claims} claims",
            unit="bytes",
            ours=Interval(value=rung.size_bytes / count),
        )


def kept_up(what: str, rung: Rung, first: Rung, ratios: Seconds, known: dict[str, float | None]) -> Figure:
    """What is left of a rate; `known` are the same ratios of yardsticks."""
    aim = " (aim >= 0.8)" if what == "ingest" else ""
    return Figure(
        name=f"{what} rate at {rung.documents} / at {first.documents} documents{aim}",
        size=f"{len(ratios)} rounds",
        unit="x",
        ours=spread(ratios),
        baselines=known,
    )
