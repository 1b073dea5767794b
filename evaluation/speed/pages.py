"""Pages around made reports: the bundled pages with other words in them."""

from __future__ import annotations

import re
from functools import cache
from html import escape, unescape
from random import Random

from msgspec import Struct

from evaluation.speed.reports import SEED, Report
from vedette.data import resource

_PARAGRAPH = re.compile(r"<p>[^<>]{60,}</p>\s*")
"""Long paragraphs without attributes or markup are those of the report on all bundled pages."""
_HEADLINE = re.compile(r"<h1[^>]*>([^<]+)</h1>")
_ADDRESS = re.compile(r'(<link rel="canonical" href="[^"]*?)(/?")')
_LANGUAGE = re.compile(r'<html[^>]* lang="(\w\w)')


class Skeleton(Struct, frozen=True):
    """A bundled page; `language` as its `lang` says, `headline` as its `h1` does."""

    html: str
    language: str
    headline: str


def page(report: Report) -> str:
    """The report on one of the bundled pages of its language, at an address of its own.

    Menus, captions, lists of related stories and scripts stay as they are: they are what a page costs.
    """
    fitting = [skeleton for skeleton in skeletons() if skeleton.language == report.language]
    return dressed(report, Random(f"{SEED}-page-{report.number}").choice(fitting))


def dressed(report: Report, skeleton: Skeleton) -> str:
    """The page with the report's headline, wherever it stands, and paragraphs in place of its own."""
    paragraphs = "".join(f"<p>{escape(words, quote=False)}</p>\n      " for words in report.paragraphs)
    first = True

    def replaced(_: re.Match[str]) -> str:
        nonlocal first
        here, first = first, False
        return paragraphs if here else ""

    html = _PARAGRAPH.sub(replaced, skeleton.html)
    html = html.replace(skeleton.headline, escape(report.headline))
    return _ADDRESS.sub(rf"\g<1>-{report.number}\g<2>", html)


@cache
def skeletons() -> tuple[Skeleton, ...]:
    """The bundled pages whose headline and paragraphs can be told, by name."""
    found = sorted(resource("demo").iterdir(), key=lambda file: file.name)
    pages = (file.read_text(encoding="utf-8") for file in found if file.name.endswith(".html"))
    return tuple(skeleton for html in pages if (skeleton := _skeleton(html)))


def _skeleton(html: str) -> Skeleton | None:
    headline, language = _HEADLINE.search(html), _LANGUAGE.search(html)
    if not (headline and language and _PARAGRAPH.search(html)):
        return None
    return Skeleton(html, language[1], headline[1])


def plain(html: str) -> str:
    """The words of a page without its tags, to count them.

    >>> plain("<p>Niger &amp; Chad</p>")
    ' Niger & Chad '
    """
    return unescape(re.sub(r"<[^>]*>", " ", html))
