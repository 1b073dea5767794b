"""GeoNames ids that were met: a bit each, where a set of millions would fill the memory."""

from __future__ import annotations


class Seen:
    """Grows with the largest id: 2 MB for all of GeoNames.

    >>> seen = Seen()
    >>> seen.is_new(7), seen.is_new(7), seen.is_new(8)
    (True, False, True)
    """

    def __init__(self) -> None:
        self._bits = bytearray()

    def is_new(self, number: int) -> bool:
        """Whether `number` was never asked for before."""
        place, bit = number >> 3, 1 << (number & 7)
        if place >= len(self._bits):
            self._bits.extend(bytes(place + 1 - len(self._bits) + 65536))
        if self._bits[place] & bit:
            return False
        self._bits[place] |= bit
        return True
