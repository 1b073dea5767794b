"""From bytes that were got to a text that can be read."""

from __future__ import annotations

from msgspec import Struct

from vedette.model.codes import RegionKind
from vedette.model.identity import identity, sha256
from vedette.model.span import Span
from vedette.model.time import Time


class Given(Struct, frozen=True, kw_only=True):
    """What came along with the bytes; None where nothing was said."""

    external_id: str | None = None
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    published: str | None = None
    captured: str | None = None


class Capture(Struct, frozen=True, kw_only=True):
    """Bytes, where and when they were got.

    `location` is where they came from (a path, `PATH#LINE` for a line of JSON Lines, `-` for
    standard input); `captured_at` is UTC, ISO 8601; `media` says how `content` is to be read. For
    `record` the content is the `text` of the record, encoded as UTF-8, and the rest is in `given`.
    """

    location: str
    media: str
    content: bytes
    captured_at: str
    given: Given = Given()

    @property
    def digest(self) -> str:
        """Identity of what was got, wherever it was found: content and what came along with it."""
        given = self.given
        return identity(
            sha256(self.content), self.media, given.external_id, given.title, given.outlet,
            given.url, given.language, given.published,
        )  # fmt: skip


class Region(Struct, frozen=True, kw_only=True):
    """A stretch of the text and what it is; `reason` says how that was told."""

    start: int
    end: int
    kind: RegionKind
    reason: str

    @property
    def span(self) -> Span:
        return Span(start=self.start, end=self.end)


class Document(Struct, frozen=True, kw_only=True):
    """A capture made readable. `text` is never cut; `regions` lie over it, in order, apart.

    `published` is None where neither the input nor the text gives it. `language` is ISO 639-1.
    `article_id` is shared by all versions of one article (same address), else the document's own id;
    `supersedes` is the id of the version this one replaces.
    """

    id: str
    article_id: str
    supersedes: str | None = None
    external_id: str | None = None
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    language: str
    text: str
    text_sha256: str
    published: Time | None = None
    captured_at: str
    regions: tuple[Region, ...] = ()

    def region_at(self, offset: int) -> Region | None:
        """The region that holds the character at `offset`; None between regions."""
        return next((r for r in self.regions if r.start <= offset < r.end), None)


def document_id(text: str, given: Given) -> str:
    """Hash of text, external id, address, outlet and printed publication time, not of any path."""
    return identity(text, given.external_id, given.url, given.outlet, given.published)


class SetAside(Struct, frozen=True, kw_only=True):
    """An input, or a part of one, that was not used, with the reason: nothing is dropped unsaid.

    `location` names it as the user knows it; `stage` is who set it aside; `detail` may hold more for
    a person to look at (a line number, an encoding). `digest` identifies the bytes, None if they
    could not be read.
    """

    location: str
    stage: str
    reason: str
    detail: str | None = None
    digest: str | None = None
