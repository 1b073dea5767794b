"""Codes an actor may carry: ISO 3166-1 alpha-3 or one of PLOVER's international actors, then a sector."""

from __future__ import annotations

from functools import cache

from babel import Locale
from babel.core import get_global

from vedette.model.codes import SECTORS

INTERNATIONAL = frozenset("IGO UNO EUR NGO ISM IMG MNC".split())
"""International non-state actors of the PLOVER manual, section "Non-state international actors"."""

WITHDRAWN = frozenset("ANT ASC BUR CPT DDR DGA FXX NTZ SCG SUN TAA TMP YMD YUG ZAR".split())
"""Codes that CLDR still maps to a country but ISO has withdrawn or only reserved."""


@cache
def countries() -> frozenset[str]:
    """ISO 3166-1 alpha-3 codes in use, after CLDR, with KOS (PLOVER's code for Kosovo).

    >>> "DZA" in countries(), "YUG" in countries(), "KOS" in countries()
    (True, False, True)
    """
    named = Locale("en").territories
    codes = {
        code
        for code, modern in get_global("territory_aliases").items()
        if len(code) == 3 and code.isalpha() and len(modern) == 1 and modern[0] in named
    }
    return frozenset((codes - WITHDRAWN) | {"KOS"})


def is_code(code: str) -> bool:
    """Whether `code` is a country or international actor, a sector, or the one followed by the other.

    >>> is_code("DZA MIL"), is_code("UNO"), is_code("JRN"), is_code("MIL DZA"), is_code("DZA XYZ")
    (True, True, True, False, False)
    """
    head, _, sector = code.partition(" ")
    if code in SECTORS:
        return True
    return (head in INTERNATIONAL or head in countries()) and (sector in SECTORS or code == head)
