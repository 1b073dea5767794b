"""Datelines as sentences of names: nobody says anything there, yet they print where a report is from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vedette.model import Document, Region, Sentence, Word

_TOKEN = re.compile(r"[^\W_](?:[\w.'’]*[\w'’])?\.?|-+|[^\w\s]")
LONGEST_SHORT = 5
"""Letters of a word whose full stop belongs to it ("Minn."), unless it has one inside. Vedette's own."""


def dateline_sentences(document: Document) -> Iterator[Sentence]:
    """One of each dateline: its words hang side by side from the first, no parser has seen them."""
    for region in document.regions:
        if region.kind == "dateline":
            words = tuple(_words(document.text, region))
            if words:
                yield Sentence(
                    start=region.start, end=region.end, region="dateline", paragraph=0,
                    language=document.language, words=words,
                    children=(tuple(range(1, len(words))), *(() for _ in words[1:])),
                )  # fmt: skip


def _words(text: str, region: Region) -> Iterator[Word]:
    for index, match in enumerate(_TOKEN.finditer(text, region.start, region.end)):
        printed = _without_full_stop(match.group())
        is_name = printed[0].isupper()
        yield Word(
            index=index, start=match.start(), end=match.start() + len(printed), text=printed,
            lemma=printed.lower(), pos="PROPN" if is_name else "X" if printed[0].isalnum() else "PUNCT",
            dep="flat" if index else "root", head=0,
        )  # fmt: skip


def _without_full_stop(token: str) -> str:
    is_short = "." in token[:-1] or len(token) <= LONGEST_SHORT + 1
    return token if is_short or not token.endswith(".") else token[:-1]
