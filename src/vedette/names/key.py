"""The search key of a name: what is left when spelling habits that carry no meaning are taken away."""

from __future__ import annotations

from functools import lru_cache

from vedette.names.fold import Folding

_FOLDING = Folding()

REMEMBERED = 20_000
"""Keys that are kept: a report has few words, and each is looked up in several tables."""

ARTICLES = {
    "al": "", "el": "",
    "ad": "d", "ed": "d", "an": "n", "en": "n", "ar": "r", "er": "r",
    "as": "s", "es": "s", "at": "t", "et": "t", "az": "z", "ez": "z",
    "ash": "sh", "esh": "sh", "ach": "ch", "ech": "ch", "ath": "th", "eth": "th", "adh": "dh", "edh": "dh",
}  # fmt: skip
"""The Arabic article as romanised -> with what the next word must begin ("Ash Shati" is "Al Shati")."""


@lru_cache(REMEMBERED)
def key(printed: str) -> str:
    """Words in lower case, one space apart, without marks; "" where no letter or digit is left.

    Hyphens, commas and white space all part words; apostrophes and full stops part nothing. The
    Arabic article is a word of its own and always `al`. Idempotent; the rules are Vedette's own.

    >>> key("Al-Qatrun") == key("al Qatrūn") == key("El Qatrun") == "al qatrun"
    True
    >>> key("Ghadamès"), key("N’Djaména"), key("U.S."), key("Ash-Shāṭiʾ")
    ('ghadames', 'ndjamena', 'us', 'al shati')
    """
    return " ".join(key_words(printed))


def key_words(printed: str) -> list[str]:
    """The words of `key`."""
    words = printed.translate(_FOLDING).split()
    return words if len(words) < 2 else _with_plain_articles(words)


def _with_plain_articles(words: list[str]) -> list[str]:
    for position in range(len(words) - 1):
        start = ARTICLES.get(words[position])
        if start is not None and words[position + 1].startswith(start):
            words[position] = "al"
    return words
