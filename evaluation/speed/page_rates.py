"""How fast pages are read in one process, beside extraction alone and the reading of what was extracted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from evaluation.outcome import Figure
from evaluation.speed.batches import Batch, of_records
from evaluation.speed.pages import plain
from evaluation.speed.reports import words
from evaluation.speed.rounds import Seconds, added, alternated, clocked, divided, middle, spread
from evaluation.speed.stages import STAGES, Run, run
from evaluation.speed.yardsticks import extract


class PageRates(Struct, frozen=True, kw_only=True):
    """Seconds by round; `runs` tell stages of reading the pages."""

    batches: tuple[Batch, ...]
    runs: tuple[Run, ...]
    seconds: dict[str, Seconds]

    @property
    def size(self) -> str:
        documents = sum(len(batch.documents) for batch in self.batches)
        read = sum(batch.words for batch in self.batches)
        printed = sum(
            words(plain(path.read_text(encoding="utf-8"))) for batch in self.batches for path in batch.files
        )
        return f"{len(self.batches)} rounds, together {documents} pages, {read} of {printed} words extracted"


def measured(batches: Sequence[Batch], scratch: Path) -> PageRates:
    """Reads each batch in a round of its own; `scratch` is a folder for ledgers and extracted texts."""
    runs: dict[int, Run] = {}
    pages = [[path.read_text(encoding="utf-8") for path in batch.files] for batch in batches]
    texts = [_extracted(scratch / f"extracted-{number}", batch) for number, batch in enumerate(batches)]

    def end_to_end(number: int) -> float:
        runs[number] = run([batches[number].folder], scratch / f"pages-{number}.db")
        return runs[number].total_s

    def text_alone(number: int) -> float:
        return run([texts[number].folder], scratch / f"extracted-{number}.db").total_s

    works = {
        "end to end": end_to_end,
        "trafilatura": lambda number: clocked(lambda: extract(pages[number])),
        "text": text_alone,
    }
    seconds = alternated(len(batches), works)
    return PageRates(
        batches=tuple(batches), runs=tuple(runs[number] for number in sorted(runs)), seconds=seconds
    )


def _extracted(folder: Path, batch: Batch) -> Batch:
    """The documents' texts as records, in their language, to be read as they were from the pages."""
    return of_records(folder, ((each.id, each.text, each.language) for each in batch.documents))


def figures(rates: PageRates) -> Iterator[Figure]:
    """End to end, against its parts, then stage by stage."""
    ours, alone = rates.seconds["end to end"], rates.seconds["trafilatura"]
    documents = [len(batch.documents) for batch in rates.batches]
    read = [batch.words for batch in rates.batches]
    for amounts, unit in ((documents, "docs/s"), (read, "words/s")):
        parts = {"trafilatura": alone, "text end to end": rates.seconds["text"]}
        yield Figure(
            name=f"HTML, end to end, {unit}",
            size=rates.size,
            unit=unit,
            ours=spread(divided(amounts, ours)),
            baselines={name: middle(divided(amounts, seconds)) for name, seconds in parts.items()},
        )
    both = added(alone, rates.seconds["text"])
    yield Figure(
        name="HTML end to end / (trafilatura + text end to end of what it extracted) (aim <= 1.3)",
        size=rates.size,
        unit="x",
        ours=spread(divided(ours, both)),
        baselines={"text end to end alone": middle(divided(rates.seconds["text"], both))},
    )
    for stage in STAGES:
        seconds = tuple(each.seconds[stage] for each in rates.runs)
        share = sum(seconds) / sum(each.total_s for each in rates.runs)
        yield Figure(
            name=f"HTML, {stage} ({share:.1%} of the time)",
            size=rates.size,
            unit="words/s",
            ours=spread(divided(read, seconds)),
            baselines={"trafilatura": middle(divided(read, alone))} if stage == "clean" else {},
        )
