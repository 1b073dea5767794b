"""What is used of a parsed page's elements: those of lxml, as trafilatura makes them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol


class Element(Protocol):
    """An element. `tag` is no string in comments; `xpath` gives elements for the paths used here."""

    @property
    def tag(self) -> Any: ...
    @property
    def text(self) -> str | None: ...
    def get(self, name: str, /) -> str | None: ...
    def iter(self, *tags: str) -> Iterator[Element]: ...
    def itertext(self) -> Iterator[str]: ...
    def iterancestors(self) -> Iterator[Element]: ...
    def xpath(self, path: str, /) -> list[Element]: ...


def printed(element: Element) -> str:
    """All words in the element with single spaces between them; empty for a comment."""
    return " ".join(" ".join(element.itertext()).split()) if isinstance(element.tag, str) else ""


def root(element: Element) -> Element:
    """The outermost element around this one, or itself."""
    return [element, *element.iterancestors()][-1]
