"""The speed benchmark's own material: reports that differ, copies that hold together. No clock is asked."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from random import Random

import pytest

from evaluation.speed.copies import closing, copy_of
from evaluation.speed.ladder import rungs
from evaluation.speed.pages import dressed, page, plain, skeletons
from evaluation.speed.perturbing import TOWNS, exchanged
from evaluation.speed.plain import TABLES, rows
from evaluation.speed.reports import Report, made
from evaluation.speed.rounds import alternated, divided, spread
from evaluation.speed.starting import AIMS, commands
from vedette.clean import clean_one
from vedette.cli.main import COMMANDS, parser
from vedette.model import (
    Attribution,
    Capture,
    Claim,
    Document,
    Entry,
    Given,
    Link,
    Mention,
    Quote,
    Reading,
    Span,
    claim_id,
    sha256,
)

TEXT = "Chad denied it, Niger said."


def entry() -> Entry:
    given = Given(external_id="x", url="https://kanem-wire.example/1", language="en")
    capture = Capture(
        location="a.jsonl#1",
        media="record",
        content=TEXT.encode(),
        captured_at="2026-01-01T00:00:00Z",
        given=given,
    )
    document = clean_one(capture)
    assert isinstance(document, Document)
    trigger = Quote.of(TEXT, 5, 11)
    claim = Claim(
        id=claim_id(document.id, trigger.span, "event"),
        document=document.id,
        external_id="x",
        kind="event",
        quote=TEXT[:14],
        start=0,
        end=14,
        trigger=trigger,
        sentence=Span(start=0, end=len(TEXT)),
        region="body",
        attribution=(Link(kind="official", printed="Niger", start=16, end=21, attribution_id="a1"),),
        rule="test",
        rank=1.0,
    )
    mention = Mention(document=document.id, external_id="x", kind="place", printed="Chad", start=0, end=4)
    said = Attribution(id="a1", document=document.id, external_id="x", kind="official", source=((16, 21),))
    reading = Reading(
        document=document, reader="r", claims=(claim,), mentions=(mention,), attributions=(said,)
    )
    return Entry(capture=capture, reading=reading)


def test_made_reports_are_repeatable_and_all_different() -> None:
    texts = [made(number).text for number in range(100)]
    assert len(set(texts)) == len(texts)
    assert texts == [made(number).text for number in range(100)]
    assert {made(number).language for number in range(50)} == {"en", "fr"}


def test_pages_carry_their_report_and_an_address_of_their_own() -> None:
    first, second = made(4), made(5)
    assert page(first) == page(first)
    assert page(first) != page(second)
    assert len(skeletons()) > 4
    for skeleton in skeletons():
        report = Report(number=77, language="en", headline="A <new> day", paragraphs=("One & two.", "Three."))
        html = dressed(report, skeleton)
        words = plain(html)
        assert html.count("<p>One &amp; two.</p>") == 1
        assert "A <new> day" in words
        assert skeleton.headline not in html
        assert '-77"' in html or '-77/"' in html


@pytest.mark.parametrize(
    ("text", "language"),
    [("On Monday 350 men left Bol for Rig-Rig.", "en"), ("Lundi, lundi, 12 hommes ont quitté Bol.", "fr")],
)
def test_exchanged_words_are_of_their_kind(text: str, language: str) -> None:
    found = {exchanged(text, language, Random(seed)) for seed in range(20)}
    assert len(found) > 10
    assert exchanged(text, language, Random(1)) == exchanged(text, language, Random(1))
    for other in found:
        assert any(town in other for town in TOWNS)
        assert len(other.split()[2]) == len(text.split()[2])


def test_years_and_parts_of_words_stay() -> None:
    text = "In 2026 the Bolivian 007 spoke."
    assert exchanged(text, "en", Random(3)) == text


def test_a_copy_is_another_document_that_holds_together() -> None:
    first, second = (copy_of(entry(), number) for number in (1, 2))
    assert copy_of(entry(), 1) == first
    for old, new in ((entry(), first), (first, second)):
        assert old.reading and new.reading
        assert old.capture.digest != new.capture.digest
        assert old.reading.document.id != new.reading.document.id
        assert old.reading.document.article_id != new.reading.document.article_id
        assert old.reading.claims[0].id != new.reading.claims[0].id
        assert old.reading.attributions[0].id != new.reading.attributions[0].id


def test_a_copy_refers_to_itself_throughout() -> None:
    copy = copy_of(entry(), 9)
    assert copy.reading
    document = copy.reading.document
    assert document.text == TEXT + closing(9)
    assert copy.capture.content.decode() == document.text
    assert document.text_sha256 == sha256(document.text.encode())
    assert document.regions[-1].end == len(document.text)
    items: list[Claim | Mention | Attribution] = [
        *copy.reading.claims,
        *copy.reading.mentions,
        *copy.reading.attributions,
    ]
    assert {item.document for item in items} == {document.id}
    assert {item.external_id for item in items} == {document.external_id} == {copy.capture.given.external_id}
    claim = copy.reading.claims[0]
    assert claim.id == claim_id(document.id, claim.trigger.span, claim.kind)
    assert claim.attribution[0].attribution_id == copy.reading.attributions[0].id
    assert document.text[claim.start : claim.end] == claim.quote
    reread = clean_one(copy.capture)
    assert isinstance(reread, Document)
    assert reread.id == document.id


def test_plain_rows_fit_their_tables() -> None:
    found = rows([copy_of(entry(), number) for number in range(3)])
    for table, columns in TABLES.items():
        assert found[table]
        assert {len(row) for row in found[table]} == {columns.count(",") + 1}


def test_every_command_is_measured(tmp_path: Path) -> None:
    words = commands(tmp_path / "report.txt", tmp_path / "l.db")
    assert set(words) == {"--help", "--version", *(command.NAME for command in COMMANDS)}
    assert set(AIMS) <= set(words)
    for name, given in words.items():
        if not name.startswith("--"):
            assert parser().parse_args(given)


def test_rounds_go_by_turns_and_figures_are_medians() -> None:
    order: list[str] = []

    def work(name: str, number: int) -> float:
        order.append(name)
        return float(number)

    works = {name: partial(work, name) for name in "ab"}
    assert alternated(3, works)["a"] == (0.0, 1.0, 2.0)
    assert "".join(order) == "abbaab"
    assert spread(divided([4.0, 9.0, 1.0], [2.0, 3.0, 1.0])).value == 2.0
    assert spread([]).value is None


def test_ladders_end_at_their_top() -> None:
    assert rungs(100_000)[-1] == 100_000
    assert rungs(20) == (2, 20)
