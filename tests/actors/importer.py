"""Imports into a folder of a test's own."""

from __future__ import annotations

from pathlib import Path

from vedette.actors import Actors, load_actors, own_actors
from vedette.actors.draft import Drafted, Found, LeftOut, Refused
from vedette.actors.importing import ImportedActors, import_actors

FILES = Path(__file__).parent / "files"
WORDS = frozenset(("may", "will", "police"))


def take_in(*paths: Path) -> ImportedActors:
    return import_actors(paths, WORDS.__contains__)


def own() -> Actors:
    """As a reader sees them."""
    return load_actors(own_actors())


def names_of(found: list[Found]) -> list[str]:
    return [each.entry.name for each in found if isinstance(each, Drafted)]


def refused(found: list[Found]) -> dict[int, str]:
    return {each.line: each.reason for each in found if isinstance(each, Refused)}


def left(found: list[Found]) -> list[int]:
    return [each.line for each in found if isinstance(each, LeftOut)]
