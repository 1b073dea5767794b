"""One run's dealings with the ledger: what to skip, and when to commit."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Self

from msgspec.structs import replace

from vedette.errors import InputError
from vedette.ledger import Ledger
from vedette.model import Capture, Entry, SetAside
from vedette.pipeline.summary import Progress, Summary, Tally
from vedette.pipeline.worker import printable, set_aside

BATCH_ENTRIES = 50
BATCH_S = 1.0
"""At most so many entries, and about so many seconds of work, are lost to a kill. Vedette's own."""


class Run:
    """A context: on leaving it, by an error or Ctrl-C too, what is done is committed."""

    def __init__(self, ledger: Ledger, reader: str, progress: Callable[[Progress], None] | None) -> None:
        self._ledger = ledger
        self._reader = reader
        self._progress = progress
        self._known = ledger.known(reader)
        self._first_at: dict[str, str] = {}
        self._entries: list[Entry] = []
        self._set_aside: list[SetAside] = []
        self._again: list[Capture] = []
        self._tally = Tally()
        self._committed = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._commit()

    @property
    def summary(self) -> Summary:
        return self._tally.summary

    def unknown(self, found: Iterable[Capture | SetAside]) -> Iterator[Capture]:
        """The captures this reader has yet to read, each once; the rest is booked here."""
        for item in map(_storable, found):
            if isinstance(item, SetAside):
                self._refuse(item)
            elif item.digest in self._known or item.digest in self._first_at:
                self._meet_again(item)
            else:
                self._first_at[item.digest] = item.captured_at
                self._step(item.location)
                yield item

    def take(self, entry: Entry | None) -> None:
        """Books an entry; None where nothing came of a moment's waiting."""
        if entry:
            self._entries.append(entry)
        self._commit_if_due()

    def _refuse(self, item: SetAside) -> None:
        self._tally.set_aside.append(item)
        self._set_aside.append(item)
        self._step(item.location)

    def _meet_again(self, capture: Capture) -> None:
        self._tally.known += 1
        earlier = self._ledger.set_aside_by(capture.digest, self._reader)
        self._tally.set_aside.extend(replace(item, location=capture.location) for item in earlier)
        first_at = self._first_at.get(capture.digest) or self._ledger.first_captured(capture.digest)
        if first_at is None or capture.captured_at < first_at:
            self._again.append(capture)
        self._step(capture.location)

    def _step(self, location: str) -> None:
        self._tally.taken += 1
        self._tally.location = location
        self._commit_if_due()

    def _commit_if_due(self) -> None:
        waiting = len(self._entries) + len(self._set_aside) + len(self._again)
        if waiting >= BATCH_ENTRIES or time.monotonic() - self._committed >= BATCH_S:
            self._commit()

    def _commit(self) -> None:
        """Empties the batch only as it is written: an error leaves the rest to be tried again."""
        self._add()
        if self._set_aside:
            self._ledger.set_aside(self._set_aside)
            self._set_aside.clear()
        if self._again:
            self._ledger.see(self._again)
            self._again.clear()
        self._committed = time.monotonic()
        if self._progress:
            self._progress(self._tally.progress)

    def _add(self) -> None:
        if not self._entries:
            return
        try:
            self._ledger.add(self._entries, reader=self._reader)
            self._tally.entries(self._entries)
        except InputError:
            for entry in self._entries:
                self._add_alone(entry)
        self._entries.clear()

    def _add_alone(self, entry: Entry) -> None:
        """Adds the entry if the ledger can hold it, else its capture, else the reason why neither."""
        try:
            self._ledger.add([entry], reader=self._reader)
        except InputError as error:
            self._add_refused(entry.capture, set_aside(entry.capture, "ledger", str(error)))
        else:
            self._tally.entries([entry])

    def _add_refused(self, capture: Capture, refused: SetAside) -> None:
        bare = Entry(capture=capture, set_aside=(refused,))
        try:
            self._ledger.add([bare], reader=self._reader)
        except InputError:
            self._set_aside.append(refused)
        self._tally.set_aside.append(refused)


def _storable(item: Capture | SetAside) -> Capture | SetAside:
    """The item under a location that a ledger can hold; set aside when what came along cannot be hashed."""
    item = replace(item, location=printable(item.location))
    if isinstance(item, Capture):
        try:
            item.digest  # noqa: B018 - hashing is what may fail
        except UnicodeEncodeError as error:
            return SetAside(
                location=item.location, stage="acquire", reason=f"half a character: {error.reason}"
            )
    return item
