"""Bytes -> text: UTF-8, else what a mark or a page declares, else what the bytes look like."""

from __future__ import annotations

import codecs
import re

from msgspec import Struct

from vedette.errors import InputError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
LEGACY = ["cp1252", "cp1256", "cp1251", "cp1250", "cp1254", "cp1253", "koi8_r", "iso8859_6", "iso8859_15"]
"""Encodings that are guessed among: those of the languages of our reports."""

WESTERN = frozenset("àâäáãåæçéèêëíìîïñóòôöõøœúùûüÿßÀÂÄÁÇÉÈÊËÍÎÏÑÓÔÖÚÙÛÜŒ«»“”‘’–—…•€£°©®·\u00a0¿¡ª²³½")
"""Letters and signs that English, French and Spanish print."""

_DECLARED = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w:.-]+)", re.IGNORECASE)


class Decoded(Struct, frozen=True, kw_only=True):
    """`note` says what was not plain UTF-8 about it; None where nothing was."""

    text: str
    note: str | None = None


def decode(content: bytes) -> Decoded:
    """The text, without a byte order mark. Raises InputError where there is none to be had.

    >>> decode("Sabha à Ghadamès".encode("cp1252"))
    Decoded(text='Sabha à Ghadamès', note='decoded as cp1252 (by its letters)')
    """
    found = _marked(content) or _utf8(content) or _wide(content) or _damaged(content) or _legacy(content)
    if found is None:
        raise InputError("its encoding could not be told")
    if (at := found.text.find("\0")) >= 0:
        raise InputError(f"it holds a NUL character at {at}")
    return found


def decode_page(content: bytes) -> Decoded:
    """The same for HTML, which may declare its encoding in a meta element."""
    if _marked(content) or _utf8(content):
        return decode(content)
    declared = _DECLARED.search(content[:4096])
    found = _declared(content, declared[1].decode("ascii", "ignore")) if declared else None
    return found or decode(content)


def _marked(content: bytes) -> Decoded | None:
    mark = next(((bom, name) for bom, name in MARKS if content.startswith(bom)), None)
    if mark is None:
        return None
    bom, name = mark
    try:
        return Decoded(
            text=content[len(bom) :].decode(name), note=None if name == "utf-8" else f"decoded as {name}"
        )
    except UnicodeDecodeError:
        if name == "utf-8":
            return None
        raise InputError(f"it begins as {name} does, but is broken") from None


def _utf8(content: bytes) -> Decoded | None:
    try:
        return Decoded(text=content.decode("utf-8"))
    except UnicodeDecodeError:
        return None


def _wide(content: bytes) -> Decoded | None:
    """UTF-16 without a mark: NULs on one side of nearly every pair."""
    pairs = len(content) // 2
    even, odd = content[::2].count(0), content[1::2].count(0)
    if pairs < 4 or max(even, odd) < 0.6 * pairs or min(even, odd) > 0.05 * pairs:
        return None
    return _tried(content, "utf-16-be" if even > odd else "utf-16-le", "by its zero bytes")


def _damaged(content: bytes) -> Decoded | None:
    """UTF-8 with a few broken bytes: at most one for every ten of its letters beyond ASCII."""
    text = content.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(letter > "\x7f" for letter in text) - broken
    if sound < 10 * broken:
        return None
    return Decoded(text=text, note=f"{broken} broken UTF-8 sequences stand as U+FFFD")


def _declared(content: bytes, name: str) -> Decoded | None:
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        return None
    # a page that says Latin-1 or ASCII is read as Windows-1252 by every browser (WHATWG Encoding)
    return _tried(content, "cp1252" if codec in {"iso8859-1", "ascii"} else codec, "as the page declares")


def _legacy(content: bytes) -> Decoded | None:
    western = _tried(content, "cp1252", "by its letters")
    if western and _looks_western(western.text):
        return western
    from charset_normalizer import from_bytes

    best = from_bytes(content, cp_isolation=LEGACY).best()
    return _tried(content, best.encoding, "by its letters") if best else None


def _looks_western(text: str) -> bool:
    beyond = [letter for letter in text if letter > "\x7f"]
    return sum(letter in WESTERN for letter in beyond) > 0.9 * len(beyond) and len(beyond) < 0.35 * len(text)


def _tried(content: bytes, name: str, reason: str) -> Decoded | None:
    try:
        text = content.decode(name)
        text.encode("utf-8")
    except (ValueError, LookupError):
        return None
    return Decoded(text=text, note=f"decoded as {name} ({reason})")
