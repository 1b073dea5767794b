"""How much there is."""

from __future__ import annotations

from msgspec import Struct


class Counts(Struct, frozen=True, kw_only=True):
    """Of what counts now: the newest reading of every document; earlier ones are kept but not counted."""

    documents: int
    claims: int
    mentions: int
    attributions: int
    checks: int
    datings: int
    set_aside: int
