"""When a page says it was published. Nothing is guessed: only elements that state it are read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from vedette.clean.tree import Element
from vedette.model import Time
from vedette.times.published import published

_META = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "pubdate", "publishdate", "publish-date",
    "publication_date", "parsely-pub-date", "sailthru.date", "article.published",
    "cxenseparse:recs:publishtime", "date",
)  # fmt: skip
"""Names (property, name, itemprop) of meta elements that state it, best first; `date` may be a change."""

_TIMES = (
    "//time[@datetime][@itemprop='datePublished' or @pubdate]",
    "//time[@datetime][contains(@class, 'publish') or contains(@class, 'entry-date')]",
    "//article//time[@datetime][not(ancestor::aside)]",
    "//main//time[@datetime][not(ancestor::aside)]",
    "//time[@datetime][count(//time[@datetime]) = 1]",
)


def stated(tree: Element) -> tuple[str, Time] | None:
    """The first statement that can be read, as printed and as a time; None where there is none."""
    for where, value in _statements(tree):
        if time := published(value):
            return value, _from(time, where)
    return None


def _from(time: Time, where: str) -> Time:
    return replace(time, basis=f"stated by the page ({where})")


def _statements(tree: Element) -> Iterator[tuple[str, str]]:
    metas = _metas(tree)
    if first := metas.get(_META[0]):
        yield _META[0], first
    yield from (("JSON-LD datePublished", value) for value in _json_ld(tree))
    yield from ((name, metas[name]) for name in _META[1:] if name in metas)
    for path in _TIMES:
        found = tree.xpath(path)
        yield from (("time element", element.get("datetime") or "") for element in found[:1])


def _metas(tree: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        found.setdefault(name.lower(), (meta.get("content") or "").strip())
    return {name: content for name, content in found.items() if content}


def _json_ld(tree: Element) -> Iterator[str]:
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() == "application/ld+json":
            yield from _dates_in(script.text or "")


def _dates_in(script: str) -> list[str]:
    try:
        return list(_published_in(json.loads(script)))
    except (ValueError, RecursionError):
        return re.findall(r'"datePublished"\s*:\s*"([^"]+)"', script)[:1]


def _published_in(value: Any) -> Iterator[str]:
    """An object's own date, else those of what it holds."""
    if isinstance(value, dict):
        own = value.get("datePublished")
        if isinstance(own, str):
            yield own
        else:
            yield from (date for part in value.values() for date in _published_in(part))
    elif isinstance(value, list):
        yield from (date for part in value for date in _published_in(part))
