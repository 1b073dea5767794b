"""Any number of reports, no two the same, put together from paragraphs of the bundled ones.

The report of a number is always the same: a run can be repeated, and rounds get reports of their own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import as_file
from pathlib import Path
from random import Random

from msgspec import Struct

from evaluation.speed.perturbing import exchanged
from vedette.acquire import acquire
from vedette.clean import clean_one
from vedette.data import resource
from vedette.model import Capture, Document

SEED = 20261120
CAPTURED_AT = "2026-01-01T00:00:00Z"
ENDINGS = (".html", ".txt", ".jsonl")
"""Of the bundled reports; the folder also holds a note about them."""
FEWEST, MOST = 6, 9
"""Paragraphs of a report: the bundled ones have five to nine."""


class Report(Struct, frozen=True, kw_only=True):
    """What will be a file; `language` is ISO 639-1."""

    number: int
    language: str
    headline: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        """As a text file has it: the headline, then paragraphs, blank lines between."""
        return "\n\n".join((self.headline, *self.paragraphs)) + "\n"


class Pool(Struct, frozen=True):
    """Headlines and paragraphs of one language."""

    headlines: tuple[str, ...]
    paragraphs: tuple[str, ...]


def made(number: int) -> Report:
    """The report of that number, in a language as often as the bundled reports are in it."""
    draw = Random(f"{SEED}-{number}")
    pools = bundled()
    languages = sorted(pools)
    (language,) = draw.choices(languages, [len(pools[code].headlines) for code in languages])
    pool = pools[language]
    parts = (
        draw.choice(pool.headlines),
        *draw.sample(pool.paragraphs, draw.randint(FEWEST, MOST)),
    )
    headline, *paragraphs = exchanged("\n".join(parts), language, draw).split("\n")
    return Report(number=number, language=language, headline=headline, paragraphs=tuple(paragraphs))


@cache
def bundled() -> dict[str, Pool]:
    """What the bundled reports are made of, by language."""
    headlines: defaultdict[str, list[str]] = defaultdict(list)
    paragraphs: defaultdict[str, list[str]] = defaultdict(list)
    with as_file(resource("demo")) as folder:
        for document in documents(path for path in sorted(folder.iterdir()) if path.suffix in ENDINGS):
            headlines[document.language].append(document.title or "")
            paragraphs[document.language] += _body(document)
    return {
        code: Pool(tuple(dict.fromkeys(filter(None, titles))), tuple(dict.fromkeys(paragraphs[code])))
        for code, titles in headlines.items()
    }


def documents(locations: Iterable[Path]) -> Iterator[Document]:
    """What Vedette makes of the files there; what it sets aside is left out."""
    found = acquire(map(str, locations), captured_at=CAPTURED_AT)
    cleaned = (clean_one(item) for item in found if isinstance(item, Capture))
    return (item for item in cleaned if isinstance(item, Document))


def words(text: str) -> int:
    """As white space tells them apart: the count means the same for every program compared."""
    return len(text.split())


def _body(document: Document) -> Iterator[str]:
    for region in document.regions:
        if region.kind == "body":
            lines = document.text[region.start : region.end].splitlines()
            yield from (line.strip() for line in lines if line.strip())
