"""An amount made a count, in the unit of its measure."""

from __future__ import annotations

from vedette.model import Count
from vedette.model.codes import Measure
from vedette.resolve.amounts import EMPTY, Amount
from vedette.resolve.count_words import CountWords


def in_unit(amount: Amount, text: str, unit: str, end: int, words: CountWords) -> Count | None:
    if amount.kind in (*EMPTY, "some"):
        return None
    name = " ".join(unit.split())
    for measure, units in words.source.units.items():
        if name in units.factors:
            return made(amount, text, end, measure, units.unit, units.factors[name])
        if name in units.units:
            return made(amount, text, end, measure, units.units[name])
    return None


def made(
    amount: Amount,
    text: str,
    end: int,
    measure: Measure,
    unit: str | None,
    factor: float = 1,
    *,
    of: str | None = None,
    role: str | None = None,
) -> Count:
    return Count(
        measure=measure,
        low=_scaled(amount.low, factor),
        high=_scaled(amount.high, factor),
        unit=unit,
        of=of,
        role=role,
        printed=text[amount.start : end],
        start=amount.start,
        end=end,
    )


def _scaled(value: float | None, factor: float) -> float | None:
    return None if value is None else round(value * factor, 6)
