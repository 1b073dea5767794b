"""All annotated reports: those that may be read while tuning, and the sealed third that may not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from evaluation.errors import GoldAbsentError
from evaluation.gold import lines
from evaluation.handread.notes import Annotated
from evaluation.handread.reading import Golds, read_annotation
from vedette.data import parse_yaml

HERE = Path(__file__).parent
STAND_OFF = ("geovirus", "re3d")


class _Line(Struct, frozen=True):
    id: str
    text: str


def sealed() -> frozenset[str]:
    """Names of the reports whose texts, notes and errors nobody looks at while tuning the reader."""
    path = HERE / "sealed.yaml"
    return frozenset(msgspec.convert(parse_yaml(path.read_bytes(), path.name), list[str]))


def golds(folder: Path | None) -> Golds:
    """Texts by id of each data set that stand-off annotations lie over, where its file is there."""
    return dict(_golds(folder))


def _golds(folder: Path | None) -> Iterator[tuple[str, dict[str, str]]]:
    for name in STAND_OFF:
        try:
            yield name, {line.id: line.text for line in lines(folder, name, _Line)}
        except GoldAbsentError:
            continue


def reports(folder: Path | None, *, notes: str = "notes") -> tuple[Annotated, ...]:
    """By name; stand-off ones only where their gold is. `notes` may be `second`, the other annotator's.

    Raises AnnotationError for a file that is off.
    """
    texts = golds(folder)
    found = (read_annotation(path, texts) for path in sorted((HERE / notes).glob("*.yaml")))
    return tuple(report for report in found if report is not None)
