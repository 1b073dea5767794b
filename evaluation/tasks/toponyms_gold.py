"""Toponyms with coordinates: LGL and GeoVirus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from msgspec import Struct

from evaluation.gazetteer import gazetteer
from evaluation.gold import lines


class Toponym(Struct, frozen=True):
    """A printed place name; `country` is the alpha-3 code where the place is a country, else None.

    `lat` and `lon` are None where the gold does not say which place it is.
    """

    start: int
    end: int
    lat: float | None
    lon: float | None
    country: str | None


class Located(Struct, frozen=True):
    """A document; `published` is an ISO date or None.

    `misplaced` counts toponyms whose words do not stand at their offsets: they are left out.
    """

    id: str
    text: str
    published: str | None
    toponyms: tuple[Toponym, ...]
    misplaced: int


class _LglPlace(Struct, frozen=True):
    text: str
    start: int
    end: int
    lat: float | None = None
    lon: float | None = None
    country: str | None = None
    fcode: str | None = None


class _LglLine(Struct, frozen=True):
    id: str
    text: str
    date: str
    toponyms: list[_LglPlace]


class _VirusPlace(Struct, frozen=True):
    text: str
    start: int
    end: int
    lat: float
    lon: float
    page: str = ""


class _VirusLine(Struct, frozen=True):
    id: str
    text: str
    toponyms: list[_VirusPlace]


def lgl(folder: Path | None) -> Iterator[Located]:
    """American local news (Lieberman and others 2010); GeoNames' feature code tells countries."""
    for line in lines(folder, "lgl", _LglLine):
        standing = [p for p in line.toponyms if line.text[p.start : p.end] == p.text]
        places = (Toponym(p.start, p.end, p.lat, p.lon, _lgl_country(p)) for p in standing)
        missing = len(line.toponyms) - len(standing)
        yield Located(line.id, line.text, line.date, tuple(places), missing)


def geovirus(folder: Path | None) -> Iterator[Located]:
    """WikiNews on outbreaks (Gritta and others 2018); an encyclopedia page named like one tells countries."""
    for line in lines(folder, "geovirus", _VirusLine):
        standing = [p for p in line.toponyms if line.text[p.start : p.end] == p.text]
        places = (Toponym(p.start, p.end, p.lat, p.lon, _country(title(p.page))) for p in standing)
        missing = len(line.toponyms) - len(standing)
        yield Located(line.id, line.text, None, tuple(places), missing)


def title(address: str) -> str:
    """The page's name.

    >>> title("https://example.org/wiki/New_York_(state)")
    'New York'
    """
    return re.sub(r"\s*\(.*\)$", "", unquote(address.rsplit("/", 1)[-1]).replace("_", " "))


def _lgl_country(place: _LglPlace) -> str | None:
    return _country(place.country) if place.country and (place.fcode or "").startswith("PCL") else None


def _country(name: str) -> str | None:
    return gazetteer().country_of(name, "en")
