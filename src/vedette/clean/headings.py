"""The headline of a page: what stands over the report, without the name of the site."""

from __future__ import annotations

import re

from vedette.clean.tree import Element, printed
from vedette.clean.units import words

LEAST = 4
"""Words a first-level heading has if it is believed against the page's own title. Vedette's own."""

_SEPARATOR = re.compile(r"\s+[|–—·:-]\s+|\s*\|\s*")


def headline(tree: Element, title: str | None, site: str | None) -> str | None:
    """The heading of the report. `title` is what the page calls itself, `site` the name of the outlet."""
    headings = [printed(h1) for h1 in tree.iter("h1")]
    if title is None or not (own := _without_site(" ".join(title.split()), site)):
        return next((h for h in headings if len(words(h)) >= LEAST), None)
    same = next((h for h in headings if _begins(own, h) or _begins(h, own)), None)
    if same is not None:
        return min(same, own, key=len)
    likely = [h for h in headings if len(words(h)) >= LEAST and not _names(h, site)]
    return likely[0] if len(likely) == 1 else own


def _begins(longer: str, shorter: str) -> bool:
    start = words(shorter)
    return len(start) >= 2 and words(longer)[: len(start)] == start


def _without_site(title: str, site: str | None) -> str:
    """The title, its last part cut off where that is the site's name.

    >>> _without_site("Shelling at Ghat | The Daily Sentry", "Daily Sentry")
    'Shelling at Ghat'
    """
    *_, last = [None, *_SEPARATOR.finditer(title)]
    if last is None or not site:
        return title
    tail, name = set(words(title[last.end() :])), set(words(site))
    return title[: last.start()] if tail <= name or (name <= tail and len(tail) <= len(name) + 2) else title


def _names(heading: str, site: str | None) -> bool:
    name = set(words(site or ""))
    return bool(name) and name <= set(words(heading))
