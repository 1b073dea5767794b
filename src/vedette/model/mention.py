"""Spans that name an actor, a place, a time or a count, whether or not a claim uses them."""

from __future__ import annotations

from msgspec import Struct

from vedette.model.codes import Measure, MentionKind, PlaceUse


class Alternative(Struct, frozen=True, kw_only=True):
    """Another reading of a name that was weighed; `rank` is comparable within one mention only."""

    id: str
    name: str
    country: str | None = None
    rank: float


class Mention(Struct, frozen=True, kw_only=True):
    """The fields that its kind has are filled, the others are None, False or empty.

    Of counts: `role` is `combatant` or `civilian`; `part` and `superseded` as in `Count`.
    """

    document: str
    external_id: str | None = None
    kind: MentionKind
    printed: str
    start: int
    end: int
    use: PlaceUse | None = None
    id: str | None = None
    name: str | None = None
    codes: tuple[str, ...] = ()
    geonames_id: int | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    where_prec: int | None = None
    radius_km: float | None = None
    edtf: str | None = None
    earliest: str | None = None
    latest: str | None = None
    timex_type: str | None = None
    timex_value: str | None = None
    basis: str | None = None
    inferred: bool | None = None
    measure: Measure | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    of: str | None = None
    role: str | None = None
    part: bool = False
    superseded: bool = False
    alternatives: tuple[Alternative, ...] = ()
    rule: str | None = None
