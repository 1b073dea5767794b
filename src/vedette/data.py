"""The program's data files: YAML that people edit, read strictly."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from vedette.errors import ResourceError


def resource(*parts: str) -> Traversable:
    """A file or folder below `vedette/resources`; it need not exist.

    >>> resource("en", "syntax.yaml").name
    'syntax.yaml'
    """
    return files("vedette").joinpath("resources", *parts)


def read_yaml(*parts: str) -> Any:
    """The content of a YAML resource; ResourceError names the file, and the line where it breaks.

    Only `true` and `false` are truth values: `no` and `on` are words, and so is a date.
    """
    name = "/".join(("resources", *parts))
    try:
        content = resource(*parts).read_bytes()
    except OSError as error:
        raise ResourceError(f"{name}: cannot be read: {error.strerror}") from error
    return parse_yaml(content, name)


def parse_yaml(content: bytes, name: str) -> Any:
    """The content of YAML in UTF-8; `name` is how errors call it. Raises ResourceError.

    >>> parse_yaml(b"[no, true, 2024-03-05]", "a file")
    ['no', True, '2024-03-05']
    """
    import yaml  # names are compared by commands that read no YAML and must start at once

    try:
        return yaml.load(content.decode("utf-8"), Loader=_loader())
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ResourceError(f"{name}: {error}") from error


@cache
def _loader() -> Any:
    import yaml

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    resolvers = {
        first: [(tag, rule) for tag, rule in pairs if not _is_word(tag, first)]
        for first, pairs in base.yaml_implicit_resolvers.items()
    }
    return type("Loader", (base,), {"yaml_implicit_resolvers": resolvers})


def _is_word(tag: str, first: str) -> bool:
    return tag.endswith(":timestamp") or (tag.endswith(":bool") and first not in "tTfF")
