"""What the first bytes of an input say it is."""

from __future__ import annotations

import json
import re
from typing import Literal

HEAD = 4096
"""Bytes that are looked at. Vedette's own."""

Media = Literal["html", "text", "record"]

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive (or an Office or EPUB document)"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program (ELF)"),
    (b"\xcf\xfa\xed\xfe", "a program (Mach-O)"),
    (b"\xca\xfe\xba\xbe", "a program (Mach-O or Java class)"),
    (b"ID3", "an MP3 recording"),
    (b"OggS", "an Ogg recording"),
    (b"fLaC", "a FLAC recording"),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM film"),
)
_RIFF = {b"WEBP": "a WebP image", b"WAVE": "a WAVE recording", b"AVI ": "an AVI film"}
_PAGE = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_TAG = re.compile(rb"<[a-z!/?][^<]*>|<!--", re.IGNORECASE)
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
HTML_ENDINGS = frozenset({".html", ".htm", ".xhtml", ".shtml"})
RECORD_ENDINGS = frozenset({".jsonl", ".ndjson"})


def binary_kind(head: bytes) -> str | None:
    """What the input is if it is no text at all; None if it may be text.

    >>> binary_kind(b"%PDF-1.7 ...")
    'a PDF document'
    >>> binary_kind("Tripoli".encode("utf-16-le")) is None
    True
    """
    known = next((kind for magic, kind in _MAGIC if head.startswith(magic)), None)
    return known or _container(head) or _by_bytes(head)


def _container(head: bytes) -> str | None:
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    if head[:2] == b"MZ" and b"\x00" in head:
        return "a program (Windows)"
    return "a film (MP4 family)" if head[4:8] == b"ftyp" else None


def _by_bytes(head: bytes) -> str | None:
    if head.startswith(_BOMS) or wide(head):
        return None
    odd = sum(byte < 32 and byte not in b"\t\n\r\f\x1b\x1a" for byte in head)
    return "a binary file" if odd > len(head) / 20 + 1 else None


def wide(head: bytes) -> bool:
    """Whether this looks like UTF-16 without its mark: NULs on one side of nearly every pair of bytes.

    >>> wide("Ghat and Sabha".encode("utf-16-be"))
    True
    """
    pairs = len(head) // 2
    even, odd = head[: pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    return pairs >= 4 and max(even, odd) > 0.6 * pairs and min(even, odd) < 0.05 * pairs


def media(head: bytes, ending: str) -> Media:
    """How the input is to be read. The ending is believed unless the bytes plainly say otherwise."""
    if ending in RECORD_ENDINGS:
        return "record"
    start = head.removeprefix(_BOMS[0]).lstrip()
    if ending in HTML_ENDINGS:
        return "html" if _TAG.search(start) or b"\x00" in head else "text"
    if start.startswith(b"<") and _PAGE.search(start[:1024]):
        return "html"
    return "record" if is_record(start) else "text"


def markup_kind(head: bytes, ending: str) -> str | None:
    """What the input is if it is text that no person reads as such; None if it may be a report.

    >>> markup_kind(b'<?xml version="1.0"?><rss>', ".xml")
    'an XML document (a feed, perhaps)'
    """
    start = head.removeprefix(_BOMS[0]).lstrip()
    if re.match(rb"<\?xml|<rss|<feed", start) and not _PAGE.search(start):
        return "an XML document (a feed, perhaps)"
    if ending == ".json" and not is_record(start):
        return "a JSON document without one object a line"
    return None


def is_record(start: bytes) -> bool:
    """Whether the first line is a JSON object, or begins like one and is too long to see the end of."""
    if not re.match(rb"\{\s*\"", start):
        return False
    line, newline, _ = start.partition(b"\n")
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return not newline and len(line) >= HEAD // 2
