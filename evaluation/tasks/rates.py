"""How many claims a thousand words yield, in reports of a conflict and in other news."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from evaluation.board import Board
from evaluation.engine import document
from evaluation.gold import lines
from evaluation.intervals import ratio
from evaluation.outcome import Figure, Outcome
from evaluation.task import Part, Task
from vedette.model import Document, DraftReading
from vedette.read import read

SETUP = "claims of whole texts before who and where is resolved; nobody has judged them: on {} few are wanted"
ABOUT = {
    "lgl": "local news of all kinds",
    "geovirus": "news of diseases",
    "re3d": "reports of a war many, elsewhere",
}


class _Text(Struct, frozen=True):
    text: str


class Read(Struct, frozen=True):
    """A text's words, and its claims by kind."""

    words: int
    events: int
    statements: int
    others: int


def _part(data: str) -> Part:
    return Part(data, lambda folder: _outcome(data, folder))


def _outcome(data: str, folder: Path | None) -> Outcome:
    found = [_read(reading) for reading in read(_documents(data, folder))]
    size = f"{len(found)} texts, {sum(r.words for r in found):,} words"
    return Outcome(
        task="rates", data=data, setup=SETUP.format(ABOUT[data]), figures=tuple(_figures(Board(size, found)))
    )


def _documents(data: str, folder: Path | None) -> Iterator[Document]:
    for line in lines(folder, data, _Text):
        made = document(line.text)
        if made is not None:
            yield made


def _read(reading: DraftReading) -> Read:
    drafts = reading.drafts
    events = [draft for draft in drafts if draft.kind == "event"]
    statements = sum(draft.event_type == "STATEMENT" for draft in events)
    return Read(
        words=len(reading.parse.document.text.split()),
        events=len(events) - statements,
        statements=statements,
        others=len(drafts) - len(events),
    )


def _figures(board: Board[Read]) -> Iterator[Figure]:
    unit = "a 1,000 words"
    yield board.figure("events", lambda r: (1000 * r.events, r.words), ratio, unit=unit)
    yield board.figure("statements", lambda r: (1000 * r.statements, r.words), ratio, unit=unit)
    yield board.figure("other claims", lambda r: (1000 * r.others, r.words), ratio, unit=unit)


RATES = Task(
    "rates",
    "How much does it claim, where there is a conflict and where there is none?",
    tuple(_part(data) for data in ABOUT),
)
