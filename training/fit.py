"""Train one language's pipeline with spaCy from `recipe.cfg`."""

from __future__ import annotations

from pathlib import Path

import spacy
from spacy.cli.train import train
from spacy.tokens import DocBin

from training.languages import Language
from training.treebank import load, one_scheme, to_docs, varied

RECIPE = Path(__file__).parent / "recipe.cfg"
SEED = 0


def write_corpora(language: Language, treebanks: Path, folder: Path) -> None:
    """`train.spacy` (varied) and `dev.spacy` (as published) in `folder`."""
    vocab = spacy.blank(language.code).vocab
    folder.mkdir(parents=True, exist_ok=True)
    training = varied(load(treebanks, language.train, language), language, SEED)
    steering = map(one_scheme, load(treebanks, language.dev, language))
    DocBin(docs=to_docs(training, language, vocab)).to_disk(folder / "train.spacy")
    DocBin(docs=to_docs(steering, language, vocab)).to_disk(folder / "dev.spacy")


def fit(language: Language, treebanks: Path, folder: Path) -> Path:
    """Train; the best pipeline by the dev treebank is in the returned folder. 10-25 CPU minutes."""
    write_corpora(language, treebanks, folder)
    train(
        RECIPE,
        folder,
        overrides={
            "paths.train": str(folder / "train.spacy"),
            "paths.dev": str(folder / "dev.spacy"),
            "nlp.lang": language.code,
            "training.dropout": language.dropout,
            "training.max_steps": language.steps,
        },
    )
    return folder / "model-best"
