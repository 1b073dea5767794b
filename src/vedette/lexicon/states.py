"""Names that stand for a state: countries, and the capitals and houses that news calls governments by."""

from __future__ import annotations

from functools import cache

from babel import Locale

from vedette.data import read_yaml

SHORT_FORMS = frozenset(
    "us usa u.s. u.s.a. uk u.k. uae drc prc rok dprk eu e.u. un u.n. onu ue rdc rca".split()
)
"""Abbreviations that CLDR does not list, with the two bodies that act as states do. Vedette's own."""


@cache
def states(code: str) -> frozenset[str]:
    """In small letters: names of countries by Unicode CLDR, `gazetteer/seats.yaml`, abbreviations.

    >>> {"niger", "moscow", "south africa", "us"} <= states("en"), "larry" in states("en")
    (True, False)
    """
    countries = (name for key, name in Locale(code).territories.items() if key.isalpha())
    seats = (str(name) for names in read_yaml("gazetteer", "seats.yaml").values() for name in names)
    return frozenset(name.lower() for name in (*countries, *seats)) | SHORT_FORMS
