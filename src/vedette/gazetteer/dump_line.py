"""One line of a GeoNames dump: 19 columns apart by tabs, in UTF-8.

Columns as GeoNames' `readme.txt` lists them (read in the copy that Android's `external/geonames` holds).
"""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

COLUMNS = 19
LARGEST_ID = 100_000_000
"""GeoNames ids are below 14 million today; anything far above is no id (Vedette's own)."""


class Row(NamedTuple):
    """What is kept of a line. `code` is class and code (`P.PPL`); `alpha2` may be "", as for seas.

    `admin1` and `admin2` are codes, "" where GeoNames has none; `population` is 0 where not known;
    `alternates` are apart by commas; `modified` is the day of the last change as printed.
    """

    geonames_id: int
    code: str
    alpha2: str
    admin1: str
    admin2: str
    lat: float
    lon: float
    population: int
    name: str
    alternates: str
    modified: str


def parsed(line: bytes, countries: Container[str]) -> Row | str:
    r"""The line as a row, or what is wrong with it; `countries` are the alpha-2 codes that exist.

    >>> line = "7 Ghat Ghat Rhat 24.96 10.17 P PPL LY . 34 . . . 20 . . X 2020-01-02".replace(" ", "\t")
    >>> parsed(line.encode(), {"LY"}).name
    'Ghat'
    >>> parsed(line.encode(), {"DZ"}), parsed(line.replace("24", "94").encode(), {"LY"})
    ("unknown country 'LY'", 'coordinates out of range: 94.96, 10.17')
    """
    try:
        fields = line.decode("utf-8").rstrip("\r\n").split("\t")
    except UnicodeDecodeError as error:
        return f"not UTF-8 (byte {error.start + 1})"
    if len(fields) != COLUMNS:
        return f"{len(fields)} columns instead of {COLUMNS}"
    return _wrong(fields, countries) or _row(fields)


def _wrong(fields: list[str], countries: Container[str]) -> str | None:
    geonames_id, name, population, alpha2 = fields[0], fields[1], fields[14], fields[8]
    if not _is_number(geonames_id) or not 0 < int(geonames_id) <= LARGEST_ID:
        return f"{geonames_id[:20]!r} is no GeoNames id"
    if not name.strip() or "\0" in name or "\0" in fields[3]:
        return "no name" if not name.strip() else "NUL in a name"
    if population and not _is_number(population):
        return f"{population[:20]!r} is no number of people"
    if alpha2 and alpha2 not in countries:
        return f"unknown country {alpha2[:20]!r}"
    return _off_the_globe(fields[4], fields[5])


def _off_the_globe(lat: str, lon: str) -> str | None:
    """Also for what Python takes for a number: nan, inf."""
    try:
        on_it = abs(float(lat)) <= 90.0 and abs(float(lon)) <= 180.0
    except ValueError:
        return f"coordinates are no numbers: {lat[:20]!r}, {lon[:20]!r}"
    return None if on_it else f"coordinates out of range: {lat[:20]}, {lon[:20]}"


def _is_number(text: str) -> bool:
    """Digits only, few enough for 64 bits."""
    return text.isascii() and text.isdigit() and len(text) < 19


def _row(fields: list[str]) -> Row:
    name, ascii_name, alternates = fields[1].strip(), fields[2].strip(), fields[3]
    return Row(
        geonames_id=int(fields[0]),
        code=f"{fields[6]}.{fields[7]}",
        alpha2=fields[8],
        admin1=fields[10],
        admin2=fields[11],
        lat=float(fields[4]),
        lon=float(fields[5]),
        population=int(fields[14] or 0),
        name=name,
        alternates=",".join(filter(None, (ascii_name if ascii_name != name else "", alternates))),
        modified=fields[18],
    )
