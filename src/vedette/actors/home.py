"""The folder of a user's own parties: imported ones, and files written by hand."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from platformdirs import user_cache_dir

from vedette.errors import UsageError


def own_folder() -> Path:
    """`VEDETTE_ACTORS` if set; else beside the imports of places, in `VEDETTE_CACHE` or the user's cache.

    It need not exist.
    """
    given = os.environ.get("VEDETTE_ACTORS")
    return (
        Path(given)
        if given
        else Path(os.environ.get("VEDETTE_CACHE") or user_cache_dir("vedette")) / "actors"
    )


def own_actors() -> Path | None:
    """The folder to be read besides our own tables; None where there is none."""
    folder = own_folder()
    return folder if folder.is_dir() else None


def own_files() -> tuple[Path, ...]:
    """Its actor files, in order."""
    return tuple(sorted(own_folder().glob("*.yaml")))


def own_state() -> tuple[str, ...]:
    """A line for each of them: enough to tell one state of a user's parties from another."""
    return tuple(f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}" for path in own_files())


def forget(labels: tuple[str, ...]) -> tuple[str, ...]:
    """Removes files by their names without `.yaml`, all where none is given; gives those removed.

    Raises UsageError for one that there is not, before anything is removed.
    """
    known = {path.stem: path for path in own_files()}
    unknown = [label for label in labels if label not in known]
    if unknown:
        raise UsageError(f"there is no import {unknown[0]!r}; imports are: {', '.join(known) or 'none'}")
    chosen = labels or tuple(known)
    for label in chosen:
        known[label].unlink(missing_ok=True)
    return chosen
