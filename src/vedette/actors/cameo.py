"""Codes of CAMEO's actor dictionaries ("USAMIL", "---COP", "MLIREB") as PLOVER's ("USA MIL", "COP")."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from vedette.actors.countries import INTERNATIONAL, countries
from vedette.actors.parts import Term
from vedette.data import read_yaml
from vedette.model.codes import SECTORS

NOBODY = "---"
"""CAMEO's blank: no country, or no code at all."""
THIS_CENTURY = 30
"""Two figures of a year up to here are of this century, as in PETRARCH's examples (070723, 320101)."""

YEAR = 4
_CODE = re.compile(
    r"(?P<code>[A-Z-]+(?: [A-Z]{3})*)"
    r"(?:\s+(?:(?P<side>[<>])\s*(?P<day>\d+)|(?P<since>\d+)\s*-\s*(?P<until>\d+)))?"
)


class UnknownCodeError(ValueError):
    """A code that cannot be told in PLOVER's; its text is the reason."""


def plover_codes(code: str) -> tuple[str, ...]:
    """The primary one first; raises UnknownCodeError.

    >>> plover_codes("USAMIL"), plover_codes("---COP"), plover_codes("IRQREBMIL"), plover_codes("MLIINS")
    (('USA MIL',), ('COP',), ('IRQ REB', 'IRQ MIL'), ('MLI REB',))
    """
    parts = [code[i : i + 3] for i in range(0, len(code), 3)]
    if len(code) % 3 or not all(part.isalpha() or part == NOBODY for part in parts):
        raise UnknownCodeError(f"{code!r} is not made of threes of letters")
    head, sectors = parts[0], parts[1:]
    if _sector(head) is not None and head not in countries():
        head, sectors = NOBODY, parts
    if head == NOBODY and not sectors:
        return ()
    if head not in (NOBODY, *INTERNATIONAL) and head not in countries():
        raise UnknownCodeError(f"{code!r}: {head!r} is no country or international actor")
    if sectors and sectors[0] in INTERNATIONAL:
        head, sectors = sectors[0], sectors[1:]
    unknown = [part for part in sectors if _sector(part) is None]
    if unknown:
        raise UnknownCodeError(f"{code!r}: {unknown[0]!r} is no sector")
    named = dict.fromkeys(filter(None, map(_sector, sectors)))
    return tuple(_joined(head, sector) for sector in named) or (head,)


def dated_code(bracket: str) -> Term:
    """The inside of a bracket; limits are part of the time, as PETRARCH's documentation says.

    >>> dated_code("LBYGOV <20111020"), dated_code("AFGELI 320101-331108")
    (Term(codes=('LBY GOV',), since=None, until='2011-10-20'), Term(codes=('AFG ELI',), since='1932-01-01', until='1933-11-08'))
    """  # noqa: E501 - an example on one line
    found = _CODE.fullmatch(bracket.strip())
    if found is None:
        raise UnknownCodeError(f"{bracket.strip()!r} is no code with or without a date")
    codes, day = plover_codes(found["code"].replace(" ", "")), found["day"]
    since = found["since"] or (day if found["side"] == ">" else None)
    until = found["until"] or (day if found["side"] == "<" else None)
    term = Term(codes, since=_day(since) if since else None, until=_day(until) if until else None)
    if term.period.wrong is not None:
        raise UnknownCodeError(f"{bracket.strip()!r} ends before it begins")
    return term


def _sector(part: str) -> str | None:
    return renamed_sectors().get(part) or (part if part in SECTORS else None)


def _joined(head: str, sector: str) -> str:
    return sector if head == NOBODY else f"{head} {sector}"


@cache
def renamed_sectors() -> dict[str, str]:
    """CAMEO's sectors that PLOVER names otherwise -> PLOVER's."""
    return dict(read_yaml("common", "cameo_sectors.yaml"))


def _day(figures: str) -> str:
    """YYYYMMDD or YYMMDD as an ISO date; YYYY as a year."""
    if len(figures) == YEAR:
        return figures
    century = ("20" if int(figures[:2]) <= THIS_CENTURY else "19") if len(figures) == 6 else ""
    try:
        return date.fromisoformat(century + figures).isoformat()
    except ValueError:
        raise UnknownCodeError(f"{figures!r} is no date such as 20111020, 111020 or 2011") from None
