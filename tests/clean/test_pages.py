"""Pages: text, headline, captions and what they state of themselves. All pages here are made up."""

from __future__ import annotations

import pytest

from vedette.clean.pages import Page, read_page
from vedette.errors import InputError

PARAGRAPHS = [
    "Two columns of the border guard left the garrison of Tamrit on Sunday and took up posts along the wadi.",
    "A spokesman for the council said that the move was routine and that nobody in the valley had been hurt.",
    "Herdsmen reached by telephone said that they had seen neither cars nor soldiers since the last rains.",
]
CAPTION = "<figcaption>Guards at the wadi in May <i>(Ada Example)</i></figcaption>"
FIGURE = f"<figure><img src='a.jpg'>{CAPTION}</figure>"


def page(
    head: str = "", *, inside: str = "", after: str = "", heading: str = "Guards move to the wadi"
) -> Page:
    first, *rest = (f"<p>{each}</p>" for each in PARAGRAPHS)
    return read_page(
        f"<!DOCTYPE html><html lang='en'><head><title>{heading} - The Wadi Post</title>"
        f"<meta property='og:site_name' content='The Wadi Post'>{head}</head>"
        "<body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>{heading}</h1>{first}{inside}{''.join(rest)}</article>{after}</body></html>"
    )


def test_text_is_headline_blank_line_and_paragraphs() -> None:
    found = page()
    assert found.text == "Guards move to the wadi\n\n" + "\n".join(PARAGRAPHS)
    assert (found.title, found.outlet, found.language) == ("Guards move to the wadi", "The Wadi Post", "en")


def test_a_caption_stands_where_its_picture_stands() -> None:
    found = page(inside=FIGURE)
    caption = "Guards at the wadi in May (Ada Example)"
    assert found.text.split("\n")[2:4] == [PARAGRAPHS[0], caption]
    assert found.captions == (caption,)


@pytest.mark.parametrize(
    "elsewhere",
    [
        f"<aside>{FIGURE}</aside>",
        f"<a href='/other'>{FIGURE}</a>",
        "<div class='caption'>Sign up for the caption of the day</div>",
    ],
)
def test_pictures_of_other_things_are_left_out(elsewhere: str) -> None:
    assert page(inside=elsewhere).captions == ()


@pytest.mark.parametrize(
    ("head", "edtf", "where"),
    [
        (
            "<meta property='article:published_time' content='2025-06-10T08:30:00+01:00'>",
            "2025-06-10",
            "article:published_time",
        ),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, '
            '{"@type": "NewsArticle", "datePublished": "2025-06-10"}]}</script>',
            "2025-06-10",
            "JSON-LD datePublished",
        ),
        (
            '<script type="application/ld+json">{"broken": , "datePublished": "2025-06-10"</script>',
            "2025-06-10",
            "JSON-LD datePublished",
        ),
        ("<meta itemprop='datePublished' content='2025-06-10'>", "2025-06-10", "datepublished"),
    ],
)
def test_date_that_the_page_states(head: str, edtf: str, where: str) -> None:
    found = page(head).published
    assert found is not None
    assert found[1].edtf == edtf
    assert found[1].basis == f"stated by the page ({where})"


@pytest.mark.parametrize(
    "head",
    [
        "",
        "<meta property='article:modified_time' content='2025-06-10'>",  # a change is not the publication
        "<meta property='article:published_time' content='soon'>",
        "<link rel='canonical' href='https://example.org/2025/06/10/guards'>",  # nor is a date in an address
        "<meta name='copyright' content='2025'>",
    ],
)
def test_no_date_is_made_up(head: str) -> None:
    assert page(head, after="<footer>Copyright 2025, 10 June</footer>").published is None


@pytest.mark.parametrize(
    "html",
    [
        "<html></html>",
        "<!DOCTYPE html><html><body><div><div><p",
        "<html>" + "<div>" * 3000,
    ],
)
def test_broken_or_empty_page_says_so(html: str) -> None:
    with pytest.raises(InputError, match="page"):
        read_page(html)
