"""How a printed name is looked up, told step by step: what was asked, what was found, what was left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from msgspec import Struct

from vedette.gazetteer.doubts import doubts, is_one, notes
from vedette.gazetteer.gazetteer import ELISIONS, Found, Gazetteer
from vedette.gazetteer.record import Candidate, Feature, Use
from vedette.names import key, skeleton

How = Literal["as printed", "without the elided article", "by skeleton", "not found"]


class FoundPlace(Struct, frozen=True, kw_only=True):
    """One reading. The fields of the place are those of a gazetteer record: alpha-3 codes, degrees WGS 84,
    km; what is not known is null. `printed_name` is the gazetteer's spelling that matched, `use` what it
    is to the place. `rank` (0..1) orders readings before any context and is no probability;
    `rank_in_context` is the rank once the given countries are named, null where none was given. `doubts`
    say why a text must give reasons before the reading is believed.
    """

    id: str
    name: str
    geonames_id: int | None
    feature: Feature
    country: str | None
    countries: tuple[str, ...]
    admin1: str | None
    lat: float | None
    lon: float | None
    radius_km: float | None
    population: int | None
    source: str
    use: Use
    printed_name: str
    rank: float
    rank_in_context: float | None
    common: bool
    fuzzy: bool
    doubts: tuple[str, ...]


class LeftOut(Struct, frozen=True, kw_only=True):
    """A place that is stored under the name and no reading of it, with the reason."""

    id: str
    name: str
    printed_name: str
    reason: str


class Lookup(Struct, frozen=True, kw_only=True):
    """A printed name, looked up. `key` is what it was looked up by; `skeleton` is what it sounds like.

    `candidates` are best first: by `rank_in_context` where `countries` were given, else by `rank`.
    """

    printed: str
    language: str
    countries: tuple[str, ...]
    key: str
    skeleton: str
    how: How
    candidates: tuple[FoundPlace, ...]
    left_out: tuple[LeftOut, ...]
    notes: tuple[str, ...]


def looked_up(
    gazetteer: Gazetteer, printed: str, language: str, bonuses: Mapping[str, float] | None = None
) -> Lookup:
    """What `gazetteer.find` finds for a name, and why; `bonuses` is what a context adds, by alpha-3."""
    how, asked, found = _found(gazetteer, printed, language)
    stored = gazetteer.stored(key(asked))
    places = [_place(c, language, stored, bonuses) for c in found]
    return Lookup(
        printed=printed,
        language=language,
        countries=tuple(bonuses or ()),
        key=key(asked),
        skeleton=skeleton(asked),
        how=how,
        candidates=tuple(sorted(places, key=lambda p: -(p.rank_in_context or p.rank))),
        left_out=tuple(_left_out(stored, found)) if how != "by skeleton" else (),
        notes=tuple(notes(asked, how)),
    )


def _found(gazetteer: Gazetteer, printed: str, language: str) -> tuple[How, str, tuple[Candidate, ...]]:
    found = gazetteer.find(printed, language, fuzzy=True)
    if any(candidate.fuzzy for candidate in found):
        return "by skeleton", printed, found
    direct = bool(gazetteer.stored(key(printed)))
    if not direct and printed[:2].lower() in ELISIONS and gazetteer.stored(key(printed[2:])):
        return ("without the elided article" if found else "not found"), printed[2:], found
    return ("as printed" if found else "not found"), printed, found


def _place(
    candidate: Candidate,
    language: str,
    stored: Found,
    bonuses: Mapping[str, float] | None,
) -> FoundPlace:
    record = candidate.record
    bonus = None if bonuses is None else bonuses.get(record.country or "", 0.0)
    return FoundPlace(
        id=record.id,
        name=record.name,
        geonames_id=record.geonames_id,
        feature=record.feature,
        country=record.country,
        countries=record.countries,
        admin1=record.admin1,
        lat=record.lat,
        lon=record.lon,
        radius_km=record.radius_km,
        population=record.population,
        source=record.source,
        use=candidate.use,
        printed_name=candidate.printed_name,
        rank=round(candidate.rank, 3),
        rank_in_context=None if bonus is None else round(candidate.rank + bonus, 3),
        common=candidate.common,
        fuzzy=candidate.fuzzy,
        doubts=tuple(doubts(candidate, language, stored)),
    )


def _left_out(stored: Found, found: tuple[Candidate, ...]) -> Iterator[LeftOut]:
    """`find` leaves out acronyms, and nothing else."""
    for own, _ in stored:
        if not any(is_one(own, candidate) for candidate in found):
            yield LeftOut(
                id=own.record.id,
                name=own.record.name,
                printed_name=own.printed_name,
                reason="an acronym: only looked up in capitals",
            )
