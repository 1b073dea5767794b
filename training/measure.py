"""Accuracy of a pipeline on a treebank's sentences: raw text in, one sentence at a time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from spacy.language import Language as Pipeline
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from training.languages import Language
from training.treebank import load, one_scheme, to_docs


def measure(nlp: Pipeline, language: Language, treebanks: Path) -> dict[str, dict[str, float]]:
    """UPOS, UAS and LAS in per cent for each test treebank; punctuation is not counted."""
    return {
        stem: _scores(nlp, to_docs(map(one_scheme, load(treebanks, (stem,), language)), language, nlp.vocab))
        for stem in language.test
    }


def _scores(nlp: Pipeline, gold: Iterable[Doc]) -> dict[str, float]:
    examples = []
    for reference in gold:
        predicted = nlp.make_doc(reference.text)
        for token in predicted[1:]:
            token.is_sent_start = False
        examples.append(Example(nlp(predicted), reference))
    scores = {**Scorer.score_token_attr(examples, "pos"), **_dependencies(examples)}
    return {
        "UPOS": round(100 * scores["pos_acc"], 1),
        "UAS": round(100 * scores["dep_uas"], 1),
        "LAS": round(100 * scores["dep_las"], 1),
    }


def _dependencies(examples: list[Example]) -> dict[str, float]:
    scores: dict[str, float] = Scorer.score_deps(examples, "dep", ignore_labels=("p", "punct"))
    return scores
