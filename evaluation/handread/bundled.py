"""The illustrative reports that Vedette bundles, as the product cleans them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from vedette.acquire import acquire
from vedette.clean import clean_one
from vedette.data import resource
from vedette.model import Capture, Document

ENDINGS = (".html", ".txt", ".jsonl")


@cache
def bundled_documents() -> dict[str, Document]:
    """By file name; records of a JSON Lines file as `NAME#LINE`. What is set aside is not there."""
    folder = Path(str(resource("demo")))
    paths = [str(path) for path in sorted(folder.iterdir()) if path.suffix in ENDINGS]
    captures = (item for item in acquire(paths) if isinstance(item, Capture))
    cleaned = ((Path(c.location).name, clean_one(c)) for c in captures)
    return {name: document for name, document in cleaned if isinstance(document, Document)}
