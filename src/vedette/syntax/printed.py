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


def printed(text: str, start: int, end: int, without: frozenset[int] = frozenset()) -> Printed:
    r"""The stretch [start, end) of `text`, its white space made plain, characters `without` left out.

    >>> printed("a \n b", 0, 5)
    Printed(text='a b', offsets=(0, 1, 4))
    >>> printed('a "b"', 0, 5, frozenset({2, 4})).text
    'a b'
    """
    words: list[str] = []
    offsets: list[int] = []
    behind = start
    for word in _WORD.finditer(text, start, end):
        kept = [place for place in range(word.start(), word.end()) if place not in without]
        if not kept:
            continue
        if words:
            offsets.append(behind)
        words.append("".join(text[place] for place in kept))
        offsets.extend(kept)
        behind = kept[-1] + 1
    return Printed(" ".join(words), tuple(offsets))
