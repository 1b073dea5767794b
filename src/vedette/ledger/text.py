"""The one gate through which text enters a column."""

from __future__ import annotations

import re

import msgspec

from vedette.errors import InputError

_NUL_IN_JSON = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
"""An escaped NUL: the backslash before the `u` is not itself escaped."""


def plain(*texts: str | None) -> None:
    """Raises InputError when a text holds NUL or a lone surrogate."""
    for text in filter(None, texts):
        json_of(text)


def json_of(item: msgspec.Struct | str) -> str:
    """The item as JSON, fields in the order of the type, dictionaries sorted; errors as `plain`."""
    try:
        encoded = msgspec.json.encode(item, order="deterministic")
    except UnicodeEncodeError as error:
        raise InputError(f"the text holds half a character ({error.reason})") from error
    if b"\\u0000" in encoded and _NUL_IN_JSON.search(encoded):
        raise InputError("the text holds a NUL character")
    return encoded.decode("utf-8")
