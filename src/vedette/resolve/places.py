"""Which place each printed name means, and how it is used; None rather than a guess."""

from __future__ import annotations

from msgspec import Struct

from vedette.gazetteer import Candidate, PlaceRecord
from vedette.model.codes import PlaceUse
from vedette.resolve.acceptance import accepted
from vedette.resolve.evidence import SEATS, Evidence, evidence
from vedette.resolve.names import Name
from vedette.resolve.setting import Names, Setting
from vedette.resolve.surroundings import container
from vedette.resolve.uses import use_of

NAMED, MOST_NAMED = 0.35, 9
"""What being in a country the text names adds to a reading's rank (0..1). Vedette's own."""
NEARBY, DIVISION = 0.2, 0.25
"""The same for a country, and for a first-order division, of which only places are named."""
CONTAINED = 0.6
"""The same for lying in what is printed behind it: "Blakely, Georgia"."""
ESTABLISHED = 0.3
"""The same for a reading that another mention of the name has by its surroundings."""

Key = tuple[int, int]


class Placed(Struct, frozen=True, kw_only=True):
    """A name with its place, its use and what else was weighed."""

    name: Name
    record: PlaceRecord
    use: PlaceUse
    candidates: tuple[Candidate, ...]
    rule: str


def place_all(names: Names, setting: Setting) -> dict[Key, Placed]:
    """Every name that is a place, by the start of its sentence and its first word.

    What stands bare is settled by the mentions of the same name that say more.
    """
    shown = {_key(e.name): e for found in names.values() for e in _shown(found, setting)}
    first = {key: _placed(e, setting, {}) for key, e in shown.items()}
    told = {_printed(p.name): p.record.id for p in first.values() if p and shown[_key(p.name)].is_strong}
    again = {k for k, e in shown.items() if _printed(e.name) in told and not e.is_strong}
    both = {k: _placed(e, setting, told) if k in again else first[k] for k, e in shown.items()}
    return {key: found for key, found in both.items() if found is not None}


def _key(name: Name) -> Key:
    return name.sentence.start, name.first


def _printed(name: Name) -> str:
    return " ".join(word.text for word in name.sentence.words[name.first : name.stop])


def _shown(names: tuple[Name, ...], setting: Setting) -> tuple[Evidence, ...]:
    pairs = zip(names, (*names[1:], None), strict=True) if names else ()
    before: Name | None = None
    found = []
    for name, following in pairs:
        if name.places:
            inside = container(name, following)
            within = before if before is not None and container(before, name) is name else None
            found.append(evidence(name, setting, outer=inside, inner=within))
        before = name
    return tuple(found)


def _placed(shown: Evidence, setting: Setting, told: dict[str, str]) -> Placed | None:
    name = shown.name
    known = told.get(_printed(name))
    scored = sorted(((_score(c, shown, setting, known), c) for c in name.places), key=lambda pair: -pair[0])
    score, best = scored[0]
    if not accepted(shown, best, score, setting, is_told=known == best.record.id):
        return None
    return Placed(
        name=name, record=best.record, use=use_of(shown, best, setting),
        candidates=tuple(c for _, c in scored), rule=_rule(best, shown, setting, known),
    )  # fmt: skip


def _score(candidate: Candidate, shown: Evidence, setting: Setting, known: str | None) -> float:
    record = candidate.record
    country = record.country or ""
    score = candidate.rank
    if setting.countries.get(country):
        score += NAMED + min(setting.countries[country], MOST_NAMED) / 100
    elif setting.nearby.get(country, 0) > (1 if record.feature == "admin1" else 0):
        score += NEARBY
    if record.admin1 in setting.divisions and record.feature != "admin1":
        score += DIVISION
    if _is_linked(candidate, shown):
        score += CONTAINED
    return score + (ESTABLISHED if known == record.id else 0.0)


def _is_linked(candidate: Candidate, shown: Evidence) -> bool:
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
    return (
        outer.feature == "admin1"
        and inner.admin1 == outer.admin1
        and inner.feature not in SEATS - {"capital"}
    )


def _rule(best: Candidate, shown: Evidence, setting: Setting, known: str | None) -> str:
    if _is_linked(best, shown):
        return "gazetteer: in the place named beside it"
    if best.fuzzy:
        return "gazetteer: another spelling, in a country the text names"
    if known == best.record.id:
        return "gazetteer: as elsewhere in this document"
    if best.record.country in setting.countries:
        return "gazetteer: in a country the text names"
    return "gazetteer: likeliest by rank"
