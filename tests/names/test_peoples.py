"""Paradigms of words for peoples: what a written form stands for."""

from __future__ import annotations

import pytest

from vedette.errors import ResourceError
from vedette.names import peoples
from vedette.names.peoples import inflected

PARADIGMS = {"o": "o a os as", "ы": "- а ов", "ي": "~ي ال~ي ال~يين"}
WRITTEN = [
    ("libi+o", ["libio", "libia", "libios", "libias"]),
    ("серб+ы", ["серб", "серба", "сербов"]),  # no ending
    ("ليب+ي", ["ليبي", "الليبي", "الليبيين"]),  # an article before the stem
    ("boricua", ["boricua"]),
    ("Franco-", ["Franco-"]),
]


@pytest.mark.parametrize(("written", "forms"), WRITTEN)
def test_inflected(written: str, forms: list[str]) -> None:
    assert list(inflected(written, PARADIGMS)) == forms


def test_an_unknown_paradigm_is_named() -> None:
    with pytest.raises(ValueError, match="no paradigm e"):
        list(inflected("belg+e", PARADIGMS))


def test_a_language_without_the_file() -> None:
    with pytest.raises(ResourceError, match="cannot be read"):
        peoples("xx")
