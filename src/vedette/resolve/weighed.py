"""A reading of a name with all that speaks for it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from vedette.gazetteer import Candidate, PlaceRecord
from vedette.gazetteer.distance import distance_km
from vedette.resolve.evidence import SEATS, Evidence
from vedette.resolve.setting import Setting
from vedette.resolve.vicinity import Backing

_WIDE = frozenset(("region", "desert"))
_NAMESAKES = frozenset(("town", "village", "admin2"))

NAMED, MOST_NAMED = 0.2, 9
"""What being in a country the text names adds to a reading's rank (0..1). Vedette's own, as all here."""
CONTAINED = 0.6
"""The same for lying in what is printed behind it: "Blakely, Georgia"."""
ESTABLISHED = 0.6
"""The same for a reading that another mention has by its surroundings: one sense in a document."""
LISTED = 0.2
"""The same for being of the same kind and country as what stands beside it in a list of places."""
BACKED = 0.1
"""From this bonus on a reading has neighbours: one as likely as not near it, or several around."""


WELL_KNOWN = 0.72
"""From this rank on (500,000 people) a town is meant more often than a word or a namesake."""
UNDECIDED, APART_KM = 0.1, 161.0
"""Readings whose scores differ by less, and that lie farther apart (a hundred miles), are not told apart."""


class Weighed(Struct, frozen=True, kw_only=True):
    """`score` orders readings; `is_linked` by what is printed beside the name, `is_told` elsewhere.

    `is_situated`: some mention of the name stands as a place does ("in Hounslow").
    """

    candidate: Candidate
    score: float
    is_linked: bool
    is_told: bool
    is_situated: bool
    backing: Backing

    @property
    def is_settled(self) -> bool:
        return self.is_linked or self.is_told

    @property
    def is_held(self) -> bool:
        """Whether other names of the document speak for it in any way, if only by its division."""
        return self.is_settled or self.backing.bonus >= BACKED

    @property
    def is_backed(self) -> bool:
        """Whether other names of the document lie near; said of places with a point only."""
        if self.candidate.record.feature in SEATS - {"capital"}:
            return False
        near = Backing(near=self.backing.near, around=self.backing.around)
        return near.bonus >= BACKED


def weighed(
    candidate: Candidate,
    shown: Evidence,
    setting: Setting,
    backing: Backing,
    *,
    is_told: bool,
    is_situated: bool,
) -> Weighed:
    """Rank, country, neighbours and container together."""
    linked = is_linked(candidate, shown)
    score = opening(candidate, shown, setting) + backing.bonus
    return Weighed(
        candidate=candidate,
        score=score + beside(candidate, shown) + (ESTABLISHED if is_told else 0.0),
        is_linked=linked,
        is_told=is_told,
        is_situated=is_situated,
        backing=backing,
    )


def opening(candidate: Candidate, shown: Evidence, setting: Setting) -> float:
    """Rank, and whether other names name the country: what is known before names are seen together."""
    country = candidate.record.country or ""
    named = setting.countries[country] - setting.namings[country, shown.name.key]
    return candidate.rank + (NAMED + min(named, MOST_NAMED) / 100 if named else 0.0)


def beside(candidate: Candidate, shown: Evidence) -> float:
    """What the names printed next to this one add: a container, a list of like places."""
    record = candidate.record
    like = (n.places[0].record for n in shown.listed)
    is_like = any((r.feature, r.country) == (record.feature, record.country) for r in like)
    return (CONTAINED if is_linked(candidate, shown) else 0.0) + (LISTED if is_like else 0.0)


def is_linked(candidate: Candidate, shown: Evidence) -> bool:
    """Whether the reading lies in a reading of the name behind it, or holds one of the name before."""
    outer = shown.outer.places if shown.outer is not None else ()
    inner = shown.inner.places if shown.inner is not None else ()
    if any(lies_in(candidate.record, c.record) for c in outer):
        return True
    return any(lies_in(c.record, candidate.record) and not c.fuzzy for c in inner)


def lies_in(inner: PlaceRecord, outer: PlaceRecord) -> bool:
    """Whether the tables say that a place is in a country or a division of first or second order."""
    if inner.id == outer.id or inner.feature == "country":
        return False
    if outer.feature == "country":
        return inner.country is not None and inner.country == outer.country
    if outer.feature == "admin2":
        return inner.admin2 == outer.id
    if outer.feature in _WIDE:
        apart = distance_km(inner, outer) if inner.feature not in SEATS - {"capital"} else None
        return apart is not None and apart <= (outer.radius_km or 0.0)
    return (
        outer.feature == "admin1"
        and inner.admin1 == outer.admin1
        and inner.feature not in SEATS - {"capital"}
    )


def is_undecided(best: Weighed, others: Sequence[Weighed]) -> bool:
    """Whether nothing in the text tells a small place from a namesake far away: "Springfield"."""
    record = best.candidate.record
    if best.is_held or record.feature not in _NAMESAKES or best.candidate.rank >= WELL_KNOWN:
        return False
    close = (w.candidate.record for w in others if w.score > best.score - UNDECIDED)
    return any((distance_km(record, other) or 0.0) > APART_KM for other in close)
