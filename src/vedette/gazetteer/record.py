"""A place, and a place as the candidate reading of a printed name."""

from __future__ import annotations

from typing import Literal, get_args

from msgspec import Struct

Feature = Literal[
    "country", "capital", "town", "admin1", "admin2", "region", "desert", "sea", "river", "base", "site",
    "crossing", "village",
]  # fmt: skip

Use = Literal["name", "demonym", "seat"]
USES: tuple[Use, ...] = get_args(Use)


class PlaceRecord(Struct, frozen=True, kw_only=True):
    """A place of the gazetteer. `id` is `gn:` and a GeoNames id, or `vd:` and a word of our supplement.

    `country` is alpha-3, None where the place lies in several or none (`countries` has them all).
    `admin1` is GeoNames' code of the first-order division such as `LY.77`, None where not known.
    `admin2` is the `id` of the second-order division (county, district), None where not known.
    `lat`, `lon` are degrees WGS 84, None for countries: no centroid stands in for a country.
    `radius_km` is how wide the point is to be taken, None where not known. `population` is None
    where not known. `source` says where the facts come from; `editor, unverified` is from memory.
    """

    id: str
    name: str
    geonames_id: int | None = None
    country: str | None = None
    countries: tuple[str, ...] = ()
    admin1: str | None = None
    admin2: str | None = None
    feature: Feature
    lat: float | None = None
    lon: float | None = None
    radius_km: float | None = None
    population: int | None = None
    source: str


class Candidate(Struct, frozen=True, kw_only=True):
    """One reading of a printed name.

    `printed_name` is the gazetteer's spelling that matched. `common` says that the name is also an
    ordinary word, or a name in another language than the text's: ask for context before believing
    it. `rank` in 0..1 orders readings of one name before any context is known
    (`vedette.gazetteer.prior`); it is no probability. `fuzzy` marks another
    spelling of the name, and `likeness` (0..1, 1.0 for the name as printed) how alike the two sound.
    """

    record: PlaceRecord
    use: Use
    printed_name: str
    common: bool
    rank: float
    fuzzy: bool = False
    likeness: float = 1.0
