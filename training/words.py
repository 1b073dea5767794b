"""Words that a language prints small inside a sentence: what turns a headline back into one."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import srsly
from spacy_lookups_data import __file__ as lookups_file

from training.conllu import FORM, Sentence

LEAST_LOG_PROBABILITY = -17.0
"""Rarer forms in the English table are mostly slips. Vedette's own."""


def small_words(code: str, sentences: Iterator[Sentence]) -> bytes:
    """Gzip of the words, one a line, sorted: those of the tables and those the treebanks print small."""
    seen = {row[FORM] for sentence in sentences for row in sentence if row[FORM].islower()}
    words = {word for word in seen | set(_tabled(code)) if word.isalpha()}
    return gzip.compress("\n".join(sorted(words)).encode("utf-8"), 9, mtime=0)


def _tabled(code: str) -> Iterator[str]:
    if code == "en":
        likelihood = _table("en_lexeme_prob")
        for word, value in likelihood.items():
            capital = likelihood.get(word.capitalize(), float("-inf"))
            if word.islower() and value > max(capital, LEAST_LOG_PROBABILITY):
                yield word
    else:
        for forms in _table(f"{code}_lemma_index").values():
            yield from forms


def _table(name: str) -> dict[str, Any]:
    content: dict[str, Any] = srsly.read_gzip_json(Path(lookups_file).parent / "data" / f"{name}.json.gz")
    return content
