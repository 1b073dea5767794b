"""How alike two names sound, whatever scripts and romanisations they are printed in."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from vedette.names.costs import Row, costs
from vedette.names.key import key
from vedette.names.sounds import is_arabic, sounds

REMEMBERED = 50_000
FAR = 10_000
"""More than leaving both sounds out can cost."""


class Heard(Struct, frozen=True):
    """A name's sounds with what each costs: against other sounds, and left out of either kind of name."""

    sounds: tuple[str, ...]
    rows: tuple[Row, ...]
    omitted: tuple[int, ...]
    beside_arabic: tuple[int, ...]
    is_arabic: bool


def likeness(printed: str, other: str) -> float:
    """From 0.0 (nothing in common) to 1.0; symmetric, and 1.0 for names of equal keys.

    The cheapest way to make the sounds of one name into those of the other, beside leaving all of
    both out; it is no probability. Across Arabic and other letters short vowels cost little. Costs are
    measured on pairs of Arabic and Latin names, and an editor's: see `resources/names`.

    >>> likeness("Qadamez", "Ghadames") > likeness("Qadamez", "Agdam")
    True
    >>> likeness("Гадамес", "Gadames"), round(likeness("غدامس", "Ghadamès"), 2)
    (1.0, 0.9)
    """
    a, b = _heard(key(printed)), _heard(key(other))
    if a.sounds == b.sounds:
        return 1.0
    crossing = a.is_arabic != b.is_arabic
    left, right = (a.beside_arabic, b.beside_arabic) if crossing else (a.omitted, b.omitted)
    most = sum(left) + sum(right)
    return 1.0 - _distance(a.rows, left, b.sounds, right) / most


@lru_cache(REMEMBERED)
def _heard(name_key: str) -> Heard:
    table, found = costs(), sounds(name_key)
    return Heard(
        sounds=found,
        rows=tuple(table.pairs.get(sound) or {sound: 0} for sound in found),
        omitted=tuple(table.omitted.get(sound, table.unknown) for sound in found),
        beside_arabic=tuple(table.beside_arabic.get(sound, table.unknown) for sound in found),
        is_arabic=any(map(is_arabic, found)),
    )


def _distance(
    rows: tuple[Row, ...], left: tuple[int, ...], other: tuple[str, ...], right: tuple[int, ...]
) -> int:
    """The least sum of costs (Wagner and Fischer 1974), in whole numbers: exact in either order."""
    before = [0]
    for cost in right:
        before.append(before[-1] + cost)
    steps = tuple(zip(other, right, strict=True))
    for row, dropped in zip(rows, left, strict=True):
        diagonal = before[0]
        best = diagonal + dropped
        now = [best]
        get = row.get
        for (sound, cost), above in zip(steps, before[1:], strict=True):
            best += cost
            changed = diagonal + get(sound, FAR)
            if changed < best:
                best = changed
            if above + dropped < best:
                best = above + dropped
            diagonal = above
            now.append(best)
        before = now
    return before[-1]
