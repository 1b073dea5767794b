"""What towns lists lack, and words that stand for places: `supplement.yaml`, demonyms, seats."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from vedette.errors import ResourceError
from vedette.gazetteer import prior
from vedette.gazetteer.common import is_common
from vedette.gazetteer.entry import Entry, Name, name_of
from vedette.gazetteer.record import Feature, PlaceRecord
from vedette.gazetteer.resource import languages_of, read_yaml
from vedette.names import key, peoples


class Supplied(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An item of `supplement.yaml`. `lat` and `lon` are from memory: `radius_km` is wide enough for that."""

    id: str
    name: str
    names: list[str] = []
    feature: Feature
    countries: list[str] = []
    lat: float
    lon: float
    radius_km: float
    source: str
    rank: float | None = None


def read_supplement() -> list[Supplied]:
    """Raises ResourceError where an item is malformed or an id stands twice."""
    items = read_yaml("supplement.yaml", list[Supplied])
    ids = [item.id for item in items]
    doubled = next((i for i in ids if ids.count(i) > 1), None)
    if doubled is not None:
        raise ResourceError(f"supplement.yaml: id {doubled} stands twice")
    return items


def supplement_entries() -> Iterator[Entry]:
    for item in read_supplement():
        rank = prior.FEATURE_RANK.get(item.feature, 0.7) if item.rank is None else item.rank
        names = tuple(
            name_of(printed, rank=rank, common=is_common(key(printed), 0))
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
