"""Accuracy of a pipeline on a treebank's sentences: raw text in, one sentence at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import spacy
from spacy.language import Language as Pipeline
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from training.languages import Language
from training.treebank import load, one_scheme, to_docs
from vedette.syntax.parser import pipeline


def report(language: Language, trained: Path, treebanks: Path, resources: Path) -> Iterator[str]:
    """A line for each test treebank: the pipeline as trained beside the one that is shipped."""
    shipped = resources / language.code / "model" / "pipeline.bin"
    yield f"{shipped.name}: {shipped.stat().st_size / 1e6:.1f} MB"
    pipelines = {"float32": spacy.load(trained), "shipped": pipeline(language.code)}
    for stem in language.test:
        for name, nlp in pipelines.items():
            gold = to_docs(map(one_scheme, load(treebanks, (stem,), language)), language, nlp.vocab)
            yield f"{stem} {name}: {scores(nlp, gold)}"


def scores(nlp: Pipeline, gold: Iterable[Doc]) -> dict[str, float]:
    """UPOS, UAS and LAS in per cent; punctuation is not counted."""
    examples = []
    for reference in gold:
        predicted = nlp.make_doc(reference.text)
        for token in predicted[1:]:
            token.is_sent_start = False
        examples.append(Example(nlp(predicted), reference))
    found = Scorer.score_token_attr(examples, "pos")
    found |= Scorer.score_deps(examples, "dep", ignore_labels=("p", "punct"))
    names = {"UPOS": "pos_acc", "UAS": "dep_uas", "LAS": "dep_las"}
    return {name: round(100 * found[key], 1) for name, key in names.items()}
