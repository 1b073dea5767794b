"""One capture in, one entry out, whatever the capture holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import cache, cached_property, partial
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from vedette.errors import InputError, ResourceError
from vedette.model import Capture, Document, DraftReading, Entry, Reading, SetAside
from vedette.pipeline.digest import reader_digest
from vedette.pipeline.proof import proved


class Stages(Struct, frozen=True, kw_only=True):
    """What happens to one capture; each stage may say instead why it sets it aside.

    `check` only adds to a reading: where it fails, the reading is kept without checks and the failure told.
    `read_all`, where there is one, reads several documents as `read` reads each, only faster.
    """

    clean: Callable[[Capture], Document | SetAside]
    read: Callable[[Document], DraftReading | SetAside]
    resolve: Callable[[DraftReading], Reading | SetAside]
    check: Callable[[Reading], Reading] | None = None
    read_all: Callable[[Iterable[Document]], Iterable[DraftReading]] | None = None


Load = Callable[[str], Stages]
"""Makes the stages for a reader of this digest; a module's function, so that a new process finds it."""


def load_stages(reader: str) -> Stages:
    """The stages of this program. Takes seconds: parsers and gazetteers are opened here.

    Raises ResourceError where the program, or what was imported into it, is not what it was when the
    run began: its readings would bear a wrong digest.
    """
    if reader != reader_digest():
        raise ResourceError(
            "the program, places or parties imported changed meanwhile: start the command again"
        )
    from vedette.check import Checker
    from vedette.clean import clean_one
    from vedette.read import read, read_one
    from vedette.resolve import Resolver, open_resources

    resources = open_resources()
    return Stages(
        clean=clean_one,
        read=read_one,
        resolve=partial(Resolver(resources).resolve_one, reader=reader),
        check=Checker(resources.gazetteer).check_one,
        read_all=read,
    )


class Worker:
    """Loads its stages with the first capture; never raises for what a capture holds.

    ResourceError does come through: then the program is broken, not the report.
    """

    def __init__(self, reader: str, load: Load = load_stages) -> None:
        self._reader = reader
        self._load = load

    @cached_property
    def stages(self) -> Stages:
        return self._load(self._reader)

    def __call__(self, capture: Capture) -> Entry:
        return self.all((capture,))[0]

    def all(self, captures: Sequence[Capture]) -> list[Entry]:
        """An entry for each; what one holds changes nothing for the others."""
        cleaned = [_attempt("clean", self.stages.clean, capture, capture) for capture in captures]
        drafts = self._read(captures, cleaned)
        return [self._entry(capture, draft) for capture, draft in zip(captures, drafts, strict=True)]

    def _read(self, captures: Sequence[Capture], cleaned: Sequence[object]) -> Sequence[object]:
        """Together where that goes well; else one by one, which tells whose fault it was."""
        documents = [found for found in cleaned if isinstance(found, Document)]
        if self.stages.read_all is not None and len(documents) > 1:
            with suppress(Exception):
                ahead = iter(tuple(self.stages.read_all(documents)))
                return [next(ahead) if isinstance(found, Document) else found for found in cleaned]
        return [
            _attempt("read", self.stages.read, found, capture) if isinstance(found, Document) else found
            for capture, found in zip(captures, cleaned, strict=True)
        ]

    def _entry(self, capture: Capture, found: Any) -> Entry:
        if not isinstance(found, SetAside):
            found = _attempt("resolve", self.stages.resolve, found, capture)
        if isinstance(found, SetAside):
            return Entry(capture=capture, set_aside=(found,))
        checked, failed = self._checked(found, capture)
        reading, unproved = proved(checked, capture)
        return Entry(capture=capture, reading=reading, set_aside=failed + unproved)

    def _checked(self, reading: Reading, capture: Capture) -> tuple[Reading, tuple[SetAside, ...]]:
        if self.stages.check is None:
            return reading, ()
        found: Any = _attempt("check", self.stages.check, reading, capture)
        return (reading, (found,)) if isinstance(found, SetAside) else (found, ())


@cache
def worker(reader: str, load: Load) -> Worker:
    """The one worker of this process."""
    return Worker(reader, load)


def _attempt(stage: str, verb: Callable[[Any], Any], item: object, capture: Capture) -> object:
    try:
        found = verb(item)
    except ResourceError:
        raise
    except InputError as error:
        return set_aside(capture, stage, str(error))
    except Exception as error:
        return set_aside(capture, stage, f"unexpected {type(error).__name__}: {error}")
    return replace(found, digest=capture.digest) if _unsigned(found) else found


def set_aside(capture: Capture, stage: str, reason: str) -> SetAside:
    """The capture with the reason, in text that a ledger can hold."""
    return SetAside(
        location=printable(capture.location), stage=stage, reason=printable(reason), digest=capture.digest
    )


def printable(text: str) -> str:
    r"""Lone surrogates (a file's name in no known encoding) and NUL as escapes.

    >>> print(printable("caf\udce9.txt"))
    caf\udce9.txt
    """
    return text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")


def _unsigned(found: object) -> bool:
    return isinstance(found, SetAside) and found.digest is None
