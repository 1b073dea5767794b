"""A place name that somebody wonders about, looked up as it is for a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from vedette.errors import UsageError

if TYPE_CHECKING:
    from vedette.gazetteer import Gazetteer
    from vedette.gazetteer.lookup import Lookup


def look_up(
    gazetteer: Gazetteer, name: str, *, language: str = "en", countries: Sequence[str] = ()
) -> Lookup:
    """`name` as printed in a text of `language` that names `countries` (alpha-3) once each.

    Raises UsageError for a country that there is not.
    """
    from vedette.gazetteer.lookup import looked_up

    for code in countries:
        try:
            gazetteer.country(code)
        except KeyError:
            raise UsageError(f"{code!r} is no alpha-3 code of a country") from None
    return looked_up(gazetteer, name, language, _bonuses(countries) if countries else None)


def _bonuses(countries: Sequence[str]) -> dict[str, float]:
    """What the resolver adds to a reading in a country that the text names once."""
    from vedette.resolve.weighed import NAMED

    return dict.fromkeys(countries, NAMED + 0.01)
