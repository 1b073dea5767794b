"""What towns lists lack, and words that stand for places: the files of `supplement/`, demonyms, seats."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from vedette.errors import ResourceError
from vedette.gazetteer import prior
from vedette.gazetteer.common import is_common
from vedette.gazetteer.entry import Entry, Name, name_of
from vedette.gazetteer.record import Feature, PlaceRecord
from vedette.gazetteer.resource import data_files, languages_of, read_yaml
from vedette.names import key, peoples

FOLDER = "supplement"
"""One file for each part of the world."""


class Supplied(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An item of the supplement. `lat` and `lon` are from memory: `radius_km` is wide enough for that.

    `wants_context` lists those of its names that are also ordinary words or names of people.
    """

    id: str
    name: str
    names: list[str] = []
    wants_context: list[str] = []
    feature: Feature
    countries: list[str] = []
    lat: float
    lon: float
    radius_km: float
    source: str
    rank: float | None = None


def read_supplement() -> list[Supplied]:
    """By file and place in it. ResourceError names the file where an item is malformed or an id known."""
    found: list[Supplied] = []
    home: dict[str, str] = {}
    for file in data_files(FOLDER):
        name = f"{FOLDER}/{file.name}"
        for item in read_yaml(name, list[Supplied]):
            _check(name, item, home)
            home[item.id] = name
            found.append(item)
    return found


def _check(file: str, item: Supplied, home: dict[str, str]) -> None:
    if item.id in home:
        raise ResourceError(f"{file}: id {item.id} stands in {home[item.id]} already")
    strangers = set(item.wants_context) - {item.name, *item.names}
    if strangers:
        raise ResourceError(f"{file}: {item.id} has no name {', '.join(sorted(strangers))}")


def supplement_entries() -> Iterator[Entry]:
    for item in read_supplement():
        rank = prior.FEATURE_RANK.get(item.feature, 0.7) if item.rank is None else item.rank
        names = tuple(
            name_of(printed, rank=rank, common=printed in item.wants_context or is_common(key(printed), 0))
            for printed in (item.name, *item.names)
        )
        yield Entry(record=_record(item), names=names)


def _record(item: Supplied) -> PlaceRecord:
    return PlaceRecord(
        id=f"vd:{item.id}",
        name=item.name,
        country=item.countries[0] if len(item.countries) == 1 else None,
        countries=tuple(item.countries),
        feature=item.feature,
        lat=item.lat,
        lon=item.lon,
        radius_km=item.radius_km,
        source=item.source,
    )


def demonyms() -> Iterator[tuple[str, Name]]:
    """Alpha-3 or place id, and a word for its people or what is of it, from `demonyms.<language>.yaml`."""
    for language, _ in languages_of("demonyms"):
        for place, forms in peoples(language).items():
            for form in forms:
                yield place, name_of(form, use="demonym", languages=language, rank=prior.DEMONYM_RANK)


def seats() -> Iterator[tuple[str, Name]]:
    """Alpha-3 and a seat of its government, such as Kremlin, from `seats.yaml`.

    Raises ResourceError where a seat stands at two countries.
    """
    owners: dict[str, str] = {}
    for alpha3, names in read_yaml("seats.yaml", dict[str, list[str]]).items():
        for printed in names:
            name = name_of(printed, use="seat", rank=prior.SEAT_RANK)
            if owners.setdefault(name.key, alpha3) != alpha3:
                raise ResourceError(f"seats.yaml: {printed} stands at {owners[name.key]} and {alpha3}")
            yield alpha3, name
