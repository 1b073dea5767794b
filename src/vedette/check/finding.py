"""What a check found, before it is tied to a text."""

from __future__ import annotations

from msgspec import Struct

from vedette.gazetteer import Gazetteer, PlaceRecord
from vedette.model import CheckKind, Figure, Told


class Finding(Struct, frozen=True, kw_only=True):
    """See `vedette.model.Check`, whose fields these become."""

    kind: CheckKind
    said: str
    found: str
    figures: tuple[Figure, ...]
    data: str
    places: tuple[str, ...]
    rule: str


def records(ids: tuple[str, ...], gazetteer: Gazetteer) -> tuple[PlaceRecord, ...]:
    """The places of ids, in their order."""
    return tuple(gazetteer.by_id(place_id) for place_id in ids)


def point(record: PlaceRecord) -> tuple[float, float] | None:
    """Latitude and longitude; None for what has no point."""
    return None if record.lat is None or record.lon is None else (record.lat, record.lon)


def slack_km(record: PlaceRecord) -> float:
    """How far off its point a place may be: its radius."""
    return record.radius_km or 0.0


def so_many_km(told: Told) -> str:
    """What is told, in words.

    >>> from vedette.model import Span
    >>> here = Span(start=0, end=1)
    >>> so_many_km(Told(kind="length", span=here, sentence=here, low_km=2000))
    'at least 2,000 km'
    """
    low, high = told.low_km, told.high_km
    if low is None or high is None:
        return f"at most {high:,.10g} km" if low is None else f"at least {low:,.10g} km"
    return f"{low:,.10g} km" if low == high else f"{low:,.10g} to {high:,.10g} km"
