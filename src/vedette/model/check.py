"""What a text says of places that a map can test, and where it does not fit. Never a correction."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from vedette.model.identity import SCHEMA_VERSION, identity
from vedette.model.span import Span

CheckKind = Literal["country", "length", "distance", "direction"]
"""`country`: a place is put into a country; `length`: of a border; `distance`, `direction`: from a place."""


class Told(Struct, frozen=True, kw_only=True):
    """Something that the text says of a place, as far as the tables know the place.

    `span` covers the words that say it. `readings` are ids of all places the name may mean, the chosen
    one first. `country` (alpha-3) is where it is said to lie; `border` are the two countries of the
    border whose length is told, or from which a distance is; `other` are readings of the place that a
    distance is measured from. `low_km` and `high_km` are None where open, `bearing` is in degrees from
    north, from `other` to the place, None where not told.
    """

    kind: CheckKind
    span: Span
    sentence: Span
    name: str | None = None
    readings: tuple[str, ...] = ()
    country: str | None = None
    border: tuple[str, str] | None = None
    other: tuple[str, ...] = ()
    low_km: float | None = None
    high_km: float | None = None
    bearing: float | None = None


class Figure(Struct, frozen=True, kw_only=True):
    """A number of the map: `uncertainty` is half the width of what it may be, in the same unit."""

    name: str
    value: float
    uncertainty: float
    unit: str


class Check(Struct, frozen=True, kw_only=True):
    """A statement of a text that does not fit the map.

    `printed` are the words, at [start, end) of the document's text. `said` and `found` put both sides
    into words; `figures` are what was measured on `data`. `claims` are the ids of the claims that rest
    on the sentence, `places` those of the places concerned. Nothing in the text or in a claim changes.
    """

    id: str
    document: str
    external_id: str | None = None
    kind: CheckKind
    printed: str
    start: int
    end: int
    said: str
    found: str
    figures: tuple[Figure, ...]
    data: str
    places: tuple[str, ...]
    claims: tuple[str, ...]
    rule: str


def check_id(document: str, kind: CheckKind, span: Span, about: str) -> str:
    """The same words that do not fit for the same reason are one check; `about` is a place's id."""
    return identity("check", document, kind, span.start, span.end, about, SCHEMA_VERSION)
