"""A reading with its checks: what does not fit, with figures, never a correction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Self

from msgspec.structs import replace

from vedette.check.country import wrong_country
from vedette.check.finding import Finding
from vedette.check.length import wrong_length
from vedette.check.reach import wrong_distance
from vedette.gazetteer import Gazetteer, open_gazetteer
from vedette.model import Check, Reading, Told, check_id


class Checker:
    """Holds the map; `check_one` depends on it and on one reading, nothing else."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    @classmethod
    def load(cls) -> Self:
        """Opens the index of places, which is built at first use."""
        return cls(open_gazetteer())

    def check(self, readings: Iterable[Reading]) -> Iterator[Reading]:
        """Each reading with its checks."""
        yield from map(self.check_one, readings)

    def check_one(self, reading: Reading) -> Reading:
        """Pure: the same reading gives the same checks, in text order."""
        found = (self._check(told, reading) for told in reading.told)
        unique = {check.id: check for check in found if check is not None}
        return replace(reading, checks=tuple(sorted(unique.values(), key=lambda c: (c.start, c.end, c.id))))

    def _check(self, told: Told, reading: Reading) -> Check | None:
        found = self._finding(told)
        if found is None:
            return None
        document, span = reading.document, told.span
        return Check(
            id=check_id(document.id, found.kind, span, found.places[0] if found.places else ""),
            document=document.id,
            external_id=document.external_id,
            kind=found.kind,
            printed=document.text[span.start : span.end],
            start=span.start,
            end=span.end,
            said=found.said,
            found=found.found,
            figures=found.figures,
            data=found.data,
            places=found.places,
            claims=tuple(c.id for c in reading.claims if c.sentence == told.sentence),
            rule=found.rule,
        )

    def _finding(self, told: Told) -> Finding | None:
        match told.kind:
            case "country":
                return wrong_country(told, self._gazetteer)
            case "length":
                return wrong_length(told, self._gazetteer)
            case _:
                return wrong_distance(told, self._gazetteer)
