"""HTML -> the text of the report on it, and what the page says of itself."""

from __future__ import annotations

import logging
import re
from typing import Any

from msgspec import Struct

from vedette.clean.headings import headline
from vedette.clean.pictures import pictured
from vedette.clean.stated import stated
from vedette.clean.tree import Element, root
from vedette.errors import InputError
from vedette.model import Time

logging.getLogger("trafilatura").addHandler(logging.NullHandler())
logging.getLogger("htmldate").addHandler(logging.NullHandler())


class Page(Struct, frozen=True, kw_only=True):
    """None or empty where the page does not say. `captions` are texts of its pictures' captions."""

    text: str
    title: str | None
    url: str | None
    outlet: str | None
    language: str | None
    published: tuple[str, Time] | None
    authors: tuple[str, ...]
    captions: tuple[str, ...]


def read_page(html: str) -> Page:
    """Headline, blank line, main text as trafilatura extracts it, a paragraph a line.

    Captions of pictures that stand among the paragraphs are put where they stand. Raises InputError where
    there is no main text.
    """
    try:
        return _read(html)
    except InputError:
        raise
    except Exception as error:  # whatever a broken page does to the libraries must not stop the other inputs
        raise InputError(f"the page could not be read ({type(error).__name__})") from error


def _read(html: str) -> Page:
    from trafilatura import bare_extraction, extract_metadata
    from trafilatura.utils import load_html

    tree = load_html(html)
    main: Any = None if tree is None else bare_extraction(tree, include_comments=False)
    if tree is None or main is None or not (main.text or "").strip():
        raise InputError("no main text could be found in the page")
    said = extract_metadata(tree, date_config={"extensive_search": False}, extensive=False)
    title = headline(tree, said.title, said.sitename)
    lines = _lines(main.text, title)
    lines, captions = pictured(tree, lines, title)
    return Page(
        text="\n".join(lines) if title is None else f"{title}\n\n" + "\n".join(lines),
        title=title,
        url=said.url or None,
        outlet=said.sitename or None,
        language=_html_language(tree),
        published=stated(tree),
        authors=tuple(part for part in re.split(r"\s*;\s*", said.author or "") if part),
        captions=captions,
    )


def _lines(text: str, title: str | None) -> list[str]:
    """Lines without the white space that HTML does not mean, the headline's own line left out."""
    lines = [line for each in text.splitlines() if (line := re.sub(r"[ \t\f\v]+", " ", each).strip())]
    return lines[1:] if lines and lines[0] == title else lines


def _html_language(tree: Element) -> str | None:
    top = root(tree)
    return top.get("lang") or top.get("xml:lang") or None
