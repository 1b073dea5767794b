"""What is derived from the claims of all documents about a party: what it says, where its forces are."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from vedette.model.claim import Actor, Count, Link, Place
from vedette.model.codes import EventType, Modality, Polarity, Position, Stance
from vedette.model.identity import SCHEMA_VERSION, identity
from vedette.model.span import Quote, Span
from vedette.model.time import Time

Manner = Literal["arrives", "is", "heads", "leaves"]
"""Of forces and a place: they come to it, they are at it, they go towards it, they go from it."""

Side = Literal["subject", "object"]
"""On which side of a relation a party stands."""


class Reported(Struct, frozen=True, kw_only=True):
    """Something that one document tells of a party: how firmly, when it was, who tells it.

    `time` is its own, `published` when the document was; both None where not known. `chain` runs from the
    publisher inwards.
    """

    document: str
    external_id: str | None = None
    polarity: Polarity = "affirmed"
    modality: Modality = "actual"
    stance: Stance = "asserts"
    time: Time | None = None
    published: Time | None = None
    chain: tuple[Link, ...] = ()


class StatedPosition(Reported, frozen=True, kw_only=True):
    """What a party says about an issue or another party, in its words.

    `party` is who takes the position as the words print it, `about` the parties that it is about. `printed`
    at [start, end) is what it is about; `direct` where that stands in quotation marks. `event_type` and
    `mode` are what is demanded, refused, agreed to, None where the content is no act. It comes from a claim,
    else from an attribution, whose words are `quote`. `changed_from` is the id of the position that the same
    party took before on the same issue, where the two do not go together; None without one, or where their
    order is not known.
    """

    id: str
    claim: str | None = None
    attribution: str | None = None
    party: Actor
    position: Position
    about: tuple[Actor, ...] = ()
    event_type: EventType | None = None
    mode: str | None = None
    cue: Span
    printed: str
    start: int
    end: int
    direct: bool = False
    quote: Quote
    changed_from: str | None = None


class Presence(Reported, frozen=True, kw_only=True):
    """Where a party's forces are reported, from when, how precisely, by whom. Never who controls a place.

    `manner` is whether they come, are there, head for it or go; `place.relation`, `where_prec` and
    `radius_km` say how near and how precisely. `counts` are of people, vehicles, aircraft and weapons.
    """

    id: str
    claim: str
    party: Actor
    manner: Manner
    place: Place
    counts: tuple[Count, ...] = ()
    sentence: Quote


class Printing(Struct, frozen=True, kw_only=True):
    """One way a party is printed: how often, in how many documents, and where first."""

    printed: str
    mentions: int
    documents: int
    document: str
    start: int
    end: int


class PartyRelation(Reported, frozen=True, kw_only=True):
    """A relation that a claim tells of a party, which is its subject or its object; `other` is the other.

    `words` carry it: a title ("foreign minister"), a tie ("son").
    """

    type: str
    side: Side
    other: Actor
    words: str
    claim: str
    sentence: Quote


class Party(Struct, frozen=True, kw_only=True):
    """An actor over all documents. `id` is None for a name that no table knows; `codes` are those printed
    with it, the most frequent first.
    """

    id: str | None = None
    name: str
    codes: tuple[str, ...] = ()
    mentions: int
    documents: int
    claims: int
    printed: tuple[Printing, ...] = ()
    relations: tuple[PartyRelation, ...] = ()


def position_id(document: str, party: Span, cue: Span) -> str:
    """One party's position by one word."""
    return identity("position", document, party.start, party.end, cue.start, cue.end, SCHEMA_VERSION)


def presence_id(claim: str, party: Span, place: Span) -> str:
    """One party's forces at one place by one claim."""
    return identity("presence", claim, party.start, party.end, place.start, place.end, SCHEMA_VERSION)
