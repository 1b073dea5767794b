"""What it costs to take one sound for another, or to leave it out: measured, and by an editor's list."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from vedette.data import resource
from vedette.errors import ResourceError
from vedette.names.sounds import ARTICLE, Omissions, is_arabic, sound_table

FITTED = ("names", "fitted.tsv")
LEFT_OUT = "-"
Pair = tuple[str, str]
Taken = tuple[str, str, int]
"""One sound, the other, the cost."""
Row = dict[str, int]


class Costs(Struct, frozen=True):
    """In hundredths. `pairs` holds both orders of each pair, and 0 for every known sound with itself.

    `beside_arabic` is what leaving a sound out costs where one name is in Arabic letters and the other
    is not: Arabic leaves short vowels out. `omitted` is for all other names. A sound that is not
    listed: `unknown`.
    """

    pairs: dict[str, Row]
    omitted: Row
    beside_arabic: Row
    unknown: int


@cache
def costs() -> Costs:
    """Raises ResourceError where a file of `resources/names` is missing or malformed."""
    table = sound_table()
    fitted = dict(_fitted())
    listed = {(a, b): cost for names, cost in table.alternations.items() for a, b in [names.split()]}
    known = {sound for pair in (*fitted, *listed) for sound in pair if sound != LEFT_OUT}
    beside = {a: cost for (a, b), cost in fitted.items() if b == LEFT_OUT}
    omitted = {s: beside[s] if is_arabic(s) else _omission(s, table.omissions) for s in sorted(known)}
    article = dict.fromkeys((f"{c}·" for part in ARTICLE for c in part[:-1]), table.article)
    measured = [(a, b, cost) for (a, b), cost in fitted.items() if b != LEFT_OUT]
    editors = [(a, b, cost) for (a, b), cost in listed.items()]
    itself = [(sound, sound, 0) for sound in known]
    return Costs(
        pairs=_rows([*measured, *editors, *itself, *_by_way_of(measured, editors)]),
        omitted={**omitted, **article},
        beside_arabic={**omitted, **beside, **article},
        unknown=table.omissions.other,
    )


def _omission(sound: str, omissions: Omissions) -> int:
    groups = (omissions.vowels, omissions.glides)
    return next((group.cost for group in groups if sound in group.sounds), omissions.other)


def _by_way_of(measured: list[Taken], editors: list[Taken]) -> Iterator[Taken]:
    """Arabic letters for Latin consonants that alternate with those they are measured to stand for."""
    consonants = frozenset().union(*sound_table().classes.values())
    both = [(a, b, cost) for a, b, cost in editors if a in consonants and b in consonants]
    ways = [*both, *((b, a, cost) for a, b, cost in both)]
    for letter, sound, cost in measured:
        if is_arabic(letter):
            yield from ((letter, other, cost + more) for one, other, more in ways if one == sound)


def _rows(taken: list[Taken]) -> dict[str, Row]:
    """The least cost of each pair, in both orders; the sounds of an article have those of their sound."""
    rows: dict[str, Row] = {}
    for one, other, cost in taken:
        for a, b in ((one, other), (other, one)):
            for first in _with_dot(a):
                row = rows.setdefault(first, {})
                row.update({second: min(cost, row.get(second, cost)) for second in _with_dot(b)})
    return rows


def _with_dot(sound: str) -> tuple[str, ...]:
    return (sound, f"{sound}·") if any(sound in part for part in ARTICLE) else (sound,)


def _fitted() -> Iterator[tuple[Pair, int]]:
    name = "/".join(("resources", *FITTED))
    try:
        lines = resource(*FITTED).read_text(encoding="utf-8").splitlines()
        for line in lines:
            if line and not line.startswith("#"):
                one, other, cost, _ = line.split("\t")
                yield (one, other), int(cost)
    except (OSError, ValueError) as error:
        raise ResourceError(f"{name}: {error}") from error
