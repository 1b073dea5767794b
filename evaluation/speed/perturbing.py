"""Texts made different from one another: numbers, towns and weekdays are exchanged for others.

What Vedette and spaCy remember of words seen (strings, features of a token) would make a second
reading of the same text faster than any reader of news ever sees. Sentences keep their grammar.
"""

from __future__ import annotations

import re
from functools import cache
from random import Random
from typing import Final

TOWNS: Final = (
    "Nguigmi", "Rig-Rig", "Bol", "Diffa", "Agadez", "Zinder", "Bosso", "Nokou", "Mao", "Baga Sola", "Niamey",
    "Maradi", "Tahoua", "Dosso", "Arlit", "Bilma", "Dirkou", "Abéché", "Moundou", "Sarh", "Faya-Largeau",
    "Massakory", "Moussoro", "Ati", "Mongo", "Maiduguri", "Damaturu", "Gashua", "Kano", "Katsina",
)  # fmt: skip
"""Towns of the bundled reports and of the countries around."""

WEEKDAYS: Final = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
}
NUMBERS: Final = {
    "en": (
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "twelve",
        "twenty",
        "thirty",
    ),
    "fr": ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "dix", "douze", "vingt", "trente"),
}
LAST_OF_ALL_MONTHS: Final = 28
"""A number that may be a day of the month is exchanged for one that may be, too."""


def exchanged(text: str, language: str, draw: Random) -> str:
    """The text with other numbers, towns and weekdays; the same word becomes the same word throughout.

    `language` is `en` or `fr`. The same draw gives the same text.

    >>> exchanged("On Monday 40 men left Bol; on Monday, Bol fell.", "en", Random(1))
    'On Tuesday 82 men left Gashua; on Tuesday, Gashua fell.'
    """
    became: dict[str, str] = {}

    def other(match: re.Match[str]) -> str:
        word = match[0]
        if word not in became:
            became[word] = _other(word, language, draw)
        return became[word]

    return _pattern(language).sub(other, text)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    names = sorted((*TOWNS, *WEEKDAYS[language], *NUMBERS[language]), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))}|\d+)(?![\w-])")


def _other(word: str, language: str, draw: Random) -> str:
    if word.isdigit():
        return _number(word, draw)
    words = next(group for group in (TOWNS, WEEKDAYS[language], NUMBERS[language]) if word in group)
    return draw.choice(words)


def _number(digits: str, draw: Random) -> str:
    """Of as many digits; years stay, and so does what begins with 0."""
    if digits.startswith("0") or re.fullmatch(r"(?:19|20)\d\d", digits):
        return digits
    if int(digits) <= LAST_OF_ALL_MONTHS:
        low, high = (1, 9) if len(digits) == 1 else (10, LAST_OF_ALL_MONTHS)
        return str(draw.randint(low, high))
    return str(draw.randint(10 ** (len(digits) - 1), 10 ** len(digits) - 1))
