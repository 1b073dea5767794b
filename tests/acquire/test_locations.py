"""Files, folders and standard input: what comes, in which order, and why something does not."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.acquire import acquire, streams
from vedette.errors import UsageError
from vedette.model import Capture, SetAside

TIME = "2025-06-10T12:00:00Z"


def got(*locations: str | Path, stdin: bytes = b"") -> list[Capture | SetAside]:
    return list(acquire(map(str, locations), captured_at=TIME, stdin=io.BytesIO(stdin)))


def only_reason(*locations: str | Path, stdin: bytes = b"") -> str:
    [found] = got(*locations, stdin=stdin)
    assert isinstance(found, SetAside)
    assert found.stage == "acquire"
    return found.reason


def test_folder_gives_its_files_in_order_without_hidden_ones_and_ledgers(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/.hidden.txt", ".git/c.txt", "vedette.db", "vedette.db-wal"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name, encoding="utf-8")
    found = got(tmp_path)
    assert [each.location for each in found] == [str(tmp_path / "a" / "z.txt"), str(tmp_path / "b.txt")]
    assert all(isinstance(each, Capture) and each.captured_at == TIME for each in found)


def test_bytes_of_a_text_are_kept_as_they_are(tmp_path: Path) -> None:
    content = b"\xef\xbb\xbfGhat\r\n\r\nFezz\xe2n"
    (tmp_path / "a.txt").write_bytes(content)
    [capture] = got(tmp_path / "a.txt")
    assert isinstance(capture, Capture)
    assert (capture.content, capture.media) == (content, "text")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "it is empty"),
        ("blank.txt", b" \n\t\n", "it is empty"),
        ("blank.jsonl", b"\n" * 9000, "it holds no line to read"),
        (
            "a.txt",
            b"\x89PNG\r\n\x1a\n....",
            "it is a PNG image, not text, HTML or JSON Lines",
        ),  # whatever the ending
        ("a.html", b"%PDF-1.7", "it is a PDF document, not text, HTML or JSON Lines"),
        (
            "a.docx",
            b"PK\x03\x04xx",
            "it is a zip archive (or an Office or EPUB document), not text, HTML or JSON Lines",
        ),
        ("a.exe", b"MZ\x90\x00\x03", "it is a program (Windows), not text, HTML or JSON Lines"),
        ("a.bin", bytes(range(32)) * 9, "it is a binary file, not text, HTML or JSON Lines"),
        (
            "a.xml",
            b"<?xml version='1.0'?>\n<rss></rss>",
            "it is an XML document (a feed, perhaps), not text, HTML or JSON Lines",
        ),
        (
            "a.json",
            b'[\n {"text": "a"}\n]',
            "it is a JSON document without one object a line, not text, HTML or JSON Lines",
        ),
        ("a.jsonl", '{"text":"a"}'.encode("utf-16"), "JSON Lines must be UTF-8; this is UTF-16"),
    ],
)
def test_what_cannot_be_read_says_what_it_is(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert only_reason(tmp_path / name) == reason


def test_missing_address_and_empty_folder_are_told_apart(tmp_path: Path) -> None:
    assert only_reason(tmp_path / "none") == "there is no such file or folder"
    assert (
        only_reason("https://example.org/a") == "addresses are not fetched: save the page and name the file"
    )
    assert only_reason(tmp_path) == "the folder holds no file to read"
    assert only_reason("a\0b") == "there is no such file or folder"


def test_bad_input_does_not_stop_the_rest(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Sabha", encoding="utf-8")
    kinds = [type(each) for each in got("missing", tmp_path / "good.txt", "-", stdin=b"Ghat")]
    assert kinds == [SetAside, Capture, Capture]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_that_lead_in_circles_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Sabha", encoding="utf-8")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self").symlink_to("self")
    (tmp_path / "void").symlink_to("nowhere")
    reasons = {Path(each.location).name: each.reason for each in got(tmp_path) if isinstance(each, SetAside)}
    assert reasons == {
        "loop": "it is a link to a folder that is read already",
        "self": "its symbolic links lead in a circle",
        "void": "it is a symbolic link to something that is not there",
    }


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a user who may be refused")
def test_refused_file_and_folder_say_so(tmp_path: Path) -> None:
    for path in (tmp_path / "file", tmp_path / "folder"):
        path.mkdir() if path.name == "folder" else path.write_text("x", encoding="utf-8")
        path.chmod(0)
        assert only_reason(path) == "permission to read it was denied"
        path.chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="no such thing there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert only_reason(tmp_path / "pipe") == "it is neither a file nor a folder (a pipe, socket or device)"


def test_a_file_over_the_limit_is_refused_with_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "LIMIT", 1000)
    (tmp_path / "a.txt").write_bytes(b"a" * 1001)
    (tmp_path / "b.txt").write_bytes(b"a" * 1000)
    large, fitting = got(tmp_path)
    assert isinstance(large, SetAside)
    assert large.reason == "it is larger than 20 MB, the most that is read of one report"
    assert isinstance(fitting, Capture)


def test_standard_input_is_told_by_its_bytes() -> None:
    [text] = got("-", stdin=b"Clashes near Ghat.")
    [page] = got("-", stdin=b"<!DOCTYPE html><p>Clashes")
    [line] = got("-", stdin=b'{"text": "Clashes"}')
    assert [each.media for each in (text, page, line) if isinstance(each, Capture)] == [
        "text",
        "html",
        "record",
    ]
    assert [text.location, line.location] == ["-", "-#1"]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("2025-06-10T14:00:00+02:00", "2025-06-10T12:00:00Z"),  # another zone
        ("2025-06-10 14:00", "2025-06-10T14:00:00Z"),  # none is UTC
        ("2025-06-10", "2025-06-10T00:00:00Z"),  # a day is its start
    ],
)
def test_given_time_of_capture_becomes_utc(printed: str, expected: str) -> None:
    [capture] = acquire(["-"], captured_at=printed, stdin=io.BytesIO(b"text"))
    assert isinstance(capture, Capture)
    assert capture.captured_at == expected


def test_a_time_that_is_none_is_refused_before_anything_is_read() -> None:
    with pytest.raises(UsageError, match="yesterday"):
        acquire(["-"], captured_at="yesterday")


@given(st.binary(max_size=300))
def test_any_bytes_come_through_or_are_set_aside(content: bytes) -> None:
    found = got("-", stdin=content)
    assert found
    assert all(isinstance(each, (Capture, SetAside)) for each in found)
