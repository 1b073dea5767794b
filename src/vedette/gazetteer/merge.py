"""An item of the supplement that GeoNames has after all lends its names; the point is GeoNames'."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec

from vedette.gazetteer.distance import distance_km
from vedette.gazetteer.entry import Entry
from vedette.gazetteer.record import Feature, PlaceRecord

NEAR_KM = 30.0
"""How far a point from memory may lie from the GeoNames town of the same name and country."""

SAME: dict[Feature, tuple[Feature, ...]] = {
    "town": ("town", "capital"),
    "village": ("town", "capital"),
    "region": ("admin1",),
}
"""Feature in the supplement -> those of entries that may be the same place."""


def merged(entries: list[Entry], supplied: Iterable[Entry]) -> Iterator[Entry]:
    """`entries` with the names of items that are the same place, then the other items.

    A division takes the id and name of its item; a town keeps its own. Demonyms may refer to either id.
    """
    items = list(supplied)
    near = _by_key(entries, {name.key for item in items for name in item.names})
    replaced: dict[int, Entry] = {}
    rest = []
    for item in items:
        number = next((n for n in near[item.names[0].key] if _is_same(item.record, entries[n].record)), None)
        if number is None:
            rest.append(item)
        else:
            replaced[number] = _joined(replaced.get(number, entries[number]), item)
    for number, entry in enumerate(entries):
        yield replaced.get(number, entry)
    yield from rest


def _by_key(entries: list[Entry], wanted: set[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        for name in entry.names:
            if name.key in wanted:
                found[name.key].append(number)
    return found


def _is_same(item: PlaceRecord, other: PlaceRecord) -> bool:
    if other.country not in item.countries or other.feature not in SAME.get(item.feature, ()):
        return False
    if other.feature == "admin1":
        return len(item.countries) == 1
    apart = distance_km(item, other)
    return apart is not None and apart <= max(NEAR_KM, item.radius_km or 0.0)


def _joined(entry: Entry, item: Entry) -> Entry:
    record = entry.record
    if record.feature == "admin1":
        record = msgspec.structs.replace(record, id=item.record.id, name=item.record.name)
    aliases = (*entry.aliases, entry.record.id, item.record.id)
    return Entry(record=record, names=entry.names + item.names, aliases=aliases)
