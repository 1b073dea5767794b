"""Which treebank files train, steer and test the pipeline of each language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Language:
    """What one language is made from; file names are stems of `STEM.conllu`.

    `merge_words` joins what a treebank splits inside one printed word (French `du` = `de` + `le`);
    `genres` keeps only those documents of a file whose id contains one of the names.
    """

    code: str
    train: tuple[str, ...]
    dev: tuple[str, ...]
    test: tuple[str, ...]
    merge_words: bool
    dropout: float
    steps: int
    genres: dict[str, tuple[str, ...]]


LANGUAGES: dict[str, Language] = {
    "en": Language(
        code="en",
        train=("en_ewt-train", "en_gumopen-train"),
        dev=("en_ewt-dev", "en_gumopen-dev"),
        test=("en_ewt-test", "en_gumopen-test", "en_pud"),
        merge_words=False,
        dropout=0.1,
        steps=9000,
        # The texts of GUM's `conversation` and `vlog` are not CC BY or public domain beyond doubt.
        genres={"en_gumopen": ("news", "interview", "bio", "voyage", "textbook", "speech")},
    ),
    "fr": Language(
        code="fr",
        train=("fr_sequoia-train", "fr_gsd-dev", "fr_pud"),
        dev=("fr_sequoia-dev",),
        test=("fr_sequoia-test", "fr_gsd-test"),
        merge_words=True,
        dropout=0.2,
        steps=7000,
        genres={},
    ),
}
