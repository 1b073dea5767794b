"""Which imported places are places that Vedette knows already: those lend their names and are not doubled.

A place with the same GeoNames id, and a first-order division with the same code, keep their record. An item
of the supplement keeps its id, by which claims and demonyms refer to it, and its rank; its point from memory
gives way to that of GeoNames.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from vedette.gazetteer import prior
from vedette.gazetteer.distance import distance_km
from vedette.gazetteer.entry import Entry, Name
from vedette.gazetteer.merge import NEAR_KM
from vedette.gazetteer.record import Feature, PlaceRecord

SETTLED: frozenset[Feature] = frozenset({"town", "village"})
POINTS: frozenset[Feature] = frozenset({"town", "village", "base", "site", "crossing"})
"""Their extent is that of their kind; that of a region or river is the supplement's."""


class Joins:
    """The entries without imports; `alone` is asked for each imported one, `entries` gives the result."""

    def __init__(self, entries: list[Entry]) -> None:
        self._entries = entries
        self._by_id = {e.record.geonames_id: n for n, e in enumerate(entries) if e.record.geonames_id}
        self._divisions = {
            e.record.admin1: n
            for n, e in enumerate(entries)
            if e.record.feature == "admin1" and e.record.admin1
        }
        self._supplied = _supplied(entries)
        self._added: dict[int, list[Name]] = defaultdict(list)
        self._nearest: dict[int, tuple[float, Entry]] = {}

    def __len__(self) -> int:
        """How many entries there are without imports."""
        return len(self._entries)

    def alone(self, entry: Entry) -> Entry | None:
        """The place that stands for itself: `entry`, or one that it displaces as the nearest to an item of
        the supplement; None where it joins.
        """
        number = self._known(entry.record)
        if number is not None:
            self._added[number].extend(entry.names)
            return None
        item = self._item(entry)
        return entry if item is None else self._nearer(item, entry)

    def entries(self) -> Iterator[Entry]:
        """In their order, with all that joined them."""
        for number, entry in enumerate(self._entries):
            found = entry
            if number in self._nearest:
                found = _located(found, self._nearest[number][1])
            yield _with_names(found, self._added[number]) if number in self._added else found

    def _known(self, record: PlaceRecord) -> int | None:
        same = self._by_id.get(record.geonames_id or 0)
        if same is None and record.feature == "admin1":
            return self._divisions.get(record.admin1 or "")
        return same

    def _item(self, entry: Entry) -> int | None:
        """The nearest item of the supplement with a name, the country and the kind of the entry."""
        numbers = {n for name in entry.names for n in self._supplied.get(name.key, ())}
        fitting = [n for n in numbers if _is_same(self._entries[n].record, entry.record)]
        return min(fitting, key=lambda n: (_apart_km(self._entries[n].record, entry.record), n), default=None)

    def _nearer(self, item: int, entry: Entry) -> Entry | None:
        apart = _apart_km(self._entries[item].record, entry.record)
        before = self._nearest.get(item)
        if before is not None and before[0] <= apart:
            return entry
        self._nearest[item] = apart, entry
        return before[1] if before is not None else None


def _supplied(entries: list[Entry]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        record = entry.record
        if record.id.startswith("vd:") and record.feature != "admin1" and record.geonames_id is None:
            for name_key in {name.key for name in entry.names if name.use == "name"}:
                found[name_key].append(number)
    return found


def _is_same(item: PlaceRecord, other: PlaceRecord) -> bool:
    alike = item.feature == other.feature or {item.feature, other.feature} <= SETTLED
    fits = not item.countries or other.country is None or other.country in item.countries
    return alike and fits and _apart_km(item, other) <= max(NEAR_KM, item.radius_km or 0.0)


def _apart_km(a: PlaceRecord, b: PlaceRecord) -> float:
    apart = distance_km(a, b)
    return float("inf") if apart is None else apart


def _located(item: Entry, found: Entry) -> Entry:
    """The item where GeoNames has it."""
    changes = {
        "geonames_id": found.record.geonames_id,
        "lat": found.record.lat,
        "lon": found.record.lon,
        "admin1": item.record.admin1 or found.record.admin1,
        "radius_km": found.record.radius_km if item.record.feature in POINTS else item.record.radius_km,
        "population": found.record.population,
        "source": f"{item.record.source}; point: {found.record.source}",
    }
    record = msgspec.structs.replace(item.record, **changes)
    rank = max(name.rank for name in item.names) - prior.ALTERNATE_PENALTY
    lent = [msgspec.structs.replace(name, rank=rank) for name in found.names]
    return _with_names(Entry(record=record, names=item.names), lent)


def _with_names(entry: Entry, more: list[Name]) -> Entry:
    """Spellings that the entry has not yet."""
    known = {name.key for name in entry.names}
    return Entry(record=entry.record, names=entry.names + tuple(n for n in more if n.key not in known))
