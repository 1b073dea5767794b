"""The checked records with their keys, kept in the user's cache so that YAML is read once per change."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import msgspec
import platformdirs
from msgspec import Struct

from vedette.actors.check import check_records
from vedette.actors.lines import with_lines
from vedette.actors.record import ActorRecord
from vedette.actors.source import parse_records
from vedette.errors import ResourceError
from vedette.names.key import key

CODE = (
    "actors/check.py", "actors/compiled.py", "actors/days.py", "actors/entry.py", "actors/parts.py",
    "actors/period.py", "actors/record.py", "actors/source.py", "names",
)  # fmt: skip
"""Parts of the package whose change makes a compiled table stale."""


class Compiled(Struct, frozen=True, kw_only=True):
    """`keys` are those of each record's aliases, in their order."""

    records: tuple[ActorRecord, ...]
    keys: tuple[tuple[str, ...], ...]


def compiled(extra: Path | None = None) -> Compiled:
    """Our records and those of `extra` (a YAML file or a folder of them), from the cache if unchanged.

    A record of `extra` replaces ours of the same id. A cache that cannot be written is done without.
    Raises ResourceError for a file that is missing, malformed or in breach of `check_records`.
    """
    sources = [*our_files(), *their_files(extra)]
    cache = _folder() / f"actors-{_digest(sources)}.json"
    with suppress(OSError, msgspec.DecodeError):
        return msgspec.json.decode(cache.read_bytes(), type=Compiled)
    fresh = _compile(sources)
    with suppress(OSError):
        store(cache, msgspec.json.encode(fresh))
    return fresh


def our_files() -> Iterator[tuple[str, bytes]]:
    folder = files("vedette") / "resources" / "actors"
    for file in sorted(folder.iterdir(), key=lambda each: each.name):
        if file.name.endswith(".yaml"):
            yield f"resources/actors/{file.name}", file.read_bytes()


def their_files(extra: Path | None) -> Iterator[tuple[str, bytes]]:
    if extra is None:
        return
    try:
        for path in sorted(extra.glob("*.yaml")) if extra.is_dir() else [extra]:
            yield str(path), path.read_bytes()
    except OSError as error:
        raise ResourceError(f"{extra}: cannot be read: {error.strerror}") from error


def _folder() -> Path:
    return Path(os.environ.get("VEDETTE_CACHE") or platformdirs.user_cache_dir("vedette"))


def _digest(sources: list[tuple[str, bytes]]) -> str:
    total = hashlib.sha256()
    root = files("vedette")
    for part in (code for name in CODE for code in _python(root / name)):
        total.update(part.read_bytes())
    for file, content in sources:
        total.update(f"{file}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()[:24]


def _python(part: Traversable) -> list[Traversable]:
    if not part.is_dir():
        return [part]
    return sorted((each for each in part.iterdir() if each.name.endswith(".py")), key=lambda each: each.name)


def _compile(sources: list[tuple[str, bytes]]) -> Compiled:
    records, origin = gathered(sources)
    try:
        check_records(records, origin)
    except ResourceError:
        check_records(records, with_lines(sources, records, origin))
        raise
    return keyed(records)


def gathered(sources: list[tuple[str, bytes]]) -> tuple[dict[str, ActorRecord], dict[str, str]]:
    """Records of these files by id, and the file of each; ResourceError where one stands twice."""
    records: dict[str, ActorRecord] = {}
    origin: dict[str, str] = {}
    for file, content in sources:
        for record in parse_records(content, file):
            if _is_repeat(origin.get(record.id), file):
                raise ResourceError(f"{file}, entry {record.id}: stands in {origin[record.id]} already")
            records[record.id], origin[record.id] = record, file
    return records, origin


def keyed(records: dict[str, ActorRecord]) -> Compiled:
    """Records with the keys of their aliases."""
    keys = tuple(tuple(key(alias.text) for alias in record.aliases) for record in records.values())
    return Compiled(records=tuple(records.values()), keys=keys)


def _is_repeat(before: str | None, now: str) -> bool:
    """Ours may not repeat each other, nor a file itself; a user's file may replace ours."""
    ours = "resources/actors/"
    return before is not None and (before == now or now.startswith(ours) or not before.startswith(ours))


def store(path: Path, content: bytes) -> None:
    """Write whole or not at all: another process never reads a half-written table."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.stem, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
