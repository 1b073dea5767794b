"""Names in actor dictionaries as reports print them, and which of them say too little to be looked for."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from vedette.actors.draft import IsWord
from vedette.data import read_yaml
from vedette.names.key import key

SHORTEST = 4
"""Letters from which on capitals may be a name ("KACH"); fewer are an acronym. Vedette's own."""
LONGEST_ACRONYM = 7

_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BRACKETS = re.compile(r"\(([^()]*)\)?")


class PrintedName(Struct, frozen=True):
    """A name in capitals and small letters; `acronym` stood behind it in brackets."""

    name: str
    acronym: str | None = None


def printed_name(capitals: str) -> PrintedName:
    """A dictionary's name, all capitals with underscores.

    >>> printed_name("ISLAMIC_ARMY_OF_ADEN_(IAA)_")
    PrintedName(name='Islamic Army of Aden', acronym='IAA')
    >>> printed_name("AL-FATAH_").name, printed_name("ETA_").name
    ('Al-Fatah', 'ETA')
    """
    inside = (found.strip() for found in _BRACKETS.findall(_spaced(capitals)))
    acronym = next((word for word in inside if _is_acronym(word)), None)
    words = _spaced(_BRACKETS.sub(" ", capitals)).split()
    if len(words) == 1 and len(words[0]) < SHORTEST:
        return PrintedName(words[0], acronym)
    return PrintedName(" ".join(_cased(word, first=i == 0) for i, word in enumerate(words)), acronym)


def why_unusable(name: str, is_word: IsWord) -> str | None:
    """What keeps a name from being looked for; None where nothing does.

    >>> why_unusable("May", {"may"}.__contains__), why_unusable("A. B.", {"may"}.__contains__)
    ("'May' is a word", "'A. B.' is initials")
    """
    words = key(name.replace(".", " ")).split()
    letters = sum(character.isalpha() for character in name)
    if letters == 0:
        return f"{name!r} has no letters"
    if letters == 1:
        return f"{name!r} is a single letter"
    if all(len(word) == 1 for word in words):
        return f"{name!r} is initials"
    if len(name.split()) == 1 and is_word(name.lower()):
        return f"{name!r} is a word"
    return None


def _spaced(text: str) -> str:
    return " ".join(text.replace("_", " ").split())


def _is_acronym(word: str) -> bool:
    return 1 < len(word) <= LONGEST_ACRONYM and word.isalpha() and word.isupper()


def _cased(word: str, *, first: bool) -> str:
    if word.lower() in _small_words() and not first:
        return word.lower()
    return _LETTERS.sub(lambda found: found.group().capitalize(), word) if word.isupper() else word


@cache
def _small_words() -> frozenset[str]:
    """English: the dictionaries are."""
    return frozenset(read_yaml("en", "function_words.yaml")["words"])
