"""What was imported from GeoNames dumps: one compressed copy each, from which any index can be built.

A copy's name ends in the digest of its rows. The names alone tell whether an index is up to date, and a
new version of Vedette builds its index from the same copies. A copy is written beside and moved.
"""

from __future__ import annotations

import gzip
import hashlib
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from vedette.errors import ResourceError, UsageError
from vedette.gazetteer.dump_line import Row
from vedette.gazetteer.home import imports_folder

ENDING = ".tsv.gz"
FORMAT = 1
NO_COUNTRY = "-"
"""Stands among an import's countries for places in none, such as seas."""


class Import(Struct, frozen=True, kw_only=True):
    """`digest` is that of the rows. `countries` are alpha-3 codes, `-` for places in none. `as_of` is the
    day of the dump's latest change, None where no line has one. `source` is the file's name.
    """

    format: int = FORMAT
    label: str
    digest: str
    countries: tuple[str, ...]
    as_of: str | None
    places: int
    source: str


class Copy(Struct, frozen=True, kw_only=True):
    """An import and where its rows are."""

    path: Path
    imported: Import


def import_names() -> tuple[str, ...]:
    """Of the files, in order: cheap, and enough to tell one state of the imports from another."""
    return tuple(sorted(path.name for path in imports_folder().glob(f"*{ENDING}")))


def copies(names: Iterable[str]) -> tuple[Copy, ...]:
    """Of these file names; ResourceError for a damaged one."""
    return in_order(opened_copy(imports_folder() / name) for name in names)


def in_order(found: Iterable[Copy]) -> tuple[Copy, ...]:
    """The newest dump first: where two have a place, its line counts."""
    return tuple(sorted(found, key=lambda c: (c.imported.as_of or "", file_name(c.imported)), reverse=True))


def opened_copy(path: Path) -> Copy:
    """Reads the first line only."""
    try:
        with gzip.open(path, "rb") as file:
            imported = msgspec.json.decode(file.readline(), type=Import)
    except (OSError, EOFError, zlib.error, msgspec.MsgspecError) as error:
        raise _damaged(path, error) from error
    if imported.format != FORMAT:
        raise _damaged(path, f"format {imported.format} of another version")
    return Copy(path=path, imported=imported)


def rows_of(copy: Copy) -> Iterator[Row]:
    """Every place. Raises ResourceError at the end where the rows are not those that were written."""
    digest = hashlib.sha256()
    try:
        with gzip.open(copy.path, "rb") as file:
            file.readline()
            for line in file:
                digest.update(line)
                yield _row(line)
    except (OSError, EOFError, zlib.error, ValueError, TypeError) as error:
        raise _damaged(copy.path, error) from error
    if digest.hexdigest()[:16] != copy.imported.digest:
        raise _damaged(copy.path, "its rows are not those that were written")


def forget(labels: tuple[str, ...]) -> tuple[str, ...]:
    """Removes imports by label, all where none is given; gives the labels removed.

    Raises UsageError for a label that there is not, before anything is removed. A damaged import can be
    forgotten too: labels are told from the files' names.
    """
    by_label: dict[str, list[Path]] = {}
    for name in import_names():
        by_label.setdefault(label_of(name), []).append(imports_folder() / name)
    unknown = [label for label in labels if label not in by_label]
    if unknown:
        known = ", ".join(by_label) or "none"
        raise UsageError(f"there is no import {unknown[0]!r}; imports are: {known}")
    chosen = labels or tuple(by_label)
    for label in chosen:
        for path in by_label[label]:
            remove(path)
    return chosen


def remove(path: Path) -> None:
    """Raises ResourceError where the file cannot be removed, as on Windows while it is read."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise ResourceError(f"{path}: cannot be removed ({error.strerror or error})") from error


def file_name(imported: Import) -> str:
    return f"{imported.label}-{imported.digest}{ENDING}"


def label_of(name: str) -> str:
    """The import's label in its file's name.

    >>> label_of("LY-0123456789abcdef.tsv.gz")
    'LY'
    """
    return name.removesuffix(ENDING).rpartition("-")[0]


def _row(line: bytes) -> Row:
    geonames_id, code, alpha2, admin1, admin2, lat, lon, people, name, alternates, modified = (
        line.decode("utf-8").removesuffix("\n").split("\t")
    )
    return Row(
        geonames_id=int(geonames_id),
        code=code,
        alpha2=alpha2,
        admin1=admin1,
        admin2=admin2,
        lat=float(lat),
        lon=float(lon),
        population=int(people),
        name=name,
        alternates=alternates,
        modified=modified,
    )


def _damaged(path: Path, why: object) -> ResourceError:
    label = label_of(path.name)
    return ResourceError(
        f"{path}: this import is damaged ({why}): `vedette gazetteer forget {label}` removes it,"
        f" then it may be imported again"
    )
