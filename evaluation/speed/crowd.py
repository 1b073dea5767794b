"""One process against several: the whole command, its start-up included, and its memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from evaluation.outcome import Figure
from evaluation.speed.batches import Batch
from evaluation.speed.processes import IMPORT_SPACY, VEDETTE, Ran, parsed_in_s, ran, usable_processors
from evaluation.speed.rounds import Work, alternated, divided, middle, spread, tell
from evaluation.speed.yardsticks import save, sentences

MAY_END = (0, 1)
"""1 when some of the input was set aside."""
AIM_MB = 700
Runs = Mapping[int, Sequence[Ran]]


def figures(kind: str, batch: Batch, scratch: Path, *, rounds: int) -> Iterator[Figure]:
    """`vedette ingest --jobs N` of the same folder into a new ledger each time, N being 1, 2 and all.

    Beside it what this machine makes of two processes that only parse the same sentences, half each.
    """
    runs: dict[int, list[Ran]] = {jobs: [] for jobs in sorted({1, 2, usable_processors()})}
    halves = _halves(batch, scratch)

    def ingest(jobs: int, number: int) -> float:
        tell(f"{kind}, --jobs {jobs}, round {number + 1} of {rounds}")
        ledger = str(scratch / f"{kind}-{jobs}-{number}.db")
        words = ("ingest", str(batch.folder), "--jobs", str(jobs), "--ledger", ledger)
        runs[jobs].append(ran([*VEDETTE, *words], may_end=MAY_END))
        return runs[jobs][-1].seconds

    works: dict[str, Work] = {str(jobs): partial(ingest, jobs) for jobs in runs}
    works["parse in 1"] = lambda _: sum(parsed_in_s([half]) for half in halves)
    works["parse in 2"] = lambda _: parsed_in_s(halves)
    seconds = alternated(rounds, works)
    size = f"{len(batch.documents)} documents, {batch.words} words, {rounds} rounds"
    yield from _rates(kind, batch, size, runs)
    yield Figure(
        name=f"{kind}, two processes over one, whole commands (aim >= 1.8)",
        size=size,
        unit="x",
        ours=spread(divided(seconds["1"], seconds["2"])),
        baselines={"bare parse": middle(divided(seconds["parse in 1"], seconds["parse in 2"]))},
    )
    yield from _memory(kind, size, runs)


def _rates(kind: str, batch: Batch, size: str, runs: Runs) -> Iterator[Figure]:
    for amount, unit in ((len(batch.documents), "docs/s"), (batch.words, "words/s")):
        for jobs, found in runs.items():
            yield Figure(
                name=f"{kind}, whole command, --jobs {jobs}, {unit}",
                size=size,
                unit=unit,
                ours=spread(amount / run.seconds for run in found),
            )


def _memory(kind: str, size: str, runs: Runs) -> Iterator[Figure]:
    spacy = ran(IMPORT_SPACY).peak_mb
    for jobs, found in runs.items():
        yield Figure(
            name=f"{kind}, peak memory of the largest process, --jobs {jobs} (aim < {AIM_MB} MB)",
            size=size,
            unit="MB",
            ours=spread(run.peak_mb for run in found if run.peak_mb is not None),
            baselines={"import spacy": spacy},
        )


def _halves(batch: Batch, scratch: Path) -> list[Path]:
    """The sentences in two files, every other document in each."""
    found = [sentences(document) for document in batch.documents]
    paths = [scratch / "half-0.jsonl", scratch / "half-1.jsonl"]
    for number, path in enumerate(paths):
        save(found[number::2], path)
    return paths
