"""Accuracy of the shipped parsers on the test splits of treebanks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from spacy.training import Example

from evaluation.errors import GoldAbsentError
from evaluation.intervals import Counts, of_counts, ratio
from evaluation.outcome import Figure, Outcome
from evaluation.task import Part, Task
from training.languages import LANGUAGES
from training.measure import PUNCTUATION, counts, examples
from training.treebank import load, one_scheme, to_docs
from vedette.syntax.parser import pipeline

FOLDER = "treebanks"
SETUP = (
    "raw sentences in, one at a time, the relations of training/treebank.py, punctuation not counted, "
    "intervals over sentences; a gold word that our tokens do not have counts as wrong; this is spaCy's"
    " parse before Vedette's repairs"
)


def _part(code: str, stem: str) -> Part:
    return Part(stem, lambda folder: _outcome(code, stem, folder))


def _outcome(code: str, stem: str, folder: Path | None) -> Outcome:
    if folder is None or not (folder / FOLDER / f"{stem}.conllu").is_file():
        raise GoldAbsentError(f"no {FOLDER}/{stem}.conllu in the folder of VEDETTE_GOLD")
    language, nlp = LANGUAGES[code], pipeline(code)
    gold = to_docs(map(one_scheme, load(folder / FOLDER, (stem,), language)), language, nlp.vocab)
    compared = list(examples(nlp, gold))
    rows = [(*counts(example), _hung_before(example)) for example in compared]
    size = f"{len(rows)} sentences, {sum(row[0] for row in rows)} words"

    def figure(
        name: str, place: int, of: Callable[[Counts], float | None], crude: int | None = None
    ) -> Figure:
        return Figure(
            name=name,
            size=size,
            ours=of_counts([(row[place], row[0]) for row in rows], of),
            baselines={} if crude is None else {
                "word before": of_counts([(row[crude], row[0]) for row in rows], of).value
            },
        )  # fmt: skip

    figures = (figure("UPOS", 1, ratio), figure("UAS", 2, ratio, 4), figure("LAS", 3, ratio))
    return Outcome(task="parsing", data=stem, setup=SETUP, figures=figures)


def _hung_before(example: Example) -> int:
    """How many words hang on the word before."""
    return sum(w.head.i == w.i - 1 for w in example.reference if w.dep_ not in PUNCTUATION)


PARSING = Task(
    "parsing",
    "Which word belongs to which?",
    tuple(_part(language.code, stem) for language in LANGUAGES.values() for stem in language.test),
)
