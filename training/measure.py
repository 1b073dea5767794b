"""Accuracy of a pipeline on a treebank's sentences: raw text in, one sentence at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc
from spacy.training import Example

from training.languages import Language
from training.treebank import load, one_scheme, to_docs
from vedette.syntax.parser import pipeline

PUNCTUATION = ("punct", "p")


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
    words, *right = map(sum, zip(*(counts(example) for example in examples(nlp, gold)), strict=True))
    return {name: round(100 * n / words, 1) for name, n in zip(("UPOS", "UAS", "LAS"), right, strict=True)}


def examples(nlp: Pipeline, gold: Iterable[Doc]) -> Iterator[Example]:
    """Each gold sentence beside what the pipeline makes of its raw text."""
    for reference in gold:
        predicted = nlp.make_doc(reference.text)
        for token in predicted[1:]:
            token.is_sent_start = False
        yield Example(nlp(predicted), reference)


def counts(example: Example) -> tuple[int, int, int, int]:
    """Gold words but for punctuation; of them right tags, right heads, right heads with the right relation.

    A gold word that is no token of ours is wrong. (spaCy's own `score_deps` counts punctuation unless
    it is also given a getter of labels as words.)
    """
    to_gold = example.alignment.x2y
    ours = {int(to_gold[t.i][0]): t for t in example.predicted if len(to_gold[t.i]) == 1}
    words = [word for word in example.reference if word.dep_ not in PUNCTUATION]
    tags = heads = labels = 0
    for word in words:
        token = ours.get(word.i)
        if token is not None:
            head = to_gold[token.head.i]
            attached = len(head) == 1 and int(head[0]) == word.head.i
            tags += token.pos_ == word.pos_
            heads += attached
            labels += attached and token.dep_.lower() == word.dep_.lower()
    return len(words), tags, heads, labels
