"""What every task is: a name, what it reads, and a function from the gold's folder to outcomes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct

from evaluation.errors import EvaluationError
from evaluation.outcome import NotMeasured, Outcome


class Part(Struct, frozen=True):
    """A task on one data set. `run` gets the gold's folder, None where none was named."""

    data: str
    run: Callable[[Path | None], Outcome]


class Task(Struct, frozen=True):
    """`asks` is the question it answers; an `only_named` one takes long and runs when it is named."""

    name: str
    asks: str
    parts: tuple[Part, ...]
    only_named: bool = False

    def outcomes(self, folder: Path | None) -> Iterable[Outcome | NotMeasured]:
        """One for each part; what cannot be measured says why and does not stop the others."""
        for part in self.parts:
            try:
                yield part.run(folder)
            except EvaluationError as error:
                yield NotMeasured(task=self.name, data=part.data, reason=str(error))
            except Exception as error:
                reason = f"unexpected {type(error).__name__}: {error}"
                yield NotMeasured(task=self.name, data=part.data, reason=reason, unexpected=True)
