"""The shape of an annotation file: phrases as words of the text or as offsets into it."""

from __future__ import annotations

from msgspec import Struct, field

from vedette.model.codes import EventType, Kind, Measure, Modality, Polarity, Stance

Words = str | list[int | list[int]]
"""`words`, `words @ context`, `a | b`; or `[start, end]`, or several of those."""


class WrittenReport(Struct, frozen=True, forbid_unknown_fields=True):
    """Where the text is: a file of `texts/`, a report that Vedette bundles (`FILE`, `FILE#LINE`), or a
    document of a gold data set with the hash of its text.
    """

    text: str | None = None
    bundled: str | None = None
    gold: str | None = None
    id: str | None = None
    sha256: str | None = None


class WrittenPlace(Struct, frozen=True, forbid_unknown_fields=True):
    at: Words
    country: str | None = None


class WrittenTime(Struct, frozen=True, forbid_unknown_fields=True):
    at: Words
    edtf: str | None = None


class WrittenCount(Struct, frozen=True, forbid_unknown_fields=True):
    """Without `at` the words may be any."""

    measure: Measure
    at: Words | None = None
    low: float | None = None
    high: float | None = None


class WrittenNote(Struct, frozen=True, forbid_unknown_fields=True):
    trigger: Words
    kind: Kind = "event"
    type: EventType | None = None
    mode: str | None = None
    about: EventType | None = None
    actors: list[Words] = []
    recipients: list[Words] = []
    places: list[WrittenPlace] = []
    time: WrittenTime | None = None
    counts: list[WrittenCount] = []
    polarity: Polarity = "affirmed"
    modality: Modality = "actual"
    stance: Stance = "asserts"
    chain: list[Words] = []
    optional: bool = False


class WrittenTrap(Struct, frozen=True, forbid_unknown_fields=True):
    """`cleaned` words of a bundled page are furniture: they are gone from its text."""

    near: Words
    why: str | None = None
    cleaned: bool = False
    wrong: str | None = field(name="is", default=None)


class WrittenFile(Struct, frozen=True, forbid_unknown_fields=True):
    report: WrittenReport
    language: str
    published: str | None = None
    outlet: str | None = None
    claims: list[WrittenNote] = []
    never: list[WrittenTrap] = []
