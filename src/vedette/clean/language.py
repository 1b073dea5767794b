"""Which language a text is in."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import msgspec

from vedette.clean.units import words
from vedette.data import read_yaml, resource
from vedette.errors import InputError, ResourceError

FILE = "function_words.yaml"

SURE = 0.5
"""Probability from which py3langid is believed. Vedette's own: headlines of our reports reach .3 to .99."""

ENOUGH = 20
"""Letters without which nothing is told. Vedette's own."""

SAMPLE = 4000
"""Characters that are looked at."""

_LONG_CODES = {"eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "ara": "ar", "rus": "ru"}


def language_of(text: str, *, given: str | None = None, hint: str | None = None) -> str:
    """ISO 639-1 code of the text's language: `given` by the user, else told from the text.

    `hint` is what a page says of itself; pages are often wrong about it, so it only counts where the
    text does not tell. Raises InputError where nothing does.

    >>> language_of("", given="fr-DZ")
    'fr'
    """
    told = code(given) or _told(text[:SAMPLE]) or code(hint)
    if told is None:
        raise InputError("its language could not be told; give it with the input")
    return told


def code(tag: str | None) -> str | None:
    """The language of a tag such as `en-GB` or `fra`; None where it is none.

    >>> code("en_US"), code("English")
    ('en', None)
    """
    match = re.fullmatch(r"([a-z]{2,3})(?:[-_].*)?", (tag or "").strip().lower())
    return _LONG_CODES.get(match[1], match[1]) if match else None


def _told(text: str) -> str | None:
    letters = sum(letter.isalpha() for letter in text)
    if letters < ENOUGH:
        return None
    language, probability = _identifier().classify(text)
    return str(language) if probability >= SURE else by_function_words(text)


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def by_function_words(text: str) -> str | None:
    """The language most of whose function words stand in the text; None below two, or where two tie.

    >>> by_function_words("Troops move to the border"), by_function_words("Ghat")
    ('en', None)
    """
    spoken = words(text)
    counted = sorted(((sum(w in known for w in spoken), name) for name, known in _function_words().items()))
    (second, _), (most, language) = counted[-2:]
    return language if most >= 2 and most > second else None


@cache
def _function_words() -> dict[str, frozenset[str]]:
    folders = (folder.name for folder in resource().iterdir() if (folder / FILE).is_file())
    return {language: _read(language) for language in sorted(folders)}


def _read(language: str) -> frozenset[str]:
    try:
        return msgspec.convert(read_yaml(language, FILE), dict[str, frozenset[str]])["words"]
    except (msgspec.ValidationError, KeyError) as error:
        raise ResourceError(f"resources/{language}/{FILE}: {error}") from error
