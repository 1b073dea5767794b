"""CoNLL-U: sentences as rows of ten columns, read and written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

Row = list[str]
Sentence = list[Row]

FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC = range(1, 10)


def read(path: Path, genres: tuple[str, ...] = ()) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file as rows of ten columns; with `genres` only theirs."""
    rows: Sentence = []
    wanted = True
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc id"):
            wanted = not genres or any(f"_{genre}_" in line for genre in genres)
        elif line and not line.startswith("#"):
            row = line.split("\t")
            if "." not in row[0]:
                rows.append(row)
        elif not line and rows:
            if wanted:
                yield rows
            rows = []
    if rows and wanted:
        yield rows


def to_conllu(sentences: Iterable[Sentence]) -> str:
    return "\n".join("\n".join("\t".join(row) for row in rows) + "\n" for rows in sentences) + "\n"
