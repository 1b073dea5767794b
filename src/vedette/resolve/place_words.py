"""What a language's `places.yaml` says of the words around names of places."""

from __future__ import annotations

from functools import cache

import msgspec
from msgspec import Struct

from vedette.data import read_yaml
from vedette.errors import ResourceError
from vedette.model.codes import PlaceRelation


class PlaceWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """See the comments in `resources/en/places.yaml`; all words are lemmas in lower case.

    `abbreviations` and `postal` are by the alpha-3 code of the country, as printed.
    """

    source: str
    locating: frozenset[str]
    inside: frozenset[str]
    surely: frozenset[str]
    attacks: frozenset[str]
    against: frozenset[str]
    kinds: frozenset[str]
    divisions: frozenset[str]
    directions: frozenset[str]
    borders: frozenset[str]
    lands: frozenset[str]
    sides: frozenset[str]
    institutions: frozenset[str]
    serving: frozenset[str]
    hyphened: frozenset[str]
    both: frozenset[str]
    temporal: frozenset[str]
    hosting: frozenset[str]
    reaching: frozenset[str]
    entering: frozenset[str]
    never: frozenset[str]
    pointers: frozenset[str]
    abbreviations: dict[str, dict[str, str]]
    postal: dict[str, dict[str, str]]
    relations: dict[PlaceRelation, frozenset[str]]
    compass: dict[str, float]
    depth: frozenset[str]
    away: frozenset[str]
    joining: frozenset[str]
    definite: frozenset[str]
    pointing: dict[str, frozenset[str]]
    upon: frozenset[str]
    settled: frozenset[str]
    lying: frozenset[str]
    extending: frozenset[str]
    parts: frozenset[str]
    scene: frozenset[str]
    topics: frozenset[str]
    carrying: frozenset[str]
    leaving: dict[str, str]

    def relation(self, preposition: str | None) -> PlaceRelation:
        """How what stands under a preposition (lemmas joined by `_`) is placed; `in` if it tells nothing."""
        if self.bearing(preposition) is not None:
            return "in_direction"
        found = (name for name, words in self.relations.items() if preposition in words)
        return next(found, "in")

    def tells_where(self, preposition: str | None) -> bool:
        """Whether what stands under a preposition is where something is: "near the village"."""
        return any(preposition in words for words in self.relations.values())

    def bearing(self, preposition: str | None) -> float | None:
        """Degrees from north, eastwards, of a preposition that holds a point of the compass; else None."""
        parts = (preposition or "").split("_")
        return next((self.compass[part] for part in parts if part in self.compass), None)


@cache
def place_words(language: str) -> PlaceWords:
    """Those of a language (ISO 639-1); ResourceError where there are none or they are malformed.

    >>> "province" in place_words("en").kinds
    True
    """
    try:
        return msgspec.convert(read_yaml(language, "places.yaml"), PlaceWords)
    except msgspec.ValidationError as error:
        raise ResourceError(f"resources/{language}/places.yaml: {error}") from error
