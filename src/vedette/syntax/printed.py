"""The same words without the accidents of printing, and the way back to their offsets."""

from __future__ import annotations

import re

from msgspec import Struct

_BLANK = re.compile(r"[\s\u200b\u2060\ufeff]+")


class Printed(Struct, frozen=True):
    """`text` with every run of white space as one blank; `offsets[i]` is where its i-th character
    stands in the document.
    """

    text: str
    offsets: tuple[int, ...]

    def start(self, index: int) -> int:
        """Document offset of character `index`."""
        return self.offsets[index]

    def end(self, index: int) -> int:
        """Document offset after character `index - 1` (`index` is a half-open end)."""
        return self.offsets[index - 1] + 1


def printed(text: str, start: int, end: int) -> Printed:
    r"""The stretch [start, end) of `text`, its white space made plain.

    >>> printed("a \n b", 0, 5)
    Printed(text='a b', offsets=(0, 1, 4))
    """
    characters: list[str] = []
    offsets: list[int] = []
    place = start
    while place < end:
        blank = _BLANK.match(text, place, end)
        if blank:
            if characters and blank.end() < end:
                characters.append(" ")
                offsets.append(place)
            place = blank.end()
        else:
            characters.append(text[place])
            offsets.append(place)
            place += 1
    return Printed("".join(characters), tuple(offsets))
