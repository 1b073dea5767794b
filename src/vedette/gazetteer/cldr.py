"""Names of territories in all languages that Babel carries (Unicode CLDR)."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale, localedata

from vedette.gazetteer.noise import is_usable

Spellings = dict[str, set[str]]
"""Printed name -> languages that use it."""

_AFTERTHOUGHT = re.compile(r"\s*[(\[（].*$")
"""CLDR tells namesakes apart in brackets: "Congo (RDC)" prints as "Congo" in a text."""


def territory_names() -> dict[str, Spellings]:
    """ISO alpha-2 or UN M49 code -> its names; the caller may add to them."""
    return {code: {n: set(those) for n, those in names.items()} for code, names in _territory_names().items()}


@cache
def _territory_names() -> dict[str, Spellings]:
    names: dict[str, Spellings] = {}
    for language in _languages():
        for code, printed in Locale.parse(language).territories.items():
            for spelling in {printed, _AFTERTHOUGHT.sub("", printed)}:
                if is_usable(spelling):
                    names.setdefault(code, {}).setdefault(spelling, set()).add(language)
    return names


def _languages() -> list[str]:
    """Languages without their regional and script variants."""
    return [name for name in localedata.locale_identifiers() if "_" not in name]
