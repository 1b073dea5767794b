"""Language data of this package: YAML under `resources/<language>/`, checked against a type."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from vedette.data import read_yaml, resource
from vedette.errors import ResourceError

T = TypeVar("T")


def load_yaml(language: str, name: str, kind: type[T]) -> T:
    """The file `name` of a language as a `kind`; ResourceError names the file and the entry that is off."""
    if not language.isalnum():
        raise ResourceError(f"{language!r} is no language code.")
    try:
        return msgspec.convert(read_yaml(language, name), kind)
    except msgspec.ValidationError as error:
        raise ResourceError(f"resources/{language}/{name}: {error}") from error


def languages(name: str) -> tuple[str, ...]:
    """The languages that have a file of this name, in order of their codes."""
    return tuple(sorted(one.name for one in resource().iterdir() if one.is_dir() and (one / name).is_file()))
