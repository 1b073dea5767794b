"""All beginnings of names, as hashes: a word that starts no name is told without asking the index."""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from zlib import crc32


class Beginnings:
    """Keys, and every beginning of a key that ends with a word, as sorted 32-bit hashes.

    `in` may be wrongly true (1 in 4,000 for a million beginnings), never wrongly false.

    >>> "al" in Beginnings.of(["al qatrun"]), "qatrun" in Beginnings.of(["al qatrun"])
    (True, False)
    """

    __slots__ = ("_hashes",)

    def __init__(self, stored: bytes) -> None:
        self._hashes = array("I")
        self._hashes.frombytes(stored)
        if sys.byteorder == "big":
            self._hashes.byteswap()

    @classmethod
    def of(cls, keys: Iterable[str]) -> Beginnings:
        """Those of `keys`: in 256 heaps by the first byte, for a set of all would fill the memory."""
        heaps = [array("I") for _ in range(256)]
        for key in keys:
            for part in _parts(key):
                found = crc32(part.encode())
                heaps[found >> 24].append(found)
        hashes = array("I")
        for heap in heaps:
            hashes.extend(sorted(set(heap)))
        if sys.byteorder == "big":
            hashes.byteswap()
        return cls(hashes.tobytes())

    def __contains__(self, beginning: str) -> bool:
        wanted = crc32(beginning.encode())
        place = bisect_left(self._hashes, wanted)
        return place < len(self._hashes) and self._hashes[place] == wanted

    def __bytes__(self) -> bytes:
        """Little-endian, as `__init__` takes them."""
        hashes = array("I", self._hashes)
        if sys.byteorder == "big":
            hashes.byteswap()
        return hashes.tobytes()


def _parts(key: str) -> list[str]:
    parts = [key]
    cut = key.find(" ")
    while cut >= 0:
        parts.append(key[:cut])
        cut = key.find(" ", cut + 1)
    return parts
