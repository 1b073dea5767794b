"""Data of our own in two halves: one may be looked at while the reader is tuned, the other may not."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from evaluation.outcome import Figure, Outcome
from evaluation.task import Part

OPEN = "may be looked at while tuning"
SEALED = "never looked at while tuning, errors are not listed"

Measured = tuple[Iterable[Figure], Iterable[str]]
"""The figures, and the errors, worst first."""


class Measure(Protocol):
    """Measures one half in one language (ISO 639-1)."""

    def __call__(self, language: str, *, is_sealed: bool) -> Measured: ...


def halves(task: str, setup: str, measure: Measure) -> tuple[Part, ...]:
    """The parts of a task: both halves, each in English and French.

    `setup` has `{}` where it is said which half it is. Errors of the sealed half are not kept.
    """
    return tuple(
        _part(task, setup, measure, language, is_sealed=is_sealed)
        for is_sealed in (False, True)
        for language in ("en", "fr")
    )


def _part(task: str, setup: str, measure: Measure, language: str, *, is_sealed: bool) -> Part:
    name = f"{task}, {'sealed' if is_sealed else 'open'}, {language}"

    def run(folder: Path | None) -> Outcome:
        del folder
        figures, worst = measure(language, is_sealed=is_sealed)
        return Outcome(
            task=task,
            data=name,
            setup=setup.format(SEALED if is_sealed else OPEN),
            figures=tuple(figures),
            worst=() if is_sealed else tuple(worst),
        )

    return Part(name, run)
