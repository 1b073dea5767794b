"""Put a trained pipeline into the package: rounded, with lemma tables, small words and figures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language as Pipeline
from spacy.lookups import Table

from training.languages import Language
from training.treebank import load
from training.words import small_words
from vedette.syntax.weights import pack

LAST_RESORT = "lemma_lookup"
"""French falls back on it after table and rules; it is half of all tables and adds little."""


MISSING_RULES = {"fr": {"verb": [["e", "er"], ["es", "er"], ["ent", "er"]]}}
"""Present-tense forms of the first group, which the French tables leave as printed."""


def with_lemmas(trained: Path) -> Pipeline:
    """The trained pipeline with spaCy's rule lemmatizer over the tables of spacy-lookups-data.

    The tagger of language-specific tags only helped the shared layer to learn; it is not shipped.
    """
    nlp = spacy.load(trained, exclude=["tagger"])
    lemmatizer = nlp.add_pipe("lemmatizer", config={"mode": "rule"})
    lemmatizer.initialize()  # type: ignore[attr-defined]
    if lemmatizer.lookups.has_table(LAST_RESORT):  # type: ignore[attr-defined]
        lemmatizer.lookups.set_table(LAST_RESORT, Table())  # type: ignore[attr-defined]
    _add_rules(lemmatizer, str(nlp.lang))
    return nlp


def _add_rules(lemmatizer: Any, code: str) -> None:
    rules = lemmatizer.lookups.get_table("lemma_rules")
    for pos, pairs in MISSING_RULES.get(code, {}).items():
        rules[pos] = [*rules[pos], *pairs]


def ship(language: Language, trained: Path, treebanks: Path, resources: Path) -> None:
    """Write `pipeline.bin` and `words.txt.gz` into `resources/<code>/model`."""
    folder = resources / language.code / "model"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pipeline.bin").write_bytes(pack(with_lemmas(trained)))
    sentences = load(treebanks, (*language.train, *language.dev), language)
    (folder / "words.txt.gz").write_bytes(small_words(language.code, sentences))
