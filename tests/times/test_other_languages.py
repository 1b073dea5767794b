"""Another language is only data: tiny grammars of three, in scripts that ours do not know."""

from __future__ import annotations

import functools
from pathlib import Path

import msgspec
import pytest

from vedette.times import Grammar, Numerals, published, settle
from vedette.times.notation import Source
from vedette.times.numerals import NumeralWords

ANCHOR = published("2024-05-10")  # a Friday


class Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    times: Source
    numerals: NumeralWords


@functools.cache
def grammar(name: str) -> Grammar:
    text = (Path(__file__).parent / "languages" / f"{name}.yaml").read_bytes()
    language = msgspec.yaml.decode(text, type=Language)
    return Grammar(language.times, Numerals.of(language.numerals), f"{name}.yaml")


FOUND = [
    ("es", "el 3 de mayo de 2024", "3 de mayo de 2024", "2024-05-03"),
    ("es", "hace dos semanas", "hace dos semanas", "2024-04-22/2024-04-28"),
    ("es", "el lunes pasado", "lunes pasado", "2024-05-06"),
    ("es", "a finales de mayo", "a finales de mayo", "2024-05-21/2024-05-31"),
    ("es", "desde el 3 de mayo de 2024", "3 de mayo de 2024", "2024-05-03/.."),
    ("ru", "3 мая 2024 года", "3 мая 2024 года", "2024-05-03"),
    ("ru", "В понедельник", "понедельник", "2024-05-06"),
    ("ru", "две недели назад", "две недели назад", "2024-04-22/2024-04-28"),
    ("ru", "год назад", "год назад", "2023"),
    ("ru", "в начале мая", "в начале мая", "2024-05-01/2024-05-10"),
    ("ar", "في ٣ مايو ٢٠٢٤", "٣ مايو ٢٠٢٤", "2024-05-03"),
    ("ar", "في 3 أيار 2024", "3 أيار 2024", "2024-05-03"),  # the Levant's name of the same month
    ("ar", "٣ أيار/مايو ٢٠٢٤", "٣ أيار/مايو ٢٠٢٤", "2024-05-03"),  # both
    ("ar", "في \u200f٣ مايو\u200e ٢٠٢٤", "٣ مايو\u200e ٢٠٢٤", "2024-05-03"),  # marks of direction
    ("ar", "بتاريخ ٣ مايو ٢٠٢٤", "٣ مايو ٢٠٢٤", "2024-05-03"),
    ("ar", "يوم الثلاثاء", "يوم الثلاثاء", "2024-05-07"),
    ("ar", "والثلاثاء", "الثلاثاء", "2024-05-07"),  # "and" is no part of the day
    ("ar", "ويوم الثلاثاء", "يوم الثلاثاء", "2024-05-07"),
    ("ar", "قبل أسبوعين", "قبل أسبوعين", "2024-04-22/2024-04-28"),  # the dual is one word
    ("ar", "قبل ٣ أيام", "قبل ٣ أيام", "2024-05-07"),
    ("ar", "١٢ رمضان ١٤٤٥", "١٢ رمضان ١٤٤٥", None),  # not converted
]


@pytest.mark.parametrize(("language", "text", "printed", "edtf"), FOUND)
def test_other_languages_are_read(language: str, text: str, printed: str, edtf: str | None) -> None:
    (found,) = grammar(language).find(text)
    assert found.printed == printed == text[found.start : found.end]
    assert settle(found, anchor=ANCHOR).edtf == edtf


NOTHING = [
    ("ar", "مأمس"),  # a letter that is no particle: another word
    ("es", "martesía"),
    ("ru", "назад"),
]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_a_word_within_a_word_is_no_time(language: str, text: str) -> None:
    assert grammar(language).find(text) == ()


def test_impossible_days_are_none_in_any_script() -> None:
    (found,) = grammar("ar").find("٣١ فبراير ٢٠٢٤")
    assert "no such day" in settle(found, anchor=ANCHOR).basis
