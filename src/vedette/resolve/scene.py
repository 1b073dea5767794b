"""What a document says of its names before each is decided: what stands around them, who backs whom."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from vedette.gazetteer import PlaceRecord
from vedette.resolve.evidence import Evidence, evidence
from vedette.resolve.names import Name
from vedette.resolve.neighbours import Backings, Stake, backings
from vedette.resolve.setting import Setting
from vedette.resolve.sureness import LOCATED, sureness
from vedette.resolve.surroundings import are_listed, container
from vedette.resolve.weighed import beside, opening


class Scene(Struct, frozen=True, kw_only=True):
    """`situated` are names (`Name.key`) that stand somewhere as places do; `told` are the places that
    some names surely mean, by their ids.
    """

    setting: Setting
    backed: Backings
    situated: frozenset[str]
    told: Mapping[str, str]


def scene_of(shown: tuple[Evidence, ...], setting: Setting) -> Scene:
    """Nothing is told yet."""
    stakes = _stakes(shown, setting)
    return Scene(
        setting=setting,
        backed=backings(stakes),
        situated=frozenset(stake.name for stake in stakes if stake.sureness >= LOCATED),
        told={},
    )


def evidence_of(names: tuple[Name, ...], setting: Setting) -> tuple[Evidence, ...]:
    """What stands around each name of a sentence that may be a place."""
    around = zip((None, *names[:-1]), names, (*names[1:], None), strict=True) if names else ()
    return tuple(
        evidence(
            name, setting, outer=container(name, following),
            inner=before if before is not None and container(before, name) is name else None,
            listed=tuple(n for n in (before, following) if n is not None and are_listed(n, name)),
        )
        for before, name, following in around
        if name.places
    )  # fmt: skip


def _stakes(shown: tuple[Evidence, ...], setting: Setting) -> list[Stake]:
    """One of each name: what any of its mentions has beside it counts for all."""
    sure: dict[str, float] = {}
    scores: dict[str, dict[str, tuple[PlaceRecord, float]]] = {}
    for e in shown:
        name = e.name.key
        sure[name] = max(sure.get(name, 0.0), sureness(e, setting))
        known = scores.setdefault(name, {})
        for c in e.name.places:
            score = opening(c, e, setting) + beside(c, e)
            if c.use != "seat" and score > known.get(c.record.id, (c.record, 0.0))[1]:
                known[c.record.id] = c.record, score
    return [Stake(name=n, scores=tuple(known.values()), sureness=sure[n]) for n, known in scores.items()]
