"""How long each command takes to start and be done with next to nothing, and what a ledger weighs."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from functools import partial
from importlib.resources import as_file
from pathlib import Path

from evaluation.outcome import Figure, Interval, Outcome
from evaluation.speed.processes import IMPORT_SPACY, NOTHING, VEDETTE, ran
from evaluation.speed.reports import ENDINGS, documents
from evaluation.speed.rounds import Seconds, alternated, divided, middle, spread, tell
from evaluation.speed.stages import run
from vedette.cli.main import COMMANDS
from vedette.data import resource
from vedette.ledger import Ledger

ROUNDS = 7
MS_PER_S = 1000
AIMS = {"--help": 0.15, "claims": 0.5}
"""Largest shares of the time of `import spacy`."""
REPORT = "05-tenere-observer-reports.txt"
"""The bundled report that `ingest` gets: 1,100 bytes."""
SPACY, BARE = "import spacy", "python -c pass"
SETUP = (
    "whole processes, median of rounds with their smallest and largest; `import spacy` and an empty "
    "program are run in the same rounds, every other round backwards; a first round is not counted. "
    "ingest: one bundled report of 1,100 bytes into a new ledger; demo: all bundled reports; the others "
    "ask a ledger of the bundled reports. Ledger: the closed file of the bundled reports, by SQLite's "
    "whole pages, over its documents and claims"
)


def startup(folder: Path | None, *, rounds: int = ROUNDS) -> Outcome:  # noqa: ARG001 - parts are called alike
    """Needs no gold. Takes a minute or two."""
    with tempfile.TemporaryDirectory(prefix="vedette-", ignore_cleanup_errors=True) as name:
        scratch = Path(name)
        ledger = scratch / "small.db"
        with as_file(resource("demo")) as demo:
            reports = [path for path in sorted(demo.iterdir()) if path.suffix in ENDINGS]
            run(reports, ledger)
            texts = [document.text for document in documents(reports)]
            seconds = _measured(commands(demo / REPORT, ledger), scratch, rounds)
        figures = (*_starts(seconds, rounds), *_weights(ledger, texts))
    return Outcome(task="speed", data="startup", setup=SETUP, figures=figures)


def commands(report: Path, ledger: Path) -> dict[str, tuple[str, ...]]:
    """The words of each command as the CLI lists them; `NEW` stands for a ledger that is not there yet."""
    special = {
        "ingest": (str(report), "--ledger", NEW),
        "demo": ("--ledger", NEW),
        "schema": (),
        "explain": EXPLAINED,
        "gazetteer": ("find", "Kidal"),
        "actors": ("find", "Malian army"),
    }
    usual = ("--ledger", str(ledger))
    options = {"--help": ("--help",), "--version": ("--version",)}
    own = {command.NAME: (command.NAME, *special.get(command.NAME, usual)) for command in COMMANDS}
    return options | own


NEW = "a new ledger"
EXPLAINED = ("Rebels attacked Kidal on Monday.", "--language", "en")


def _measured(words: Mapping[str, tuple[str, ...]], scratch: Path, rounds: int) -> dict[str, Seconds]:
    """The first round warms the disk's cache and compiles what is not compiled."""

    def command(name: str, number: int) -> float:
        ledger = str(scratch / f"{name}-{number}.db")
        own = [ledger if word == NEW else word for word in words[name]]
        return ran([*VEDETTE, *own], may_end=(0, 1)).seconds

    def other(program: tuple[str, ...], number: int) -> float:  # noqa: ARG001 - works are called alike
        return ran(program).seconds

    works = {SPACY: partial(other, IMPORT_SPACY), BARE: partial(other, NOTHING)}
    works |= {name: partial(command, name) for name in words}
    tell(f"start-up of {len(words)} commands, {rounds} rounds")
    found = alternated(rounds + 1, works)
    return {name: seconds[1:] for name, seconds in found.items()}


def _starts(seconds: Mapping[str, Seconds], rounds: int) -> Iterator[Figure]:
    size = f"{rounds} rounds"
    yardsticks = {name: [MS_PER_S * s for s in seconds[name]] for name in (SPACY, BARE)}
    names = [name for name in seconds if name not in yardsticks]
    for name in names:
        yield Figure(
            name=f"vedette {name}",
            size=size,
            unit="ms",
            ours=spread(MS_PER_S * s for s in seconds[name]),
            baselines={yardstick: middle(ms) for yardstick, ms in yardsticks.items()},
        )
    for name in names:
        aim = f" (aim <= {AIMS[name]})" if name in AIMS else ""
        yield Figure(
            name=f"vedette {name} / {SPACY}{aim}",
            size=size,
            unit="x",
            ours=spread(divided(seconds[name], seconds[SPACY])),
            baselines={BARE: middle(divided(seconds[BARE], seconds[SPACY]))},
        )


def _weights(path: Path, texts: list[str]) -> Iterator[Figure]:
    """Bytes of the file over what is in it; beside it the texts alone, in UTF-8."""
    with Ledger.open(path, create=False) as ledger:
        counts = ledger.counts()
    alone, whole = sum(len(text.encode("utf-8")) for text in texts), path.stat().st_size
    size = f"{counts.documents} documents, {counts.claims} claims, {counts.mentions} mentions"
    for name, count in (("document", counts.documents), ("claim", counts.claims)):
        yield Figure(
            name=f"small ledger, bytes per {name}",
            size=size,
            unit="bytes",
            ours=Interval(value=whole / count),
            baselines={"texts alone": alone / count},
        )
