"""The folder of the index files, and of the imports they are built from."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_cache_dir


def cache_folder() -> Path:
    """`VEDETTE_CACHE` if set, else the user's cache folder; it need not exist."""
    return Path(os.environ.get("VEDETTE_CACHE") or user_cache_dir("vedette"))


def imports_folder() -> Path:
    """Beside the index files, so that whoever moves or deletes one does so with both."""
    return cache_folder() / "imports"
