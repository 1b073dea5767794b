"""Writing the compressed copy of what an import keeps."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from vedette.gazetteer.dump_line import Row
from vedette.gazetteer.imports import Copy, Import

COMPRESSION = 5
STALE_SECONDS = 24 * 3600
"""A part that nobody has written to for so long is of a run that was killed."""


class Copying:
    """Rows on their way into a file; `done` puts the header before them. Same rows, same bytes."""

    def __init__(self, folder: Path) -> None:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
        self._rows = Path(name)
        self._digest = hashlib.sha256()
        self._raw = os.fdopen(handle, "wb")
        self._file = gzip.GzipFile("", "wb", COMPRESSION, self._raw, mtime=0)
        self.places = 0

    def add(self, row: Row) -> None:
        line = "\t".join(map(str, row)).encode() + b"\n"
        self._digest.update(line)
        self._file.write(line)
        self.places += 1

    def done(self, describe: Callable[[str, int], Import]) -> Copy:
        """`describe` gets the digest and number of the rows. The copy is still in a file beside."""
        self._close()
        imported = describe(self._digest.hexdigest()[:16], self.places)
        whole = self._rows.with_suffix(".whole.part")
        with whole.open("wb") as file, self._rows.open("rb") as rows:
            file.write(gzip.compress(msgspec.json.encode(imported) + b"\n", mtime=0))
            shutil.copyfileobj(rows, file)
        self._rows.unlink()
        return Copy(path=whole, imported=imported)

    def drop(self) -> None:
        """Removes what is beside; nothing happens where it was moved."""
        self._close()
        for path in (self._rows, self._rows.with_suffix(".whole.part")):
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _close(self) -> None:
        self._file.close()
        self._raw.close()


@contextmanager
def copying(folder: Path) -> Iterator[Copying]:
    """Nothing stays beside, whatever happens."""
    folder.mkdir(parents=True, exist_ok=True)
    _sweep(folder)
    copy = Copying(folder)
    try:
        yield copy
    finally:
        copy.drop()


def _sweep(folder: Path) -> None:
    for path in folder.glob(".*.part"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > STALE_SECONDS:
                path.unlink()
