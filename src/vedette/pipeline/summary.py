"""What a run did, while it runs and at its end."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from vedette.model import Entry, SetAside


class Progress(Struct, frozen=True, kw_only=True):
    """So far: captures `taken` from the input (known ones too), documents and claims added and kept."""

    taken: int
    documents: int
    claims: int
    set_aside: int
    location: str | None = None


class Summary(Struct, frozen=True, kw_only=True):
    """`set_aside` lists every input of this run that was not used, also those found so by an earlier run.

    `documents` and `claims` were added by this run; `known` captures were dealt with before.
    """

    documents: int = 0
    claims: int = 0
    known: int = 0
    set_aside: tuple[SetAside, ...] = ()


class Tally:
    """Counts while the run goes on."""

    def __init__(self) -> None:
        self.taken = self.known = self.documents = self.claims = 0
        self.set_aside: list[SetAside] = []
        self.location: str | None = None

    def entries(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self.set_aside.extend(entry.set_aside)
            if entry.reading:
                self.documents += 1
                self.claims += len(entry.reading.claims)

    @property
    def progress(self) -> Progress:
        return Progress(
            taken=self.taken,
            documents=self.documents,
            claims=self.claims,
            set_aside=len(self.set_aside),
            location=self.location,
        )

    @property
    def summary(self) -> Summary:
        return Summary(
            documents=self.documents,
            claims=self.claims,
            known=self.known,
            set_aside=tuple(self.set_aside),
        )
