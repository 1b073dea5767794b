"""Captions of the pictures among the paragraphs of a page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from vedette.clean.tree import Element, printed, root
from vedette.clean.units import words

SHORTEST, LONGEST = 15, 300
"""Lengths a caption has, in characters. Vedette's own."""

MOST = 8
"""Captions beyond which the pictures are a gallery and not the report's. Vedette's own."""

NEAR = 3
"""Levels within which a caption and its picture have a common element. Vedette's own."""

_CAPTIONS = ".//figcaption | .//*[contains(@class, 'caption')][not(self::figure or self::figcaption)]"
_ELSEWHERE = ("a", "aside", "nav", "footer", "form", "button", "article")


def pictured(tree: Element, lines: list[str], title: str | None) -> tuple[list[str], tuple[str, ...]]:
    """The lines with the captions among them, and all captions; one that is a line already stays there."""
    at = {_said(line): index for index, line in enumerate(lines)}
    paragraphs = [(p, at[said]) for p in tree.iter("p", "li") if (said := _said(printed(p))) in at]
    if len(paragraphs) < 2:
        return lines, ()
    found = list(_captions(_container(paragraphs), dict(paragraphs), title))
    if len(found) > MOST:
        return lines, ()
    after: dict[int, list[str]] = {}
    for index, caption in found:
        if _said(caption) not in at:
            after.setdefault(index, []).append(caption)
    placed = after.get(-1, []) + [each for i, line in enumerate(lines) for each in (line, *after.get(i, ()))]
    return placed, tuple(caption for _, caption in found)


def _captions(
    container: Element, paragraphs: dict[Element, int], title: str | None
) -> Iterator[tuple[int, str]]:
    """Captions with the index of the paragraph above each, -1 where there is none."""
    wanted = set(container.xpath(_CAPTIONS))
    index, seen = -1, {_said(title or "")}
    for element in container.iter():
        index = max(index, paragraphs.get(element, -1))
        caption = printed(element) if element in wanted and element not in paragraphs else ""
        if SHORTEST <= len(caption) <= LONGEST and _said(caption) not in seen and _is_of(container, element):
            seen.add(_said(caption))
            yield index, caption


def _container(paragraphs: list[tuple[Element, int]]) -> Element:
    """The article that holds the paragraphs, else the innermost element that does."""
    first, last = paragraphs[0][0], paragraphs[-1][0]
    around = set(last.iterancestors())
    common = next((a for a in first.iterancestors() if a in around), root(first))
    return next((a for a in (common, *common.iterancestors()) if a.tag == "article"), common)


def _is_of(container: Element, element: Element) -> bool:
    """Whether the caption belongs to a picture of this report, not to a link, a form or another article."""
    above = list(takewhile(lambda each: each is not container, element.iterancestors()))
    if any(each.tag in _ELSEWHERE for each in above):
        return False
    linked = sum(len(printed(link)) for link in element.iter("a"))
    return linked <= len(printed(element)) / 2 and any(_shows(each) for each in above[:NEAR])


def _shows(element: Element) -> bool:
    return next(element.iter("img", "picture", "video", "amp-img"), None) is not None


def _said(line: str) -> str:
    return " ".join(words(line))
