"""What a check found, before it is tied to a text."""

from __future__ import annotations

from msgspec import Struct

from vedette.gazetteer import Gazetteer, PlaceRecord
from vedette.model import CheckKind, Figure


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
