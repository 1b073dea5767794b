"""What is the report and what is page furniture, on our own pages; beside trafilatura alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from evaluation.board import Board
from evaluation.intervals import ratio
from evaluation.outcome import Outcome
from evaluation.task import Part, Task
from evaluation.tasks.page_cases import Answer, Page, pages, plain

SETUP = (
    "invented pages of many layouts, with phrases that belong to the report and phrases of page "
    "furniture; kept: a phrase stands in a region that is read; trafilatura: its plain extraction with its "
    "metadata, which keeps no captions apart; pages without a report count for the last figure alone; "
    "pages in languages that Vedette does not read yet are left out"
)


def _run(folder: Path | None) -> Outcome:
    del folder
    every = tuple(pages())
    reports = [page for page in every if page.wanted.report]

    def board(chosen: Sequence[Page]) -> Board[Answer]:
        theirs = {"trafilatura": [Answer(page.wanted, page.theirs) for page in chosen]}
        return Board(f"{len(chosen)} pages", [Answer(page.wanted, page.ours) for page in chosen], theirs)

    told = board(reports)
    return Outcome(
        task="cleaning",
        data="own pages",
        setup=SETUP,
        figures=(
            told.figure("body phrases kept", lambda a: _share(a.wanted.body, a.text), ratio),
            told.figure("furniture phrases read", lambda a: _share(a.wanted.furniture, a.text), ratio),
            told.figure("captions told apart", lambda a: _share(a.wanted.captions, a.captions), ratio),
            told.figure("headline", lambda a: (_told(a, "headline"), 1), ratio),
            told.figure("outlet", lambda a: (_told(a, "outlet"), 1), ratio),
            told.figure("publication date", lambda a: (_told(a, "published"), 1), ratio),
            board(every).figure(
                "report or none", lambda a: ((a.seen is not None) == a.wanted.report, 1), ratio
            ),
        ),
        worst=tuple(_worst(every)),
    )


def _told(answer: Answer, field: str) -> bool:
    """A page that was set aside tells nothing, not even rightly that there is none."""
    return answer.seen is not None and _same(getattr(answer.wanted, field), getattr(answer.seen, field))


def _share(phrases: Sequence[str], text: str) -> tuple[float, ...]:
    return sum(plain(phrase) in text for phrase in phrases), len(phrases)


def _same(wanted: str | None, found: str | None) -> bool:
    return (plain(wanted).casefold() if wanted else None) == (plain(found).casefold() if found else None)


def _worst(every: Sequence[Page]) -> Iterator[str]:
    """Furniture that is read first, then what of the report is lost, then metadata."""
    for page in every:
        if (page.ours is not None) is not page.wanted.report:
            yield f"{page.name}: {'read' if page.ours else 'set aside'}, though {page.wanted.why}"
    read = [(page, page.ours) for page in every if page.ours and page.wanted.report]
    for page, seen in read:
        yield from (
            f"{page.name}: furniture read: {p}" for p in page.wanted.furniture if plain(p) in seen.text
        )
    for page, seen in read:
        yield from (f"{page.name}: lost: {p}" for p in page.wanted.body if plain(p) not in seen.text)
    for page, seen in read:
        for field in ("headline", "outlet", "published"):
            wanted, found = getattr(page.wanted, field), getattr(seen, field)
            if not _same(wanted, found):
                yield f"{page.name}: {field} {found!r} for {wanted!r}"
    for page, seen in read:
        lost = (p for p in page.wanted.captions if plain(p) not in seen.captions)
        yield from (f"{page.name}: no caption: {p}" for p in lost)


CLEANING = Task("cleaning", "Which words of a page are the report?", (Part("own pages", _run),))
