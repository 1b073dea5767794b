"""One index file being written, however many places there are.

Places are written as they come. Their names must be sorted, and there may be more of them than memory
holds: they wait in a file beside, and SQLite sorts them from there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from vedette.gazetteer import tables
from vedette.gazetteer.beginnings import Beginnings
from vedette.gazetteer.borders import CREATE as CREATE_BORDERS
from vedette.gazetteer.borders import write_borders

NameRow = tuple[str, int, int, str, str, bool, float]
SORT_MEMORY_KB = 128 * 1024
"""What SQLite may hold while it sorts."""

_PREPARE = f"""
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -{SORT_MEMORY_KB};
PRAGMA waiting.journal_mode = OFF;
PRAGMA waiting.synchronous = OFF;
CREATE TABLE waiting.name (key TEXT, place INTEGER, use INTEGER, printed TEXT, languages TEXT, common INTEGER,
  rank REAL);
CREATE TABLE waiting.skeleton (skeleton TEXT, key TEXT);
"""
_SORT = """
INSERT INTO main.name SELECT * FROM waiting.name ORDER BY key, place, use;
INSERT INTO main.skeleton SELECT DISTINCT skeleton, key FROM waiting.skeleton ORDER BY skeleton, key;
"""


class IndexFile:
    """An open file; `finish` makes it an index."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(
        self,
        places: Iterable[tuple[Any, ...]],
        names: Iterable[NameRow],
        skeletons: Iterable[tuple[str, str]],
    ) -> None:
        """Rows as `tables` has them. A name's key may come once for each place and use."""
        self._connection.executemany(tables.INSERT_PLACE, places)
        self._connection.executemany("INSERT INTO waiting.name VALUES (?, ?, ?, ?, ?, ?, ?)", names)
        self._connection.executemany("INSERT INTO waiting.skeleton VALUES (?, ?)", skeletons)

    def finish(self, meta: dict[str, Any]) -> None:
        """Sorts, counts and indexes."""
        for statement in _SORT.strip().splitlines():
            self._connection.execute(statement)
        counted = {"names": self._count("name"), "places": self._count("place")}
        keys = (row[0] for row in self._connection.execute("SELECT DISTINCT key FROM main.name"))
        everything = meta | counted | {"beginnings": bytes(Beginnings.of(keys))}
        self._connection.executemany("INSERT INTO meta VALUES (?, ?)", list(everything.items()))
        write_borders(self._connection)
        self._connection.execute("COMMIT")
        self._connection.executescript(tables.INDEX)

    def _count(self, table: str) -> int:
        found: int = self._connection.execute(f"SELECT count(*) FROM main.{table}").fetchone()[0]
        return found


@contextmanager
def index_file(path: Path) -> Iterator[IndexFile]:
    """A new index at `path`, which must be new or empty; raises sqlite3.Error when the disk is full."""
    waiting = path.with_name(f"{path.name}.names.part")
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("ATTACH ? AS waiting", (str(waiting),))
            connection.executescript(_PREPARE + tables.CREATE + CREATE_BORDERS)
            connection.execute("BEGIN")
            yield IndexFile(connection)
    finally:
        waiting.unlink(missing_ok=True)
