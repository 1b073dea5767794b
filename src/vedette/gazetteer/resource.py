"""The gazetteer's own data files, read and checked."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar

import msgspec

from vedette.errors import ResourceError

T = TypeVar("T")


def folder() -> Traversable:
    """`resources/gazetteer` inside the package."""
    return files("vedette") / "resources" / "gazetteer"


def data_files(part: str = "") -> list[Traversable]:
    """The data files in the folder itself, or in its subfolder `part`; by name."""
    place = folder() / part if part else folder()
    return sorted((f for f in place.iterdir() if f.is_file()), key=lambda f: f.name)


def read_text(name: str) -> str:
    """Raises ResourceError when the file is missing."""
    try:
        return (folder() / name).read_text(encoding="utf-8")
    except OSError as error:
        raise ResourceError(f"{name}: cannot be read ({error})") from error


def read_lines(name: str) -> Iterator[tuple[int, str]]:
    """Line number and line, without empty lines and comments (#)."""
    for number, line in enumerate(read_text(name).splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            yield number, line


def read_yaml(name: str, kind: type[T]) -> T:
    """The file as a value of `kind`; ResourceError says which entry is malformed."""
    try:
        return msgspec.yaml.decode(read_text(name).encode(), type=kind, strict=True)
    except msgspec.MsgspecError as error:
        raise ResourceError(f"{name}: {error}") from error


def languages_of(stem: str) -> list[tuple[str, str]]:
    """Language and file name of each `STEM.<language>.*`, by language."""
    names = [f.name for f in data_files() if f.name.startswith(stem + ".")]
    return sorted((name.split(".")[1], name) for name in names)
