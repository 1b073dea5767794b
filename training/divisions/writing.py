"""The two lists as `vedette.gazetteer.division_lines` reads them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from training.divisions.named import Named
from vedette.gazetteer.division_lines import FIRST, SECOND

HEADS = {
    FIRST: """\
# First-order divisions: GeoNames' code, GeoNames' id, names apart by | with languages behind a colon.
# Made by `python -m training.divisions`; further spellings stand in division_spellings.tsv.""",
    SECOND: """\
# Second-order divisions: code of the first order with a word, GeoNames ids of the towns as steps, names.
# Made by `python -m training.divisions`; further spellings stand in division_spellings.tsv.""",
}


def write(folder: Path, divisions: Iterable[Named]) -> Iterator[str]:
    """Writes both files and reports what is in them."""
    found = list(divisions)
    for file, is_second in ((FIRST, False), (SECOND, True)):
        own = [d for d in found if ("/" in d.group.code) == is_second]
        text = "\n".join((HEADS[file], *map(_line, own), ""))
        (folder / file).write_text(text, encoding="utf-8", newline="\n")
        further = sum(bool(d.names) for d in own)
        yield f"{file}: {len(own)} divisions, {further} with further names, {len(text.encode()):,} bytes"


def _line(division: Named) -> str:
    group = division.group
    names = [group.name, *(f"{name}:{','.join(codes)}" for name, codes in division.names.items())]
    before = (0, *group.numbers)
    steps = " ".join(str(number - last) for last, number in zip(before, group.numbers, strict=False))
    return f"{group.code}\t{steps}\t{'|'.join(names)}"
