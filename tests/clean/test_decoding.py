"""Bytes of every sort become text, or say why not."""

from __future__ import annotations

import codecs
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.clean.decoding import decode, decode_page
from vedette.errors import InputError

FRENCH = "L’armée s’est déployée à Ghadamès, près de la frontière, où « l’été » a été calme."
ARABIC = "انتشرت القوات قرب الحدود الجنوبية وقال متحدث إن الوضع هادئ في المدينة منذ صباح اليوم" * 3


@pytest.mark.parametrize(
    ("content", "text", "note"),
    [
        (FRENCH.encode(), FRENCH, None),
        (codecs.BOM_UTF8 + FRENCH.encode(), FRENCH, None),  # the mark is dropped
        (FRENCH.encode("utf-16"), FRENCH, "decoded as utf-16-le"),
        (FRENCH.encode("utf-32"), FRENCH, "decoded as utf-32-le"),
        (FRENCH.encode("utf-16-be"), FRENCH, "decoded as utf-16-be (by its zero bytes)"),
        (FRENCH.encode("cp1252"), FRENCH, "decoded as cp1252 (by its letters)"),
        (ARABIC.encode("cp1256"), ARABIC, "decoded as cp1256 (by its letters)"),
        (b"a\r\nb\rc", "a\r\nb\rc", None),  # line breaks are kept
    ],
)
def test_text_and_how_it_was_decoded(content: bytes, text: str, note: str | None) -> None:
    found = decode(content)
    assert (found.text, found.note) == (text, note)


def test_a_broken_byte_in_utf8_stays_visible() -> None:
    broken = (FRENCH * 2).encode() + b"\xe2\x80"
    assert decode(broken).text == FRENCH * 2 + "\ufffd"
    assert decode(broken).note == "1 broken UTF-8 sequences stand as U+FFFD"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"Gh\x00at is a town in the desert", "it holds a NUL character at 2"),
        (
            b"\xff\xfeG\x00\x00\xd8h\x00",
            "it begins as utf-16-le does, but is broken",
        ),  # half a surrogate pair
    ],
)
def test_what_is_no_text(content: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        decode(content)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("iso-8859-1", "cp1252"), ("windows-1256", "cp1256"), ("no-such", "cp1252"), ("rot13", "cp1252")],
)
def test_a_page_is_decoded_as_it_declares(declared: str, encoding: str) -> None:
    text = f'<meta charset="{declared}"><p>' + (ARABIC if encoding == "cp1256" else FRENCH)
    assert decode_page(text.encode(encoding)).text == text


def test_a_page_in_utf8_is_utf8_whatever_it_declares() -> None:
    page = f'<meta charset="latin-1"><p>{FRENCH}'
    assert decode_page(page.encode()).text == page


@given(st.binary(max_size=120))
def test_whatever_comes_out_can_be_stored(content: bytes) -> None:
    for read in (decode, decode_page):
        with suppress(InputError):
            assert b"\0" not in read(content).text.encode("utf-8")
