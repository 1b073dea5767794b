"""What an annotator noted in a report: see GUIDE.md for what each field means."""

from __future__ import annotations

from msgspec import Struct

from vedette.model import Document, Span
from vedette.model.codes import EventType, Kind, Measure, Modality, Polarity, Stance

Phrase = tuple[Span, ...]
"""Stretches of the text any of which is right: a pronoun or what it stands for."""


class PlaceNote(Struct, frozen=True, kw_only=True):
    """`country` is ISO 3166-1 alpha-3, None where the annotator did not say."""

    phrase: Phrase
    country: str | None = None


class TimeNote(Struct, frozen=True, kw_only=True):
    """`edtf` is None where report and publication date do not settle it."""

    phrase: Phrase
    edtf: str | None = None


class CountNote(Struct, frozen=True, kw_only=True):
    """`low` and `high` are None where open; an empty phrase is like any words."""

    phrase: Phrase
    measure: Measure
    low: float | None = None
    high: float | None = None


class Note(Struct, frozen=True, kw_only=True):
    """One claim. `chain` is outermost first, without the publisher; an `optional` one is right both ways."""

    trigger: Span
    kind: Kind = "event"
    type: EventType | None = None
    mode: str | None = None
    about: EventType | None = None
    actors: tuple[Phrase, ...] = ()
    recipients: tuple[Phrase, ...] = ()
    places: tuple[PlaceNote, ...] = ()
    time: TimeNote | None = None
    counts: tuple[CountNote, ...] = ()
    polarity: Polarity = "affirmed"
    modality: Modality = "actual"
    stance: Stance = "asserts"
    chain: tuple[Phrase, ...] = ()
    optional: bool = False


class Trap(Struct, frozen=True, kw_only=True):
    """Words that must carry no claim, or with `wrong` none of that type, kind or firmness."""

    near: Span
    wrong: str | None = None
    why: str | None = None


class Annotated(Struct, frozen=True, kw_only=True):
    """A report with all that was noted in it.

    `bundled` is the document where it is one of Vedette's own demo, `gold` names the data set of a
    stand-off annotation; both are None for a text of the set itself.
    """

    name: str
    text: str
    language: str
    published: str | None
    outlet: str | None
    gold: str | None
    bundled: Document | None = None
    claims: tuple[Note, ...]
    never: tuple[Trap, ...]
