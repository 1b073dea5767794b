"""The same words without the accidents of printing, and the way back to their offsets."""

from __future__ import annotations

import re

from msgspec import Struct

_WORD = re.compile(r"[^\s\u200b\u2060\ufeff]+")


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
    words: list[str] = []
    offsets: list[int] = []
    behind = start
    for word in _WORD.finditer(text, start, end):
        if words:
            offsets.append(behind)
        words.append(word.group())
        offsets.extend(range(word.start(), word.end()))
        behind = word.end()
    return Printed(" ".join(words), tuple(offsets))
