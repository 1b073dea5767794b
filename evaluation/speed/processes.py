"""Commands run as a user runs them: whole processes, timed from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

import vedette
from evaluation.errors import EvaluationError
from evaluation.speed import child

VEDETTE = (sys.executable, "-m", "vedette")
IMPORT_SPACY = (sys.executable, "-c", "import spacy")
NOTHING = (sys.executable, "-c", "pass")


class Ran(Struct, frozen=True, kw_only=True):
    """`seconds` from start to end; memory (10^6 bytes, of its largest process) and processor time if told."""

    seconds: float
    status: int
    said: str
    peak_mb: float | None = None
    processor_s: float | None = None


def ran(command: Sequence[str], *, may_end: tuple[int, ...] = (0,)) -> Ran:
    """Raises EvaluationError when the command ends with a status other than those it `may_end` with."""
    helper = [sys.executable, "-P", str(Path(child.__file__)), *command]
    done = subprocess.run(helper, capture_output=True, check=True, env=environment())
    found = msgspec.convert(json.loads(done.stdout), Ran)
    if found.status not in may_end:
        raise EvaluationError(f"{_name(command)} ended with {found.status}: {found.said.strip()}")
    return found


def parsed_in_s(files: Sequence[Path]) -> float:
    """Seconds in which as many processes as there are files parse them at once, the longest of them.

    Without start-up: each says how long its own parsing took.
    """
    program = [sys.executable, "-m", "evaluation.speed.parse_alone"]
    started = [
        subprocess.Popen([*program, str(path)], stdout=subprocess.PIPE, env=environment()) for path in files
    ]
    return max(float(process.communicate()[0]) for process in started)


def environment() -> dict[str, str]:
    """As it is here, but so that this Vedette and this evaluation are found first."""
    roots = [Path(vedette.__file__).parents[1], Path(__file__).parents[2]]
    known = os.environ.get("PYTHONPATH")
    path = os.pathsep.join([*map(str, roots), *([known] if known else [])])
    return {**os.environ, "PYTHONPATH": path}


def usable_processors() -> int:
    """Those this process may run on, where the system tells; else all."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _name(command: Sequence[str]) -> str:
    return " ".join(Path(word).name for word in command)
