"""From captures to a ledger, whatever the captures hold and whoever dies on the way."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import made
import msgspec
import pytest
from msgspec.structs import replace

from vedette import pipeline
from vedette.errors import LedgerFullError, ResourceError
from vedette.ledger import Ledger
from vedette.model import Capture, Document, DraftReading, SetAside
from vedette.pipeline import Progress, Stages, Summary, Worker, ingest, keep, reader_digest
from vedette.pipeline.chunks import CHUNK_BYTES, CHUNK_CAPTURES, chunks, enough
from vedette.pipeline.ingest import is_ledger
from vedette.pipeline.worker import printable


def kept(found: list[Capture | SetAside], path: Path, *, jobs: int = 1, **more: object) -> Summary:
    return keep(found, path, jobs=jobs, reader=made.READER, load=made.stages, **more)  # type: ignore[arg-type]


def content(path: Path) -> bytes:
    with Ledger.open(path, create=False) as ledger:
        asked = (
            ledger.documents(),
            ledger.claims(),
            ledger.mentions(),
            ledger.attributions(),
            ledger.set_asides(),
        )
        return msgspec.json.encode([list(items) for items in asked])


def test_captures_become_documents_and_claims(tmp_path: Path) -> None:
    summary = kept([*made.captures(3)], tmp_path / "v.db")
    assert summary == Summary(documents=3, claims=3)


def test_a_ledger_among_the_reports_is_not_read_into_itself(tmp_path: Path) -> None:
    path = tmp_path / "v.db"
    kept([*made.captures(1)], path)
    beside = [path, tmp_path / "v.db-wal", tmp_path / "report.txt"]
    assert [is_ledger(str(found), path) for found in beside] == [True, True, False]
    assert ingest([str(path)], path) == Summary()


def test_what_is_known_is_skipped(tmp_path: Path) -> None:
    found = [*made.captures(3), *made.captures(2)]
    assert kept(found, tmp_path / "v.db").known == 2
    before = content(tmp_path / "v.db")
    again = kept(found, tmp_path / "v.db")
    assert again == Summary(known=5)
    assert content(tmp_path / "v.db") == before


def test_another_reader_reads_again(tmp_path: Path) -> None:
    found = made.captures(2)
    kept([*found], tmp_path / "v.db")
    again = keep(found, tmp_path / "v.db", jobs=1, reader="reader-2", load=made.stages)
    assert (again.documents, again.known) == (2, 0)


def test_the_earliest_capture_counts_in_whatever_order(tmp_path: Path) -> None:
    both = [made.capture(at=f"2025-05-0{day}T00:00:00Z") for day in (3, 2)]
    kept([*both], tmp_path / "a.db")
    kept([*reversed(both)], tmp_path / "b.db")
    kept([both[0]], tmp_path / "c.db")
    kept([both[1]], tmp_path / "c.db")
    assert content(tmp_path / "a.db") == content(tmp_path / "b.db") == content(tmp_path / "c.db")
    assert b"2025-05-02" in content(tmp_path / "a.db")


@pytest.mark.parametrize(
    ("bad", "stage", "reason"),
    [
        (made.capture("EMPTY"), "clean", "nothing to read"),
        # The exception's text holds a lone surrogate, which must not reach the ledger.
        (made.capture("RAISE"), "read", r"unexpected ValueError: bad \udc80 luck"),
        (made.capture("Attacked \0 NUL"), "ledger", "NUL"),
        (made.capture("Moved", external_id="half \ud800"), "acquire", "half a character"),
        (made.capture("Moved", outlet="nul \0"), "ledger", "NUL"),
        (made.capture("EMPTY", location="caf\udce9.txt"), "clean", "nothing to read"),
        (
            SetAside(location="gone\udce9.txt", stage="acquire", reason="no such file"),
            "acquire",
            "no such file",
        ),
    ],
)
def test_one_bad_report_does_not_stop_the_others(
    tmp_path: Path, bad: Capture | SetAside, stage: str, reason: str
) -> None:
    good = made.captures(3)
    for run in range(2):
        summary = kept([good[0], bad, *good[1:]], tmp_path / "v.db")
        assert summary.documents == (0 if run else 3)
        (item,) = summary.set_aside
        assert (item.stage, item.location) == (stage, printable(bad.location))
        assert reason in item.reason
    with Ledger.open(tmp_path / "v.db", create=False) as ledger:
        assert len(list(ledger.set_asides())) == 1


def test_a_claim_that_is_not_in_the_text_is_set_aside(tmp_path: Path) -> None:
    summary = kept([made.capture("LIE attacked.")], tmp_path / "v.db")
    assert (summary.documents, summary.claims) == (1, 1)
    assert [item.detail for item in summary.set_aside] == ["'elsewhere' at 0-13"]


def test_a_broken_program_is_not_the_report_s_fault(tmp_path: Path) -> None:
    def broken(reader: str) -> Stages:
        raise ResourceError(f"{reader}: frames.yaml is malformed")

    with pytest.raises(ResourceError, match="malformed"):
        keep(made.captures(1), tmp_path / "v.db", jobs=1, reader=made.READER, load=broken)


def test_a_worker_loads_once_and_late() -> None:
    loaded: list[str] = []

    def load(reader: str) -> Stages:
        loaded.append(reader)
        return made.stages(reader)

    worker = Worker(made.READER, load)
    assert loaded == []
    assert [bool(worker(capture).reading) for capture in made.captures(3)] == [True] * 3
    assert loaded == [made.READER]


@pytest.mark.parametrize(
    ("location", "kept_documents"),
    [
        ("r.jsonl", CHUNK_CAPTURES),
        ("-", CHUNK_CAPTURES + 3),
    ],  # files are read a chunk at a time, a stream at once
)
def test_interrupted_what_is_done_is_kept(tmp_path: Path, location: str, kept_documents: int) -> None:
    def interrupted() -> object:
        for number, capture in enumerate(made.captures(CHUNK_CAPTURES + 3)):
            yield replace(capture, location=f"{location}#{number + 1}")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        keep(interrupted(), tmp_path / "v.db", jobs=1, reader=made.READER, load=made.stages)  # type: ignore[arg-type]
    with Ledger.open(tmp_path / "v.db", create=False) as ledger:
        assert ledger.counts().documents == kept_documents


def test_a_report_that_fails_among_others_is_found_out() -> None:
    """Reading together fails for one of them: each is read alone, and only that one is set aside."""
    told = made.stages(made.READER)
    together: list[int] = []

    def read_all(documents: Iterable[Document]) -> list[DraftReading]:
        found = [told.read(document) for document in documents]
        together.append(len(found))
        return [draft for draft in found if isinstance(draft, DraftReading)]

    worker = Worker(made.READER, lambda _: replace(told, read_all=read_all))
    good, other = made.captures(2)
    bad = made.capture("RAISE on Monday.", location="bad.txt")
    entries = worker.all([good, bad, other])
    assert [entry.capture for entry in entries] == [good, bad, other]
    assert [[item.stage for item in entry.set_aside] for entry in entries] == [[], ["read"], []]
    assert together == []
    assert worker.all([good, other]) == [entries[0], entries[2]]
    assert together == [2]


def test_a_full_disk_stops_the_run_and_keeps_what_was_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Ledger.add
    calls: list[int] = []

    def add(self: Ledger, entries: list[object], *, reader: str) -> None:
        calls.append(len(entries))
        if len(calls) > 1:
            raise LedgerFullError("no room left")
        real(self, entries, reader=reader)  # type: ignore[arg-type]

    monkeypatch.setattr(Ledger, "add", add)
    with pytest.raises(LedgerFullError):
        kept([*made.captures(120)], tmp_path / "v.db")
    with Ledger.open(tmp_path / "v.db", create=False) as ledger:
        assert ledger.counts().documents == calls[0] == 50


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[Progress] = []
    kept([*made.captures(60)], tmp_path / "v.db", progress=told.append)
    assert [p.documents for p in told][-1] == 60
    assert len(told) >= 2


def test_chunks_are_bounded_and_lose_nothing() -> None:
    found = [*made.captures(20), *made.captures(5, size=CHUNK_BYTES), *made.captures(3)]
    dealt = list(chunks(found))
    assert [c for chunk in dealt for c in chunk] == found
    assert max(map(len, dealt)) == CHUNK_CAPTURES
    assert all(sum(len(c.content) for c in chunk[:-1]) < CHUNK_BYTES for chunk in dealt)


@pytest.mark.parametrize(
    ("count", "size", "worth_it"), [(23, 20_000, False), (100, 10, False), (30, 8_000, True)]
)
def test_processes_are_started_for_enough_work_only(count: int, size: int, *, worth_it: bool) -> None:
    first, rest = enough(made.captures(count, size=size))
    assert (rest is not None) is worth_it
    assert len([*first, *(rest or ())]) == count


def test_several_processes_make_the_same_ledger_and_outlive_a_death(tmp_path: Path) -> None:
    found = [*made.captures(30, size=6000)]
    found[7] = made.capture("KILL " + "x" * 6000, location="killer.txt")
    summary = kept([*found], tmp_path / "many.db", jobs=2)
    assert summary.documents == 29
    assert [item.location for item in summary.set_aside] == ["killer.txt"]
    assert "died" in summary.set_aside[0].reason
    kept([c for c in found if c.location != "killer.txt"], tmp_path / "one.db")
    with (
        Ledger.open(tmp_path / "many.db", create=False) as many,
        Ledger.open(tmp_path / "one.db", create=False) as one,
    ):
        assert list(many.claims()) == list(one.claims())


KILLED = """
import made, sys
from vedette.pipeline import keep
def told(progress):
    print(progress.documents, flush=True)
captures = made.slow(300)
if __name__ == "__main__":
    keep(captures, sys.argv[1], jobs=int(sys.argv[2]), reader=made.READER, load=made.stages, progress=told)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
@pytest.mark.parametrize("jobs", [1, 2])
def test_killed_at_any_moment_a_rerun_completes_to_the_same_ledger(tmp_path: Path, jobs: int) -> None:
    script, path = tmp_path / "run.py", tmp_path / "v.db"
    script.write_text(KILLED, encoding="utf-8")
    here = Path(__file__).parent
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(here), str(here.parent / "src")))}
    command = [sys.executable, str(script), str(path), str(jobs)]
    reported = 0
    for _ in range(2):
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as run:
            assert run.stdout
            done = int(run.stdout.readline())
            time.sleep(0.01)
            run.kill()
            # Workers hold the same pipe: this ends only when all of them have ended.
            run.communicate(timeout=20)
        reported += done
        with sqlite3.connect(path) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with Ledger.open(path, create=False) as ledger:
            assert reported <= ledger.counts().documents < 300
            reported = ledger.counts().documents
    _finish(path, tmp_path / "undisturbed.db")


def _finish(path: Path, other: Path) -> None:
    captures = made.slow(300)
    for ledger in (path, other):
        keep(captures, ledger, jobs=1, reader=made.READER, load=_quick)
    assert content(path) == content(other)


def _quick(reader: str) -> Stages:
    stages = made.stages(reader)
    return Stages(clean=made.document, read=stages.read, resolve=stages.resolve)


def test_the_reader_s_digest_follows_code_and_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("read", "cli", "resources/en", "resources/demo"):
        (tmp_path / name).mkdir(parents=True)
    monkeypatch.setattr("vedette.pipeline.digest.ROOT", tmp_path)

    def digest_after(name: str, text: str) -> str:
        (tmp_path / name).write_text(text, encoding="utf-8")
        reader_digest.cache_clear()
        return reader_digest()

    first = digest_after("read/a.py", "1")
    assert digest_after("cli/main.py", "prints") == first
    assert digest_after("resources/demo/one.txt", "a report") == first
    second = digest_after("resources/en/cues.yaml", "say")
    third = digest_after("read/a.py", "2")
    assert len({first, second, third}) == 3
    assert digest_after("read/a.py", "1") == second
    reader_digest.cache_clear()


def test_stages_are_those_of_the_reader_that_the_run_began_with() -> None:
    """Code, or imported places, that changed in between would be signed as what they are not."""
    with pytest.raises(ResourceError, match="start the command again"):
        pipeline.load_stages("0123456789abcdef")


def test_the_reader_s_digest_is_quick() -> None:
    pipeline.reader_digest.cache_clear()
    start = time.perf_counter()
    reader_digest()
    assert time.perf_counter() - start < 1.0
