"""A name as a row of sounds: what its letters stand for, by script."""

from __future__ import annotations

import re
from functools import cache

import msgspec
from msgspec import Struct

from vedette.data import read_yaml
from vedette.errors import ResourceError
from vedette.names.key import key_words

Sounds = tuple[str, ...]
ARTICLE = ("al·", "ال·")
"""How the sounds of an article are marked: each is itself and a dot."""
SHORTEST_WITH_ARTICLE = 5
"""Letters of an Arabic word that may begin with the article (Vedette's own)."""


class Group(Struct, frozen=True, forbid_unknown_fields=True):
    sounds: frozenset[str]
    cost: int


class Omissions(Struct, frozen=True, forbid_unknown_fields=True):
    """Costs of leaving sounds out; `other` is that of sounds in no group."""

    vowels: Group
    glides: Group
    other: int


class SoundTable(Struct, frozen=True, forbid_unknown_fields=True):
    """See the comments in `resources/names/sounds.yaml`; costs are hundredths."""

    source: str
    latin: dict[str, str]
    cyrillic: dict[str, str]
    arabic: dict[str, str]
    ending: dict[str, str]
    classes: dict[str, frozenset[str]]
    exchanges: tuple[str, ...]
    alternations: dict[str, int]
    omissions: Omissions
    article: int


@cache
def sound_table() -> SoundTable:
    """Raises ResourceError where it is missing or malformed."""
    try:
        return msgspec.convert(read_yaml("names", "sounds.yaml"), SoundTable)
    except msgspec.ValidationError as error:
        raise ResourceError(f"resources/names/sounds.yaml: {error}") from error


def sounds(printed: str) -> Sounds:
    """The sounds of all words in a row; letters of other scripts and digits stand for themselves.

    Doubled Latin and Cyrillic letters count once. The sounds of an Arabic article carry a dot.

    >>> sounds("Ghadamès"), sounds("Al-Dabtab")
    (('gh', 'a', 'd', 'a', 'm', 'e', 's'), ('a·', 'l·', 'd', 'a', 'b', 't', 'a', 'b'))
    >>> sounds("غدامس") , sounds("Хартум") == sounds("Khartoum")
    (('غ', 'د', 'ا', 'م', 'س'), True)
    """
    words = key_words(printed)
    return tuple(sound for word in words for sound in _of_word(word, is_one_of_many=len(words) > 1))


def is_arabic(sound: str) -> bool:
    """Whether a sound is that of an Arabic letter, so that its name leaves short vowels out."""
    return "\u0600" <= sound[0] <= "\u06ff"


def _of_word(word: str, *, is_one_of_many: bool) -> list[str]:
    if word == "al" and is_one_of_many:
        return ["a·", "l·"]
    if word.startswith("ال") and len(word) >= SHORTEST_WITH_ARTICLE:
        return ["ا·", "ل·", *_spelled_out(word[2:])]
    return _spelled_out(word)


def _spelled_out(word: str) -> list[str]:
    endings, spellings, pattern = _spellings()
    found: list[str] = []
    for ending, part in pattern.findall(word):
        heard = endings[ending] if ending else spellings.get(part, (part,))
        repeated = bool(found) and heard[:1] == (found[-1],) and not is_arabic(found[-1])
        found.extend(heard[1:] if repeated else heard)
    return found


@cache
def _spellings() -> tuple[dict[str, Sounds], dict[str, Sounds], re.Pattern[str]]:
    """What is heard at a word's end, what elsewhere, and a pattern that takes the longest of them."""
    table = sound_table()
    inside = {k: tuple(v.split()) for k, v in (table.latin | table.cyrillic | table.arabic).items()}
    endings = {k: tuple(v.split()) for k, v in table.ending.items()}
    longest = sorted(inside, key=len, reverse=True)
    pattern = rf"(?!^)({'|'.join(endings)})$|({'|'.join(longest)}|.)"
    return endings, inside, re.compile(pattern, re.DOTALL)
