"""How fast texts are read in one process, and its stages, beside parsing alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from evaluation.outcome import Figure
from evaluation.speed.batches import Batch
from evaluation.speed.plain import insert_s
from evaluation.speed.rounds import Seconds, alternated, clocked, divided, middle, spread
from evaluation.speed.stages import STAGES, Run, run
from evaluation.speed.yardsticks import parse_by_document, parse_in_one, sentences

MORE = {"text": "text end to end / bare parse (aim <= 1.6)"}
"""Names of ratios that have an aim; other corpora are measured without one."""


class TextRates(Struct, frozen=True, kw_only=True):
    """Seconds by round; `runs` tell stages."""

    label: str
    batches: tuple[Batch, ...]
    runs: tuple[Run, ...]
    seconds: dict[str, Seconds]

    @property
    def size(self) -> str:
        documents = sum(len(batch.documents) for batch in self.batches)
        words = sum(batch.words for batch in self.batches)
        return f"{len(self.batches)} rounds, together {documents} documents, {words} words"


def measured(label: str, batches: Sequence[Batch], scratch: Path) -> TextRates:
    """Reads each batch in a round of its own; `scratch` is a folder for ledgers."""
    runs: dict[int, Run] = {}
    ready = [tuple(map(sentences, batch.documents)) for batch in batches]

    def end_to_end(number: int) -> float:
        runs[number] = run([batches[number].folder], scratch / f"{label}-{number}.db")
        return runs[number].total_s

    seconds = alternated(
        len(batches),
        {
            "end to end": end_to_end,
            "bare parse": lambda number: clocked(lambda: parse_in_one(ready[number])),
            "bare parse, document by document": lambda number: clocked(
                lambda: parse_by_document(ready[number])
            ),
        },
    )
    inserted = tuple(
        insert_s(runs[number].batches, scratch / f"{label}-plain-{number}.db") for number in runs
    )
    return TextRates(
        label=label,
        batches=tuple(batches),
        runs=tuple(runs[number] for number in sorted(runs)),
        seconds={**seconds, "sqlite3": inserted},
    )


def figures(rates: TextRates) -> Iterator[Figure]:
    """End to end, against the parse, then stage by stage."""
    ours, bare = rates.seconds["end to end"], rates.seconds["bare parse"]
    documents = [len(batch.documents) for batch in rates.batches]
    words = [batch.words for batch in rates.batches]
    for amounts, unit in ((documents, "docs/s"), (words, "words/s")):
        yield Figure(
            name=f"{rates.label}, end to end, {unit}",
            size=rates.size,
            unit=unit,
            ours=spread(divided(amounts, ours)),
            baselines={"bare parse": middle(divided(amounts, bare))},
        )
    by_document = rates.seconds["bare parse, document by document"]
    yield Figure(
        name=MORE.get(rates.label, f"{rates.label} end to end / bare parse"),
        size=rates.size,
        unit="x",
        ours=spread(divided(ours, bare)),
        baselines={"bare parse, document by document": middle(divided(by_document, bare))},
    )
    yield from stages(rates)


def stages(rates: TextRates) -> Iterator[Figure]:
    """Words a second of each stage alone; the fastest of its kind beside it."""
    words = [batch.words for batch in rates.batches]
    beside = {"syntax parse": ("bare parse", rates.seconds["bare parse"])}
    beside["ledger write"] = ("plain sqlite3 insert", rates.seconds["sqlite3"])
    for stage in STAGES:
        seconds = tuple(each.seconds[stage] for each in rates.runs)
        share = sum(seconds) / sum(each.total_s for each in rates.runs)
        name, yardstick = beside.get(stage, ("", ()))
        yield Figure(
            name=f"{rates.label}, {stage} ({share:.1%} of the time)",
            size=rates.size,
            unit="words/s",
            ours=spread(divided(words, seconds)),
            baselines={name: middle(divided(words, yardstick))} if yardstick else {},
        )
