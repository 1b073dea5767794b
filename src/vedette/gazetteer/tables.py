"""The index file: its tables, and rows from and to records."""

from __future__ import annotations

from typing import Any

from vedette.gazetteer.record import USES, Candidate, PlaceRecord

TABLES_VERSION = 3
"""Part of the file's digest: raise it when tables or the building of them change."""

CREATE = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY) STRICT;
CREATE TABLE place (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, geonames_id INTEGER, country TEXT,
  countries TEXT NOT NULL, admin1 TEXT, admin2 TEXT, feature TEXT NOT NULL, lat REAL, lon REAL,
  radius_km REAL, population INTEGER, source TEXT NOT NULL
) STRICT;
CREATE TABLE name (
  key TEXT NOT NULL, place INTEGER NOT NULL, use INTEGER NOT NULL, printed TEXT NOT NULL,
  languages TEXT NOT NULL, common INTEGER NOT NULL, rank REAL NOT NULL, PRIMARY KEY (key, place, use)
) STRICT, WITHOUT ROWID;
CREATE TABLE skeleton (
  skeleton TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (skeleton, key)
) STRICT, WITHOUT ROWID;
"""

INDEX = """
CREATE UNIQUE INDEX place_id ON place (id);
CREATE INDEX place_country ON place (country) WHERE feature = 'country';
"""

PLACE_COLUMNS = (
    "id", "name", "geonames_id", "country", "countries", "admin1", "admin2", "feature", "lat", "lon",
    "radius_km", "population", "source",
)  # fmt: skip
_PLACE = ", ".join(f"place.{column}" for column in PLACE_COLUMNS)

SELECT_BY_KEY = (
    f"SELECT use, printed, languages, common, rank, {_PLACE} FROM name JOIN place ON number = place"
    " WHERE key = ? ORDER BY rank DESC, common, place.id"
)
SELECT_BY_SKELETON = "SELECT key FROM skeleton WHERE skeleton = ?"
SELECT_BY_ID = f"SELECT {_PLACE} FROM place WHERE id = ?"
SELECT_COUNTRY = f"SELECT {_PLACE} FROM place WHERE feature = 'country' AND country = ?"
INSERT_PLACE = f"INSERT INTO place VALUES (?{', ?' * len(PLACE_COLUMNS)})"
INSERT_NAME = "INSERT INTO name VALUES (?, ?, ?, ?, ?, ?, ?)"
INSERT_SKELETON = "INSERT OR IGNORE INTO skeleton VALUES (?, ?)"


def row_of(number: int, record: PlaceRecord) -> tuple[Any, ...]:
    """`record` as a row of `place`."""
    return (
        number, record.id, record.name, record.geonames_id, record.country, " ".join(record.countries),
        record.admin1, record.admin2, record.feature, record.lat, record.lon, record.radius_km,
        record.population, record.source,
    )  # fmt: skip


def record_of(row: tuple[Any, ...]) -> PlaceRecord:
    """The place of a row with the columns `PLACE_COLUMNS`."""
    fields = dict(zip(PLACE_COLUMNS, row, strict=True))
    fields["countries"] = tuple(row[4].split())
    return PlaceRecord(**fields)


def candidate_of(row: tuple[Any, ...]) -> tuple[Candidate, frozenset[str]]:
    """The candidate of a row of `SELECT_BY_KEY`, and the languages its name is used in (none: any)."""
    use, printed, languages, common, rank = row[:5]
    candidate = Candidate(
        record=record_of(row[5:]), use=USES[use], printed_name=printed, common=bool(common), rank=rank
    )
    return candidate, frozenset(languages.split())
