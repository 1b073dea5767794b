"""What goes in comes out, once, in order; what counts is the newest reading."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import made
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vedette.errors import UsageError
from vedette.ledger import Ledger
from vedette.ledger.migrations import FACTS
from vedette.model import SetAside


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "v.db", create=True) as opened:
        yield opened


def dump(ledger: Ledger) -> bytes:
    """All that can be asked for."""
    asked = (
        ledger.documents(),
        ledger.claims(),
        ledger.mentions(),
        ledger.attributions(),
        ledger.checks(),
        ledger.datings(),
        ledger.set_asides(),
    )
    return msgspec.json.encode([list(items) for items in asked])


def test_what_goes_in_comes_out(ledger: Ledger) -> None:
    entry = made.entry()
    ledger.add([entry], reader=made.READER)
    assert entry.reading
    assert list(ledger.documents()) == [entry.reading.document]
    assert list(ledger.claims()) == sorted(entry.reading.claims, key=lambda c: (c.start, c.id))
    assert list(ledger.mentions()) == list(entry.reading.mentions)
    assert list(ledger.attributions()) == list(entry.reading.attributions)
    assert ledger.capture(entry.capture.digest) == entry.capture


def test_the_same_again_changes_nothing(ledger: Ledger) -> None:
    entries = [made.entry(), made.refused(made.capture("other", location="b.txt"))]
    ledger.add(entries, reader=made.READER)
    before = _tables(ledger)
    ledger.add(entries, reader=made.READER)
    ledger.add([made.entry(made.capture(at="2025-06-01T00:00:00Z", location="copy.txt"))], reader=made.READER)
    assert _tables(ledger) == before


def _tables(ledger: Ledger) -> list[list[tuple[object, ...]]]:
    with sqlite3.connect(ledger.path) as connection:
        return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in FACTS]


@given(st.permutations(range(6)), st.integers(0, 6))
@settings(max_examples=20, deadline=None)
def test_order_and_batches_change_no_content(
    tmp_path_factory: pytest.TempPathFactory, order: list[int], cut: int
) -> None:
    # Two versions of one article, one text captured twice at different times, one refused, two more.
    entries = [
        made.entry(
            made.capture("Norland attacked.", at="2025-05-01T00:00:00Z", url="https://vale.example/1")
        ),
        made.entry(
            made.capture("Norland retreated.", at="2025-05-02T00:00:00Z", url="https://vale.example/1")
        ),
        made.entry(made.capture("Twice seen, moved.", at="2025-05-05T00:00:00Z")),
        made.entry(made.capture("Twice seen, moved.", at="2025-04-05T00:00:00Z", location="early.txt")),
        made.refused(made.capture("", location="empty.txt")),
        made.entry(made.capture("Third, shelled.", at="2025-05-01T00:00:00Z")),
    ]
    dumps = []
    for number, arrangement in enumerate(([*range(6)], order)):
        path = tmp_path_factory.mktemp("order") / f"{number}.db"
        with Ledger.open(path, create=True) as ledger:
            chosen = [entries[n] for n in arrangement]
            ledger.add(chosen[:cut], reader=made.READER)
            ledger.add(chosen[cut:], reader=made.READER)
            dumps.append(dump(ledger))
    assert dumps[0] == dumps[1]


def test_documents_stand_by_capture_then_id(ledger: Ledger) -> None:
    late = made.entry(made.capture("Late, attacked.", at="2025-05-09T00:00:00Z"))
    early = [made.entry(made.capture(f"Early {n}, attacked.", at="2025-05-01T00:00:00Z")) for n in range(5)]
    ledger.add([late, *early], reader=made.READER)
    found = [(d.captured_at, d.id) for d in ledger.documents()]
    assert found == sorted(found)
    assert [c.document for c in ledger.claims()] == [own for _, own in found]


def test_a_later_version_supersedes_the_latest_before_it(ledger: Ledger) -> None:
    for day, text in ((1, "First, moved."), (3, "Third, moved."), (2, "Second, moved.")):
        capture = made.capture(text, at=f"2025-05-0{day}T00:00:00Z", url="https://vale.example/1")
        ledger.add([made.entry(capture)], reader=made.READER)
    first, second, third = ledger.documents()
    assert [first.supersedes, second.supersedes, third.supersedes] == [None, first.id, second.id]


def test_the_newest_reading_counts_and_the_older_is_kept(ledger: Ledger) -> None:
    ledger.add([made.entry()], reader=made.READER)
    newer = made.entry(reader="reader-2")
    assert newer.reading
    shorter = msgspec.structs.replace(newer.reading, claims=newer.reading.claims[:1])
    ledger.add([msgspec.structs.replace(newer, reading=shorter)], reader="reader-2")
    assert [c.id for c in ledger.claims()] == [newer.reading.claims[0].id]
    assert ledger.counts().claims == 1
    kept = sqlite3.connect(ledger.path).execute("SELECT count(*) FROM claims").fetchone()[0]
    assert kept == 1 + len(newer.reading.claims)


def test_a_document_that_the_newer_reader_cleans_otherwise_counts_once(ledger: Ledger) -> None:
    capture = made.capture("Advert. Norland attacked.")
    ledger.add([made.entry(capture)], reader=made.READER)
    cleaned = made.document(made.capture("Norland attacked."))
    reading = made.reading(cleaned, reader="reader-2")
    ledger.add([msgspec.structs.replace(made.entry(capture), reading=reading)], reader="reader-2")
    assert [d.id for d in ledger.documents()] == [cleaned.id]
    assert {c.document for c in ledger.claims()} == {cleaned.id}


def test_known_is_per_reader_and_includes_what_was_set_aside(ledger: Ledger) -> None:
    read, refused = made.entry(), made.refused(made.capture("x"))
    ledger.add([read, refused], reader=made.READER)
    assert ledger.known(made.READER) == {read.capture.digest, refused.capture.digest}
    assert ledger.has(refused.capture.digest, made.READER)
    assert not ledger.has(refused.capture.digest, "reader-2")
    assert not ledger.known("reader-2")


def test_what_a_better_reader_can_read_is_no_longer_listed_as_set_aside(ledger: Ledger) -> None:
    ledger.add([made.refused()], reader=made.READER)
    assert [item.reason for item in ledger.set_asides()] == ["no text"]
    ledger.add([made.entry(reader="reader-2")], reader="reader-2")
    assert list(ledger.set_asides()) == []
    assert [item.reason for item in ledger.set_aside_by(made.capture().digest, made.READER)] == ["no text"]


def test_a_worse_reader_takes_no_reading_away(ledger: Ledger) -> None:
    ledger.add([made.entry()], reader=made.READER)
    ledger.add([made.refused()], reader="reader-2")
    assert ledger.counts().documents == 1
    assert ledger.counts().set_aside == 1


def test_an_input_without_capture_is_set_aside_once(ledger: Ledger) -> None:
    item = SetAside(location="gone.txt", stage="acquire", reason="no such file")
    ledger.set_aside([item, item])
    ledger.set_aside([msgspec.structs.replace(item, detail="errno 2")])
    assert list(ledger.set_asides()) == [item]


def test_a_document_is_found_by_the_beginning_of_its_id(ledger: Ledger) -> None:
    entries = [made.entry(made.capture(f"Town {n} attacked.", external_id=f"ext-{n}")) for n in range(30)]
    ledger.add(entries, reader=made.READER)
    ids = [d.id for d in ledger.documents()]
    assert [d.id for d in ledger.documents(ids[3])] == [ids[3]]
    assert {c.document for c in ledger.claims(ids[3][:12])} == {ids[3]}
    assert [d.external_id for d in ledger.documents("ext-7")] == ["ext-7"]
    assert {m.external_id for m in ledger.claims(external_id="ext-7")} == {"ext-7"}
    with pytest.raises(UsageError, match="no document 'zz'"):
        list(ledger.documents("zz"))
    shared = next(a[0] for a, b in permutations(ids, 2) if a[0] == b[0])
    candidate = next(own for own in ids if own[0] == shared)
    with pytest.raises(UsageError, match=candidate):
        list(ledger.claims(shared))


def test_counts_are_those_of_what_is_listed(ledger: Ledger) -> None:
    ledger.add([made.entry(c) for c in made.captures(3)], reader=made.READER)
    ledger.add([made.refused(made.capture("x"))], reader=made.READER)
    counts = ledger.counts()
    listed = [
        ledger.documents(),
        ledger.claims(),
        ledger.mentions(),
        ledger.attributions(),
        ledger.checks(),
        ledger.datings(),
        ledger.set_asides(),
    ]
    assert msgspec.structs.astuple(counts) == tuple(len(list(items)) for items in listed)
    assert counts.documents == 3
    assert ledger.claims_per_document() == Counter(claim.document for claim in ledger.claims())
