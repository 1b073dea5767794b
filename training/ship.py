"""Put a trained pipeline into the package: rounded, with lemma tables, small words and figures."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import spacy
from spacy.language import Language as Pipeline
from spacy.lookups import Table, load_lookups

from training.languages import Language
from training.substitutes import IRREGULAR, doubles, gerund, past, single_verbs, third_person
from training.treebank import load
from training.words import small_words
from vedette.syntax.tokenizers import WITHOUT_SPACY_RULES
from vedette.syntax.weights import pack

_TABLES = ["lemma_lookup", "lemma_rules", "lemma_exc", "lemma_index"]
LAST_RESORT = "lemma_lookup"
"""French falls back on it after table and rules; it is half of all tables and adds little."""


FIRST_RULES = {"fr": {"verb": [[end, end] for end in ("er", "ir", "re")], "noun": [["s", "s"], ["x", "x"]]}}
"""A form in the index is its own lemma: infinitives, "obus". They come before the table's rules."""
MISSING_RULES = {"fr": {"verb": [["e", "er"], ["es", "er"], ["ent", "er"]]}}
"""Present-tense forms of the first group, which the French tables leave as printed."""


WRONG_LEMMAS = {
    "en": {
        "verb": {
            "slew": ["slay"],
            "waylaid": ["waylay"],
            "sunk": ["sink"],
            "sank": ["sink"],
            "stole": ["steal"],
            "overran": ["overrun"],
            "overcame": ["overcome"],
            "beaten": ["beat"],
            "forbidden": ["forbid"],
            "forbade": ["forbid"],
            "froze": ["freeze"],
            "withdrew": ["withdraw"],
            "withstood": ["withstand"],
            "swore": ["swear"],
            "fled": ["flee"],
            "foresaw": ["foresee"],
            "upheld": ["uphold"],
            "bade": ["bid"],
            "overtook": ["overtake"],
            "overthrew": ["overthrow"],
            "retook": ["retake"],
            "retaken": ["retake"],
            "rebuilt": ["rebuild"],
            "misled": ["mislead"],
            "undertook": ["undertake"],
            "struck": ["strike"],
        },
        "noun": {"access": ["access"], "taxes": ["tax"], "attachés": ["attaché"]},
    },
    "fr": {
        "noun": {"parties": ["partie"], "hamas": ["hamas"], "oms": ["oms"]},
        "adj": {"plusieurs": ["plusieurs"]},
    },
}
"""Slips of the tables that matter here."""


def with_lemmas(trained: Path, code: str) -> Pipeline:
    """The trained pipeline with spaCy's rule lemmatizer over the tables of spacy-lookups-data."""
    nlp = spacy.load(trained)
    tables = load_lookups(code, _TABLES)
    if tables.has_table(LAST_RESORT):
        tables.set_table(LAST_RESORT, Table())
    if code == "en":
        tables.get_table("lemma_exc")["verb"].update(forms_of_the_trade())
        index = tables.get_table("lemma_index")
        index["verb"] = without_false_stems(index["verb"])
    for pos, forms in WRONG_LEMMAS.get(code, {}).items():
        tables.get_table("lemma_exc")[pos].update(forms)
    for pos, pairs in MISSING_RULES.get(code, {}).items():
        rules = tables.get_table("lemma_rules")
        rules[pos] = [*rules[pos], *pairs]
    for pos, pairs in FIRST_RULES.get(code, {}).items():
        rules = tables.get_table("lemma_rules")
        rules[pos] = [*pairs, *rules[pos]]
    nlp = _without_language(nlp) if code in WITHOUT_SPACY_RULES else nlp
    lemmatizer = nlp.add_pipe("lemmatizer", config={"mode": "rule"})
    lemmatizer.initialize(lookups=tables)  # type: ignore[attr-defined]
    return nlp


def forms_of_the_trade() -> dict[str, list[str]]:
    """Regular forms of the verbs in English event frames: by the tables' rules "raped" is a form of "rap"."""
    found = {}
    for verb in single_verbs("en"):
        if verb not in IRREGULAR and verb.isascii():
            stem = f"{verb}{verb[-1]}" if doubles(verb) else verb
            found.update({form: [verb] for form in (third_person(verb), past(stem), gerund(stem))})
    return found


def without_false_stems(verbs: Iterable[str]) -> list[str]:
    """An index of verbs without those whose past the rules would see in another's: "rap" in "raped".

    Of several lemmas in the index the lemmatizer takes the one without an e, and its table of exceptions
    does not override that; what is left out is still found by its own forms ("raps", "rapped").

    >>> without_false_stems(["rap", "rape", "raid", "sing", "singe"])
    ['rape', 'raid', 'sing', 'singe']
    """
    known = frozenset(verbs)
    return [verb for verb in verbs if not (doubles(verb) and f"{verb}e" in known)]


def _without_language(nlp: Pipeline) -> Pipeline:
    """The same components under spaCy's multi-language class: its French one takes seconds to load."""
    config = nlp.config.copy()
    config["nlp"]["lang"] = "xx"
    config["nlp"]["tokenizer"] = {"@tokenizers": "spacy.Tokenizer.v1"}
    bare = spacy.util.load_model_from_config(config, auto_fill=True, validate=False)
    return bare.from_bytes(nlp.to_bytes(exclude=["tokenizer"]), exclude=["tokenizer", "config.cfg"])


def ship(language: Language, trained: Path, treebanks: Path, resources: Path) -> None:
    """Write `pipeline.bin` and `words.txt.gz` into `resources/<code>/model`."""
    folder = resources / language.code / "model"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pipeline.bin").write_bytes(pack(with_lemmas(trained, language.code)))
    sentences = load(treebanks, (*language.train, *language.dev), language)
    (folder / "words.txt.gz").write_bytes(small_words(language.code, sentences))
