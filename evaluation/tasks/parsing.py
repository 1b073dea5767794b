"""Accuracy of the shipped parsers on the test splits of treebanks."""

from __future__ import annotations

from pathlib import Path

from spacy.training import Example

from evaluation.board import Board
from evaluation.errors import GoldAbsentError, GoldMalformedError
from evaluation.intervals import ratio
from evaluation.outcome import Outcome
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
    try:
        gold = list(to_docs(map(one_scheme, load(folder / FOLDER, (stem,), language)), language, nlp.vocab))
    except (ValueError, KeyError, IndexError) as error:
        raise GoldMalformedError(f"{FOLDER}/{stem}.conllu: {error}") from error
    compared = list(examples(nlp, gold))
    rows = [(*counts(example), _hung_before(example)) for example in compared]
    size = f"{len(rows)} sentences, {sum(row[0] for row in rows)} words"

    crude = [(row[0], 0, row[4], 0) for row in rows]
    board, bare = Board(size, rows, {"word before": crude}), Board(size, rows)
    figures = (
        bare.figure("UPOS", lambda row: (row[1], row[0]), ratio),
        board.figure("UAS", lambda row: (row[2], row[0]), ratio),
        bare.figure("LAS", lambda row: (row[3], row[0]), ratio),
    )
    return Outcome(task="parsing", data=stem, setup=SETUP, figures=figures)


def _hung_before(example: Example) -> int:
    """How many words hang on the word before."""
    return sum(w.head.i == w.i - 1 for w in example.reference if w.dep_ not in PUNCTUATION)


PARSING = Task(
    "parsing",
    "Which word belongs to which?",
    tuple(_part(language.code, stem) for language in LANGUAGES.values() for stem in language.test),
)
