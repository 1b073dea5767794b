"""Headlines and capitals printed as a sentence would be, so that the parser meets what it knows.

Only letters change and each stays one character, so offsets hold.
"""

from __future__ import annotations

import gzip
import re
from functools import cache
from importlib.resources import files

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
MOST_CAPITALS = 0.55
"""Share of capitalised words from which on a line is printed as a title. Vedette's own."""


@cache
def common_words(code: str) -> frozenset[str]:
    """Words that a language prints with a small letter when they stand inside a sentence."""
    path = files("vedette") / "resources" / code / "model" / "words.txt.gz"
    return frozenset(gzip.decompress(path.read_bytes()).decode("utf-8").split())


def is_common_word(word: str, code: str) -> bool:
    """Whether the word is printed small when it stands inside a sentence.

    >>> is_common_word("Army", "en"), is_common_word("Niger", "en")
    (True, False)
    """
    return word.lower() in common_words(code)


def as_sentence(text: str, code: str) -> str:
    """`text` with common words in small letters if it is printed as a title or in capitals.

    >>> as_sentence("Nigerien Army Widens Its Raid", "en")
    'Nigerien army widens its raid'
    >>> as_sentence("The army has withdrawn from Sabha", "en")
    'The army has withdrawn from Sabha'
    """
    words = _WORD.findall(text)
    long = [word for word in words[1:] if len(word) > 3]
    if len(words) < 3 or not long:
        return text
    if sum(word[0].isupper() for word in long) / len(long) < MOST_CAPITALS:
        return text
    capitals = all(word.isupper() for word in long)
    return _WORD.sub(lambda found: _plain(found, code, capitals=capitals), text)


def _plain(found: re.Match[str], code: str, *, capitals: bool) -> str:
    word = found.group()
    if not capitals and word.isupper() and len(word) > 1:
        return word
    small = word.lower()
    known = small in common_words(code) or all(part in common_words(code) for part in small.split("-"))
    plain = small if known else word.title() if capitals else word
    if found.start() == 0 and known:
        plain = plain[0].upper() + plain[1:]
    return plain if len(plain) == len(word) else word
