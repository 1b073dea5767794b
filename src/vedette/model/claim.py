"""The atom: who is said to have done what to whom, where, when, how many; who says so; how firmly."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from vedette.model.codes import (
    Closeness,
    EventType,
    Kind,
    LinkKind,
    Measure,
    Modality,
    PlaceRelation,
    Polarity,
    Position,
    RegionKind,
    Stance,
)  # fmt: skip
from vedette.model.identity import SCHEMA_VERSION, identity
from vedette.model.span import Quote, Span
from vedette.model.time import Time


class Actor(Struct, frozen=True, kw_only=True):
    """Somebody as printed and, where it can be told, who that is.

    `id` and `name` are None where the words name nobody we know; `codes` are such as `DZA MIL`,
    empty where nothing is known. `via` is how the words were reached (`pronoun`, `subject of the
    governing clause`), None when they stand in the clause itself.
    """

    id: str | None = None
    name: str | None = None
    codes: tuple[str, ...] = ()
    printed: str
    start: int
    end: int
    via: str | None = None
    rule: str | None = None


class Place(Struct, frozen=True, kw_only=True):
    """A place of a claim. `lat`, `lon` are degrees WGS 84; `radius_km` is how wide the point is.

    `where_prec` is UCDP's 1 (exact) to 7. `country` is ISO 3166-1 alpha-3. `geometry` is GeoJSON for
    what is not a point, else None. `id` is `gn:` (GeoNames) or `vd:` (our supplement).
    """

    id: str | None = None
    name: str | None = None
    printed: str
    start: int
    end: int
    geonames_id: int | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    where_prec: int | None = None
    radius_km: float | None = None
    relation: PlaceRelation = "in"
    geometry: dict[str, Any] | None = None
    via: str | None = None
    rule: str | None = None


class Count(Struct, frozen=True, kw_only=True):
    """How many or how much. `low` and `high` are None where open ("at least 50": high is None).

    `part` is counted in another number already ("including two boys"): never add it. `superseded` is an
    older figure that the words themselves replace ("rose to 12 from nine").
    """

    measure: Measure
    low: float | None
    high: float | None
    unit: str | None = None
    of: str | None = None
    role: str | None = None
    part: bool = False
    superseded: bool = False
    printed: str
    start: int
    end: int


class Link(Struct, frozen=True, kw_only=True):
    """One step between the reader and the content, publisher first.

    The publisher has no span. `attribution_id` names the attribution record the link comes from.
    `closeness` is how close the speaker is to what this claim tells, None where the text does not say.
    """

    kind: LinkKind
    id: str | None = None
    name: str | None = None
    printed: str | None = None
    start: int | None = None
    end: int | None = None
    cue: Quote | None = None
    stance: Stance = "asserts"
    closeness: Closeness | None = None
    attribution_id: str | None = None


class Relation(Struct, frozen=True, kw_only=True):
    """A lasting state between two parties: `subject` backs (commands, is kin of ...) `object`."""

    type: str
    subject: Actor
    object: Actor


class Content(Struct, frozen=True, kw_only=True):
    """What a verbal act is about: the thing threatened, asked for, agreed to. Not said to have happened."""

    event_type: EventType | None = None
    mode: str | None = None
    actors: tuple[Actor, ...] = ()
    recipients: tuple[Actor, ...] = ()
    polarity: Polarity = "affirmed"
    printed: str
    start: int
    end: int


class Claim(Struct, frozen=True, kw_only=True):
    """See DESIGN §5; `quote == text[start:end]`. `rank` orders a document's claims, 1.0 for the main one.

    `position` is what the act states of whoever acts, None where it states nothing.
    """

    id: str
    document: str
    external_id: str | None = None
    kind: Kind
    event_type: EventType | None = None
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    relation: Relation | None = None
    content: Content | None = None
    position: Position | None = None
    quote: str
    start: int
    end: int
    trigger: Quote
    sentence: Span
    region: RegionKind
    actors: tuple[Actor, ...] = ()
    recipients: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    time: Time | None = None
    counts: tuple[Count, ...] = ()
    polarity: Polarity = "affirmed"
    modality: Modality = "actual"
    stance: Stance = "asserts"
    evidence: tuple[Quote, ...] = ()
    reviewed: str | None = None
    attribution: tuple[Link, ...] = ()
    rule: str
    rank: float


def claim_id(document: str, trigger: Span, kind: str) -> str:
    """How a claim is resolved may change, its identity may not."""
    return identity(document, trigger.start, trigger.end, kind, SCHEMA_VERSION)
