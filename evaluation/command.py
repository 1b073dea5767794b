"""The command: which tasks to run, what to print, where to write it."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from evaluation.console import in_utf8
from evaluation.outcome import NotMeasured, Outcome
from evaluation.table import as_json, markdown
from evaluation.task import Task
from evaluation.tasks import TASKS

VARIABLE = "VEDETTE_GOLD"
USUAL = tuple(name for name, task in TASKS.items() if not task.only_named)


def main(arguments: list[str]) -> int:
    """0 when all that was named could be measured; 1 when it could not, or on a fault; 2 usage."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    if unknown := [name for name in chosen.task if name not in TASKS]:
        parser.error(f"no task {unknown[0]!r}; there are: {', '.join(TASKS)}")
    in_utf8(sys.stdout)
    folder = Path(os.environ[VARIABLE]) if os.environ.get(VARIABLE) else None
    if folder is not None and not folder.is_dir():
        sys.stderr.write(f"{VARIABLE}: {folder} is no folder\n")
        return 2
    tasks = [TASKS[name] for name in dict.fromkeys(chosen.task or USUAL)]
    found = list(_run(tasks, folder))
    if chosen.out:
        chosen.out.mkdir(parents=True, exist_ok=True)
        (chosen.out / "evaluation.md").write_text(markdown(found), encoding="utf-8")
        (chosen.out / "evaluation.json").write_bytes(as_json(found))
    if chosen.errors is not None:
        sys.stdout.writelines(_worst(found, chosen.errors))
    sys.stdout.write(markdown(found))
    lacking = [item for item in found if isinstance(item, NotMeasured)]
    return int(any(chosen.task or item.unexpected for item in lacking))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m evaluation",
        description=f"Measures Vedette on the gold in the folder that {VARIABLE} names, and on its own set.",
    )
    parser.add_argument(
        "task", nargs="*", metavar="TASK",
        help=f"{', '.join(TASKS)}; without any: {', '.join(USUAL)}",
    )  # fmt: skip
    parser.add_argument(
        "--errors",
        nargs="?",
        const=20,
        type=int,
        metavar="N",
        help="list the N worst cases of each task (20)",
    )
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="also write evaluation.md and .json there")
    return parser


def _run(tasks: list[Task], folder: Path | None) -> Iterator[Outcome | NotMeasured]:
    for task in tasks:
        started = time.monotonic()
        for found in task.outcomes(folder):
            what = "not measured" if isinstance(found, NotMeasured) else "measured"
            sys.stderr.write(f"{task.name}, {found.data}: {what}, {time.monotonic() - started:.0f} s\n")
            yield found


def _worst(found: list[Outcome | NotMeasured], most: int) -> Iterator[str]:
    for item in found:
        if isinstance(item, Outcome) and item.worst:
            yield f"\n## {item.task}, {item.data}: {min(most, len(item.worst))} of {len(item.worst)}\n\n"
            yield from (f"- {line}\n" for line in item.worst[:most])
    yield "\n"
