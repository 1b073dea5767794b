"""JSON Lines: every line is a capture or names its own fault; memory stays bounded."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator
from itertools import chain

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.acquire import acquire
from vedette.acquire.chunks import lines
from vedette.model import Capture, Given, SetAside


def got(content: bytes) -> list[Capture | SetAside]:
    return list(acquire(["-"], captured_at="2025-06-10", stdin=io.BytesIO(content)))


def test_all_fields_are_taken_and_unknown_ones_left() -> None:
    [capture] = got(
        '{"text": " Ghât \\n", "id": "7", "title": "T", "outlet": "O", "url": "u", "language": "fr", '
        '"published": "2025-06-01", "captured": "2025-06-02T10:00:00+01:00", "toponyms": []}'.encode()
    )
    assert isinstance(capture, Capture)
    assert capture.content.decode() == " Ghât \n"
    assert capture.captured_at == "2025-06-02T09:00:00Z"
    assert capture.given == Given(
        external_id="7", title="T", outlet="O", url="u", language="fr", published="2025-06-01",
        captured="2025-06-02T10:00:00+01:00",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": "a"', "the line is not JSON: Expecting ',' delimiter at character 13"),
        (b'["a"]', "the line is JSON but a list, not an object"),
        (b"null", "the line is JSON but null, not an object"),
        (b'{"title": "a"}', 'there is no "text"'),
        (b'{"text": 5}', '"text" must be a string; it is a number'),
        (b'{"text": null}', '"text" must be a string; it is null'),
        (b'{"text": " \\n"}', '"text" is empty'),
        (b'{"text": "a", "id": 7}', '"id" must be a string; it is a number'),
        (b'{"text": "a", "title": ["b"]}', '"title" must be a string; it is a list'),
        (b'{"text": "a", "published": true}', '"published" must be a string; it is true or false'),
        (b'{"text": "a\\u0000b"}', '"text" holds a NUL character at 1'),
        (b'{"text": "a\\ud800"}', '"text" holds half a character (a lone surrogate) at 1'),
        (b'{"text": "a", "outlet": "\\udfff"}', '"outlet" holds half a character (a lone surrogate) at 0'),
        (b'{"text": "\xe9"}', "the line is not UTF-8 (byte 11 of the line)"),
        (
            b'{"text": "a", "captured": "soon"}',
            "\"captured\": 'soon' is not an ISO 8601 date such as 2025-06-10T12:00:00Z",
        ),
        (b"[" * 100_000, "the line is JSON beyond what can be read: too deep, or a number too long"),
    ],
)
def test_a_bad_line_says_what_is_wrong_and_the_next_is_read(line: bytes, reason: str) -> None:
    first, bad, last = got(b'{"text": "first"}\n' + line + b'\n{"text": "last"}\n')
    assert isinstance(bad, SetAside)
    assert (bad.location, bad.reason, bad.detail) == ("-#2", reason, "line 2")
    assert bad.digest is not None
    assert isinstance(first, Capture)
    assert isinstance(last, Capture)
    assert last.location == "-#3"


def test_blank_lines_count_but_are_no_records() -> None:
    assert [each.location for each in got(b'{"text":"a"}\r\n\r\n  \n{"text":"b"}')] == ["-#1", "-#4"]


class Endless(io.RawIOBase):
    """A first record, a line of `size` bytes that is never held as a whole, a last record."""

    def __init__(self, size: int) -> None:
        filler = (b"x" * 60_000 for _ in range(size // 60_000))
        first, last = [b'{"text": "first"}\n', b'{"text": "'], [b'\n{"text": "b"}\n']
        self.parts: Iterator[bytes] = chain(first, filler, last)

    def read(self, _: int = -1) -> bytes:
        return next(self.parts, b"")


def test_a_line_of_200_mb_is_set_aside_in_bounded_memory() -> None:
    tracemalloc.start()
    _, long, last = acquire(["-"], stdin=Endless(200_000_000))  # type: ignore[arg-type]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert isinstance(long, SetAside)
    assert long.reason == "the line is longer than 20 MB, the most that is read of one report"
    assert long.detail == "line 2, 199980010 bytes"
    assert isinstance(last, Capture)
    assert peak < 100_000_000


@given(st.lists(st.binary(max_size=8).map(lambda b: b.replace(b"\n", b"")), min_size=1), st.integers(1, 5))
def test_lines_come_back_whatever_the_chunks(contents: list[bytes], size: int) -> None:
    stream = b"\n".join(contents)
    chunks = (stream[i : i + size] for i in range(0, len(stream), size))
    found = [line.content for line in lines(chunks, 100)]
    expected = [content.removesuffix(b"\r") for content in contents]
    assert found == (expected if contents[-1] else expected[:-1])


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")).filter(str.strip))
def test_text_is_taken_exactly(text: str) -> None:
    [capture] = got(msgspec.json.encode({"text": text}))
    assert isinstance(capture, Capture)
    assert capture.content.decode("utf-8") == text
