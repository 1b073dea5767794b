"""Which alternate names are no names: codes of airports, romanisations by machine, single letters."""

from __future__ import annotations

from vedette.names import key
from vedette.names.fold import DROPPED

_LAST_CYRILLIC, _EXTENDED = "\u052f", ("\u1e00", "\u1fff")
"""Latin, Greek and Cyrillic are alphabets with capitals, where a name of two letters says nothing."""

LONGEST_CODE = 5
SHORTEST_NAME = 3


def is_usable(alternate: str) -> bool:
    """Whether an alternate of GeoNames may stand in a text as a name.

    >>> [n for n in ("KYE", "DZTMR", "trabls alsham", "Ea", "Aea", "غات", "قم", "北京") if is_usable(n)]
    ['Aea', 'غات', 'قم', '北京']
    """
    first = next((c for c in alternate if c.isalpha() and c not in DROPPED), "")
    if not first:
        return False
    if not _has_capitals(first):
        return True
    return not first.islower() and len(alternate) >= SHORTEST_NAME and not is_code(alternate)


def is_code(alternate: str) -> bool:
    """Up to five capitals and nothing else: IATA, ICAO and UN/LOCODE, or an abbreviation."""
    return len(alternate) <= LONGEST_CODE and alternate.isascii() and alternate.isupper()


def is_acronym(name: str) -> bool:
    """Whether a name is only to be matched in capitals: "US" is not "us", "CAR" is not "car".

    >>> is_acronym("U.S."), is_acronym("USA"), is_acronym("Chad")
    (True, True, False)
    """
    return len(key(name)) <= LONGEST_CODE and name.isascii() and name.isupper()


def _has_capitals(letter: str) -> bool:
    return letter <= _LAST_CYRILLIC or _EXTENDED[0] <= letter <= _EXTENDED[1]
