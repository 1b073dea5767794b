"""What is the report and what is page furniture, on our own pages; beside trafilatura alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec
import trafilatura
from msgspec import Struct

from evaluation.errors import AnnotationError
from evaluation.intervals import Counts, of_counts, ratio
from evaluation.outcome import Figure, Outcome
from evaluation.task import Part, Task
from vedette.acquire import acquire
from vedette.clean import READ_LANGUAGES, clean_one
from vedette.data import parse_yaml
from vedette.errors import ResourceError
from vedette.model import Capture, Document

PAGES = Path(__file__).parent.parent / "pages"
READ = ("headline", "body", "caption")
SETUP = (
    "invented pages of many layouts, with phrases that belong to the report and phrases of page "
    "furniture; kept: a phrase stands in a region that is read; trafilatura: its plain extraction with its "
    "metadata, which keeps no captions apart; pages without a report count for the last figure alone; "
    "pages in languages that Vedette does not read yet are left out"
)


class Expected(Struct, frozen=True, forbid_unknown_fields=True):
    """What a careful person says of a page; see pages/README.md."""

    language: str
    headline: str | None
    outlet: str | None
    published: str | None
    report: bool
    body: list[str]
    furniture: list[str]
    why: str
    captions: list[str] = []


class Seen(Struct, frozen=True):
    """What some method makes of a page: the text it would read, its captions apart, and its metadata."""

    text: str
    captions: str
    headline: str | None
    outlet: str | None
    published: str | None


class Page(Struct, frozen=True):
    name: str
    wanted: Expected
    ours: Seen | None
    theirs: Seen | None


def _run(folder: Path | None) -> Outcome:
    del folder
    every = (_page(path) for path in sorted(PAGES.glob("*.yaml")))
    pages = tuple(page for page in every if page.wanted.language in READ_LANGUAGES)
    reports = [page for page in pages if page.wanted.report]

    def figure(
        name: str, row: Callable[[Page, Seen | None], tuple[float, ...]], chosen: Sequence[Page] = reports
    ) -> Figure:
        of: Callable[[Counts], float | None] = ratio
        return Figure(
            name=name,
            size=f"{len(chosen)} pages",
            ours=of_counts([row(page, page.ours) for page in chosen], of),
            baselines={"trafilatura": of_counts([row(page, page.theirs) for page in chosen], of).value},
        )

    return Outcome(
        task="cleaning",
        data="own pages",
        setup=SETUP,
        figures=(
            figure("body phrases kept", lambda p, s: _share(p.wanted.body, s.text if s else "")),
            figure("furniture phrases read", lambda p, s: _share(p.wanted.furniture, s.text if s else "")),
            figure("captions told apart", lambda p, s: _share(p.wanted.captions, s.captions if s else "")),
            figure("headline", lambda p, s: (_same(p.wanted.headline, s.headline if s else None), 1)),
            figure("outlet", lambda p, s: (_same(p.wanted.outlet, s.outlet if s else None), 1)),
            figure("publication date", lambda p, s: ((s.published if s else None) == p.wanted.published, 1)),
            figure("report or none", lambda p, s: ((s is not None) == p.wanted.report, 1), pages),
        ),
        worst=tuple(_worst(pages)),
    )


def _page(path: Path) -> Page:
    try:
        wanted = msgspec.convert(parse_yaml(path.read_bytes(), path.name), Expected)
    except (msgspec.ValidationError, ResourceError) as error:
        raise AnnotationError(f"{path.name}: {error}") from error
    html = path.with_suffix(".html")
    return Page(path.stem, wanted, _ours(html), _theirs(html.read_bytes()))


def _ours(path: Path) -> Seen | None:
    for capture in acquire([str(path)]):
        document = clean_one(capture) if isinstance(capture, Capture) else capture
        if isinstance(document, Document):
            heads = [document.text[r.start : r.end] for r in document.regions if r.kind == "headline"]
            date = document.published.earliest if document.published else None
            return Seen(
                _joined(document, READ),
                _joined(document, ("caption",)),
                _plain(heads[0]) if heads else None,
                document.outlet,
                date[:10] if date else None,
            )
    return None


def _joined(document: Document, kinds: Sequence[str]) -> str:
    found = (document.text[r.start : r.end] for r in document.regions if r.kind in kinds)
    return _plain("\n".join(found))


def _theirs(content: bytes) -> Seen | None:
    found = trafilatura.bare_extraction(content, with_metadata=True, as_dict=False)
    if found is None or isinstance(found, dict) or not found.text:
        return None
    return Seen(_plain(found.text), "", _plain(found.title or "") or None, found.sitename, found.date)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _share(phrases: Sequence[str], text: str) -> tuple[float, ...]:
    return sum(_plain(phrase) in text for phrase in phrases), len(phrases)


def _same(wanted: str | None, found: str | None) -> bool:
    return (_plain(wanted).casefold() if wanted else None) == (_plain(found).casefold() if found else None)


def _worst(pages: Sequence[Page]) -> Iterator[str]:
    """Furniture that is read first, then what of the report is lost, then metadata."""
    for page in pages:
        if (page.ours is not None) is not page.wanted.report:
            yield f"{page.name}: {'read' if page.ours else 'set aside'}, though {page.wanted.why}"
    read = [(page, page.ours) for page in pages if page.ours and page.wanted.report]
    for page, seen in read:
        yield from (
            f"{page.name}: furniture read: {p}" for p in page.wanted.furniture if _plain(p) in seen.text
        )
    for page, seen in read:
        yield from (f"{page.name}: lost: {p}" for p in page.wanted.body if _plain(p) not in seen.text)
    for page, seen in read:
        for field in ("headline", "outlet", "published"):
            wanted, found = getattr(page.wanted, field), getattr(seen, field)
            if not _same(wanted, found):
                yield f"{page.name}: {field} {found!r} for {wanted!r}"
    for page, seen in read:
        lost = (p for p in page.wanted.captions if _plain(p) not in seen.captions)
        yield from (f"{page.name}: no caption: {p}" for p in lost)


CLEANING = Task("cleaning", "Which words of a page are the report?", (Part("own pages", _run),))
