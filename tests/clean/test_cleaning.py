"""The stage: one capture, one document or one reason."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vedette.clean import clean, clean_one
from vedette.model import Capture, Document, Given, SetAside, Time, identity

TEXT = "Two columns of the border guard left the garrison on Sunday, a spokesman for the council said."
SPANISH = "Dos columnas de la guardia fronteriza salieron de la guarnición el domingo, dijo un portavoz."


def capture(text: str | bytes, media: str = "text", **given: str) -> Capture:
    content = text if isinstance(text, bytes) else text.encode("utf-8")
    return Capture(
        location="a", media=media, content=content, captured_at="2025-06-11T00:00:00Z", given=Given(**given)
    )


def document(text: str | bytes, media: str = "text", **given: str) -> Document:
    found = clean_one(capture(text, media, **given))
    assert isinstance(found, Document), found
    return found


def reason(text: str | bytes, media: str = "text", **given: str) -> str:
    found = clean_one(capture(text, media, **given))
    assert isinstance(found, SetAside)
    assert found.stage == "clean"
    return found.reason


def test_text_stays_as_it_is() -> None:
    text = f" {TEXT}\r\n\r\n\u0065\u0301 \n"
    assert document(text).text == text
    assert document(text, "record").text == text


def test_title_of_a_record_is_not_quoted() -> None:
    found = document(TEXT, "record", title="Guards leave")
    assert (found.title, found.text) == ("Guards leave", TEXT)
    assert [region.kind for region in found.regions] == ["body"]


def test_how_it_was_decoded_is_told() -> None:
    text = TEXT + " « Été »"
    assert (
        document(text.encode("cp1252"))
        .regions[0]
        .reason.endswith("; text decoded as cp1252 (by its letters)")
    )


def test_identity_is_of_the_content_and_versions_share_an_article() -> None:
    first, second = document(TEXT, url="u"), document(TEXT + " More.", url="u")
    assert first.article_id == second.article_id == identity("article", "u")
    assert first.id != second.id
    assert document(TEXT).article_id == document(TEXT).id
    assert first.supersedes is None


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        (TEXT, {"published": "2025-06-10"}, ("2025-06-10", "given with the input")),
        (f"Published: 9 June 2025\n\n{TEXT}", {}, ("2025-06-09", "publication date printed in the text")),
        (
            f"Published: 9 June 2025\n\n{TEXT}",
            {"published": "2025-06-10"},
            ("2025-06-10", "given with the input"),
        ),
        (f"Updated: 9 June 2025\n\n{TEXT}", {}, ("2025-06-09", "date of a change printed in the text")),
        (
            f"Updated: 9 June 2025\nPublished: 8 June 2025\n\n{TEXT}",
            {},
            ("2025-06-08", "publication date printed in the text"),
        ),
    ],
)
def test_when_it_was_published(text: str, given: dict[str, str], expected: tuple[str, str]) -> None:
    published = document(text, **given).published
    assert published is not None
    assert (published.edtf, published.basis) == expected


def test_no_date_of_publication_is_no_date() -> None:
    assert document(TEXT).published is None
    assert document(TEXT, published="soon").published == Time(
        basis="given as “soon”, which is no date that can be read"
    )


@pytest.mark.parametrize(
    ("text", "media", "expected"),
    [
        (SPANISH, "text", "language es is not read yet (read: en, fr)"),
        ("Tamrit", "text", "its language could not be told; give it with the input"),
        (" \n ", "text", "there is no text in it"),
        (
            "Leave a Reply\n\nYour email address will not be published.",
            "text",
            "there is no report in it, only what surrounds one on a page",
        ),
        ("<!DOCTYPE html><html><body></body></html>", "html", "no main text could be found in the page"),
    ],
)
def test_why_there_is_no_document(text: str, media: str, expected: str) -> None:
    assert reason(text, media) == expected


def test_languages_that_are_read_are_for_the_caller_to_say() -> None:
    assert isinstance(clean_one(capture(SPANISH), languages=frozenset({"es"})), Document)


def test_the_stage_keeps_order_and_what_was_set_aside() -> None:
    aside = SetAside(location="b", stage="acquire", reason="it is empty")
    found = list(clean([aside, capture(TEXT)]))
    assert found[0] is aside
    assert isinstance(found[1], Document)


TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<h1>",
        "<figure><img><figcaption>",
        "<script type='application/ld+json'>",
        "<",
        "&#0;",
        TEXT,
    ]
)


@settings(deadline=None, max_examples=40)
@given(
    st.sampled_from(["text", "record", "html"]),
    st.one_of(
        st.binary(max_size=200),
        st.lists(st.one_of(TAGS, st.text(max_size=20)), max_size=12).map(
            lambda parts: "".join(parts).encode("utf-8", "replace")
        ),
    ),
)
def test_nothing_is_raised_and_the_same_comes_out_again(media: str, content: bytes) -> None:
    once, again = (clean_one(capture(content, media, language="en")) for _ in range(2))
    assert once == again
    assert msgspec.json.encode(once)
