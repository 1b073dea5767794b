"""Files to be read, a folder for every round, so that no round reads what an earlier one has read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from evaluation.errors import EvaluationError, GoldAbsentError
from evaluation.gold import lines
from evaluation.speed.pages import page
from evaluation.speed.reports import Report, documents, made, words
from vedette.model import Document


class Text(Struct, frozen=True):
    """A line of a gold file, of which no more is needed here."""

    id: str
    text: str


class Batch:
    """What one round reads. `documents` is what Vedette makes of it, found out before any clock runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        found = tuple(documents([self.folder]))
        if not found:
            raise EvaluationError("nothing of this round can be read")
        return found

    @cached_property
    def words(self) -> int:
        """Of the documents' texts."""
        return sum(words(document.text) for document in self.documents)

    @property
    def files(self) -> tuple[Path, ...]:
        """By name."""
        return tuple(sorted(self.folder.iterdir()))


def of_texts(folder: Path, reports: Iterable[Report]) -> Batch:
    """A text file for every report."""
    return _written(folder, {f"{each.number:06}.txt": each.text for each in reports})


def of_pages(folder: Path, reports: Iterable[Report]) -> Batch:
    """An HTML file for every report."""
    return _written(folder, {f"{each.number:06}.html": page(each) for each in reports})


def of_records(folder: Path, texts: Iterable[tuple[str, str, str | None]]) -> Batch:
    """One file of JSON Lines; `texts` are id, text, and the language where it is to be told."""
    records = ({"id": own, "text": text, "language": language} for own, text, language in texts)
    found = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    return _written(folder, {"records.jsonl": found})


def rounds_of_reports(rounds: int, size: int, *, first: int = 0) -> list[list[Report]]:
    """For each round `size` reports of its own, their numbers from `first` on."""
    return [[made(first + size * number + i) for i in range(size)] for number in range(rounds)]


def rounds_of_gold(folder: Path, gold: Path | None, rounds: int) -> list[Batch]:
    """The texts of GeoVirus (news about epidemics), dealt out; none where it is not in the gold's folder."""
    try:
        texts = list(lines(gold, "geovirus", Text))
    except GoldAbsentError:
        return []
    dealt: Sequence[list[Text]] = [texts[number::rounds] for number in range(rounds)]
    return [
        of_records(folder / str(number), ((each.id, each.text, None) for each in each_round))
        for number, each_round in enumerate(dealt)
    ]


def _written(folder: Path, files: dict[str, str]) -> Batch:
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_bytes(text.encode("utf-8"))
    return Batch(folder)
