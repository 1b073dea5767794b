"""A line of JSON Lines -> a capture, or the precise reason why not."""

from __future__ import annotations

import json
from typing import Any

from vedette.acquire.clock import Clock, utc
from vedette.errors import InputError
from vedette.model import Capture, Given

FIELDS = {
    "id": "external_id", "title": "title", "outlet": "outlet", "url": "url",
    "language": "language", "published": "published", "captured": "captured",
}  # fmt: skip
"""The optional fields of the contract and what they are called here; other fields are left unread."""

_TYPES = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}


def record(line: bytes, location: str, clock: Clock) -> Capture:
    """The capture of one line. Raises InputError with the reason."""
    given = _object(line)
    text = _text(given)
    optional = Given(**{ours: _optional(given, theirs) for theirs, ours in FIELDS.items()})
    captured_at = clock.now() if optional.captured is None else _captured(optional.captured)
    return Capture(
        location=location,
        media="record",
        content=text.encode("utf-8"),
        captured_at=captured_at,
        given=optional,
    )


def _object(line: bytes) -> dict[str, Any]:
    try:
        value = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise InputError(f"the line is not UTF-8 (byte {error.start + 1} of the line)") from None
    except json.JSONDecodeError as error:
        raise InputError(f"the line is not JSON: {error.msg} at character {error.pos + 1}") from None
    except (ValueError, RecursionError):
        raise InputError("the line is JSON beyond what can be read: too deep, or a number too long") from None
    if not isinstance(value, dict):
        raise InputError(f"the line is JSON but {_named(value)}, not an object")
    return value


def _text(given: dict[str, Any]) -> str:
    if "text" not in given:
        raise InputError('there is no "text"')
    text = given["text"]
    if not isinstance(text, str):
        raise InputError(f'"text" must be a string; it is {_named(text)}')
    if not text.strip():
        raise InputError('"text" is empty')
    return _clean("text", text)


def _optional(given: dict[str, Any], field: str) -> str | None:
    value = given.get(field)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise InputError(f'"{field}" must be a string; it is {_named(value)}')
    return _clean(field, value).strip() or None


def _clean(field: str, value: str) -> str:
    if (at := value.find("\0")) >= 0:
        raise InputError(f'"{field}" holds a NUL character at {at}')
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(f'"{field}" holds half a character (a lone surrogate) at {error.start}') from None
    return value


def _captured(printed: str) -> str:
    try:
        return utc(printed)
    except InputError as error:
        raise InputError(f'"captured": {error}') from None


def _named(value: object) -> str:
    return "null" if value is None else _TYPES.get(type(value), "a string")
