"""What quality must not fall below, on what can be measured without any gold: our own texts and pages.

    python -m evaluation.floors                                      raise what is better now
    python -m evaluation.floors --lower "DATA: FIGURE" --because LINE   and let one floor down

Raising is automatic. Lowering names the floor and gives the line that goes into CHANGELOG.md; both
are kept in floors.yaml, and a test looks for the line.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import yaml
from msgspec import Struct
from msgspec.structs import replace

from evaluation.outcome import Outcome
from evaluation.tasks import TASKS
from vedette.data import parse_yaml

FILE = Path(__file__).parent / "floors.yaml"
CHANGELOG = Path(__file__).parent.parent / "CHANGELOG.md"
HEAD = "# What quality must not fall below (`least`) or rise above (`most`). Written by floors.py.\n"
TASK_NAMES = ("handread", "sentences", "cleaning")
SLACK = 0.01
"""Left between what is measured and its floor, for another processor's rounding. Vedette's own."""
SLACK_OF_FOUND = 0.03
"""The same for shares of the claims that are found: one more of them may bring a wrong field along."""
OF_FOUND = ("polarity, F1", "modality, F1", "stance, F1")


class Floor(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Bounds by the figure's name."""

    least: dict[str, float] = {}
    most: dict[str, float] = {}


class Lowered(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A floor that was let down on purpose, and the line of CHANGELOG.md that says so."""

    floor: str
    before: float
    after: float
    changelog: str


class Floors(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    floors: dict[str, Floor]
    lowered: tuple[Lowered, ...] = ()


Values = dict[str, dict[str, float]]
"""Measured values by data and figure."""


def read_floors(path: Path = FILE) -> Floors:
    return msgspec.convert(parse_yaml(path.read_bytes(), path.name), Floors)


def measured() -> Values:
    """Every figure of the tasks that need no gold."""
    found = (item for name in TASK_NAMES for item in TASKS[name].outcomes(None))
    return {
        item.data: {f.name: f.ours.value for f in item.figures if f.ours.value is not None}
        for item in found
        if isinstance(item, Outcome)
    }


def broken(floors: Floors, values: Values) -> Iterator[str]:
    """A sentence for each floor that does not hold; a figure that is gone is broken too."""
    for data, floor in floors.floors.items():
        for figure, bound, value, low in _bounds(floor, values.get(data, {})):
            if value is None:
                yield f"{data}: {figure}: not measured any more"
            elif value < bound if low else value > bound:
                yield f"{data}: {figure}: {value:.3f}, {'least' if low else 'most'} {bound:.3f}"


def raised(floors: Floors, values: Values, lower: Sequence[str] = ()) -> Floors:
    """The floors moved up to what is measured, less the slack; `lower` names (`DATA: FIGURE`) may go down."""

    def moved(data: str, floor: Floor) -> Floor:
        at = values.get(data, {})
        return Floor(
            least={f: _least(f, b, at.get(f), free=f"{data}: {f}" in lower) for f, b in floor.least.items()},
            most={f: _most(b, at.get(f), free=f"{data}: {f}" in lower) for f, b in floor.most.items()},
        )

    return replace(floors, floors={data: moved(data, floor) for data, floor in floors.floors.items()})


def write_floors(floors: Floors, path: Path = FILE) -> None:
    plain = msgspec.to_builtins(floors)
    text = yaml.safe_dump(plain, sort_keys=False, allow_unicode=True, width=110)
    path.write_text(HEAD + text, encoding="utf-8", newline="\n")


def main(arguments: list[str]) -> int:
    """0 when all floors hold afterwards."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.floors", description=__doc__)
    parser.add_argument("--lower", metavar="FLOOR", help="`DATA: FIGURE` that may go down")
    parser.add_argument("--because", metavar="LINE", help="the line for CHANGELOG.md; needed with --lower")
    chosen = parser.parse_args(arguments)
    if bool(chosen.lower) != bool(chosen.because):
        parser.error("--lower and --because go together")
    old = read_floors()
    if chosen.lower and chosen.lower not in _names(old):
        parser.error(f"no floor {chosen.lower!r}; there are: {'; '.join(sorted(_names(old)))}")
    values = measured()
    new = raised(old, values, [chosen.lower] if chosen.lower else [])
    if chosen.lower and new != raised(old, values):
        new = replace(new, lowered=(*new.lowered, _lowered(old, new, chosen.lower, chosen.because)))
    write_floors(new)
    sys.stdout.writelines(f"{line}\n" for line in broken(new, values))
    return int(any(True for _ in broken(new, values)))


def _names(floors: Floors) -> set[str]:
    return {f"{data}: {figure}" for data, f in floors.floors.items() for figure in (*f.least, *f.most)}


def in_ci() -> bool:
    """Where nothing may be written into the checkout."""
    return bool(os.environ.get("CI"))


def _bounds(floor: Floor, at: dict[str, float]) -> Iterator[tuple[str, float, float | None, bool]]:
    yield from ((figure, bound, at.get(figure), True) for figure, bound in floor.least.items())
    yield from ((figure, bound, at.get(figure), False) for figure, bound in floor.most.items())


def _least(figure: str, bound: float, value: float | None, *, free: bool) -> float:
    if value is None:
        return bound
    wanted = round(value - (SLACK_OF_FOUND if figure in OF_FOUND else SLACK), 3)
    return wanted if free else max(bound, wanted)


def _most(bound: float, value: float | None, *, free: bool) -> float:
    if value is None:
        return bound
    wanted = round(value + SLACK, 3)
    return wanted if free else min(bound, wanted)


def _lowered(old: Floors, new: Floors, name: str, line: str) -> Lowered:
    data, _, figure = name.partition(": ")
    before, after = ({**f.floors[data].least, **f.floors[data].most}[figure] for f in (old, new))
    return Lowered(floor=name, before=before, after=after, changelog=line)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
