"""The length of a border that cannot be."""

from __future__ import annotations

from vedette.check.finding import Finding, so_many_km
from vedette.gazetteer import Gazetteer
from vedette.gazetteer.borders import DATA, GRID_KM
from vedette.model import Figure, Told

RULE = "a border so much shorter or longer than on the map"
SHORTEST, LONGEST = 0.6, 2.0
"""A told length is wrong below and above these shares of the mapped one. A finer map gives more, up to
half as much again; newspapers round. Vedette's own."""
ROUNDED_KM = 1.0
UNCERTAIN = 0.15
"""Of the mapped length: what maps of another scale give more or less. Vedette's own."""


def wrong_length(told: Told, gazetteer: Gazetteer) -> Finding | None:
    """None where what is told may be true, or is open on the side that would tell."""
    border = gazetteer.borders.border(*told.border) if told.border is not None else None
    if border is None:
        return None
    too_short = told.high_km is not None and told.high_km < SHORTEST * border.length_km - ROUNDED_KM
    too_long = told.low_km is not None and told.low_km > LONGEST * border.length_km + ROUNDED_KM
    if not (too_short or too_long):
        return None
    a, b = (gazetteer.country(code).name for code in border.codes)
    length = border.length_km
    slack = round(max(GRID_KM, length * UNCERTAIN), 1)
    return Finding(
        kind="length",
        said=f"the border of {a} and {b} is {so_many_km(told)} long",
        found=f"on the map it is about {length:,.0f} km long",
        figures=(Figure(name="length", value=length, uncertainty=slack, unit="km"),),
        data=DATA,
        places=(f"vd:border.{border.codes[0]}-{border.codes[1]}",),
        rule=RULE,
    )
