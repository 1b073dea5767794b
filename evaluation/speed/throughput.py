"""How fast Vedette reads: end to end and by stage, one process and several, text and HTML."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from evaluation.outcome import Figure, Outcome
from evaluation.speed import crowd, page_rates, text_rates
from evaluation.speed.batches import of_pages, of_texts, rounds_of_gold, rounds_of_reports
from evaluation.speed.rounds import tell
from evaluation.speed.stages import run
from evaluation.speed.yardsticks import parse_in_one, sentences

ROUNDS = 5
DOCUMENTS = 50
"""Of a round: five rounds are some 15 seconds of reading."""
CROWD_ROUNDS = 3
CROWD_DOCUMENTS = 400
"""Of a whole command: enough that start-up is little of it."""
WARM_UP = 20
SETUP = (
    "reports recombined from paragraphs of the bundled ones, numbers, towns and weekdays exchanged, no "
    "two the same (GeoVirus: its texts as they are); every round reads documents of its own and runs "
    "everything that it compares, by turns, every other round backwards; a figure is the median of the "
    "rounds, its interval their smallest and largest, ratios are of one round's times. One process: the "
    "real pipeline, warm (tables and parsers loaded), from files to a new ledger; words are those of the "
    "texts. Bare parse: the same sentences through our spaCy pipeline in one stream. Trafilatura: main "
    "text and metadata of the same pages. Plain sqlite3: the same rows, ready made, into tables without "
    "keys and indexes. Whole commands: from start to end of the process; two bare parses: half of the "
    "sentences each, without start-up; memory: maximum resident set of the largest process, 10^6 bytes, "
    "where the system tells"
)


def reading(folder: Path | None, *, rounds: int = ROUNDS, documents: int = DOCUMENTS) -> Outcome:
    """`folder` is the gold's; with a `geovirus.jsonl` in it, its texts are read, too. Takes some minutes."""
    with tempfile.TemporaryDirectory(prefix="vedette-", ignore_cleanup_errors=True) as name:
        figures = tuple(_figures(folder, Path(name), rounds, documents))
    return Outcome(task="speed", data="reading", setup=SETUP, figures=figures)


def _figures(folder: Path | None, scratch: Path, rounds: int, size: int) -> Iterator[Figure]:
    _warm_up(scratch)
    first = WARM_UP
    tell(f"texts, {rounds} rounds of {size}")
    reports = rounds_of_reports(rounds, size, first=first)
    texts = [of_texts(scratch / "texts" / str(i), each) for i, each in enumerate(reports)]
    yield from text_rates.figures(text_rates.measured("text", texts, scratch))
    if gold := rounds_of_gold(scratch / "gold", folder, rounds):
        tell("GeoVirus")
        yield from text_rates.figures(text_rates.measured("GeoVirus", gold, scratch))
    first += rounds * size
    tell(f"pages, {rounds} rounds of {size}")
    reports = rounds_of_reports(rounds, size, first=first)
    pages = [of_pages(scratch / "pages" / str(i), each) for i, each in enumerate(reports)]
    yield from page_rates.figures(page_rates.measured(pages, scratch))
    first += rounds * size
    yield from _commands(scratch, first, size)


def _commands(scratch: Path, first: int, size: int) -> Iterator[Figure]:
    """Fewer where rounds are small, too: a try of this program should be over soon."""
    many, rounds = (CROWD_DOCUMENTS, CROWD_ROUNDS) if size >= DOCUMENTS else (2 * size, 1)
    (reports,) = rounds_of_reports(1, many, first=first)
    yield from crowd.figures("text", of_texts(scratch / "many-texts", reports), scratch, rounds=rounds)
    (reports,) = rounds_of_reports(1, many, first=first + many)
    yield from crowd.figures("HTML", of_pages(scratch / "many-pages", reports), scratch, rounds=rounds)


def _warm_up(scratch: Path) -> None:
    """Opens tables and parsers: reports of both languages as texts and as pages, once."""
    (reports,) = rounds_of_reports(1, WARM_UP)
    batches = of_texts(scratch / "warm-texts", reports), of_pages(scratch / "warm-pages", reports)
    run([batch.folder for batch in batches], scratch / "warm.db")
    parse_in_one([sentences(document) for batch in batches for document in batch.documents])
