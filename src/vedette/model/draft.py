"""What reading finds before it is known who and where: claims over phrases, untyped."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from vedette.model.codes import EventType, Kind, LinkKind, Modality, Polarity, Position, RegionKind, Stance
from vedette.model.grammar import Argument, Parse, Phrase
from vedette.model.span import Quote, Span

DraftRole = Literal["actor", "recipient", "figure"]


class DraftArgument(Struct, frozen=True, kw_only=True):
    """A phrase that a frame asks for. `figure` is what is counted or moved (troops, weapons)."""

    role: DraftRole
    phrase: Phrase


class DraftLink(Struct, frozen=True, kw_only=True):
    """A speaker's hold on content: `source` is None where nobody is named. `kind` is None until resolved.

    `pronoun` is the relative pronoun that stands for the source in its own clause ("Haftar, who said").
    """

    source: Phrase | None = None
    pronoun: Span | None = None
    cue: Quote
    content: tuple[Span, ...]
    stance: Stance = "asserts"
    position: Position | None = None
    kind: LinkKind | None = None


class DraftContent(Struct, frozen=True, kw_only=True):
    """The complement of a verbal act."""

    event_type: EventType | None = None
    mode: str | None = None
    arguments: tuple[DraftArgument, ...] = ()
    polarity: Polarity = "affirmed"
    span: Span


class Draft(Struct, frozen=True, kw_only=True):
    """A claim whose actors, places, times and counts are still phrases.

    `circumstances` are the obliques of its clause, each a place, a time or neither. `links` run from
    the outermost speaker inwards, without the publisher. `quote` covers the clause. `over` is the word that
    says of a state that it is no longer ("former"), None where none does.
    """

    kind: Kind
    event_type: EventType | None = None
    mode: str | None = None
    relation: str | None = None
    trigger: Quote
    quote: Span
    sentence: Span
    region: RegionKind
    contexts: tuple[str, ...] = ()
    arguments: tuple[DraftArgument, ...] = ()
    circumstances: tuple[Argument, ...] = ()
    content: DraftContent | None = None
    position: Position | None = None
    polarity: Polarity = "affirmed"
    modality: Modality = "actual"
    evidence: tuple[Quote, ...] = ()
    links: tuple[DraftLink, ...] = ()
    over: Quote | None = None
    rule: str
    rank: float


class DraftReading(Struct, frozen=True, kw_only=True):
    """A document's drafts with the parse they were read from."""

    parse: Parse
    drafts: tuple[Draft, ...] = ()
    links: tuple[DraftLink, ...] = ()
