"""Read CoNLL-U, vary it the way news varies, and hand it to spaCy.

Four variations, chosen by a seeded generator so that a rerun gives the same corpus: typographic
quotation marks and apostrophes (treebanks print straight ones), headlines (no article, no
auxiliary, no full stop, often with capitals, in English in the present), sentences with verbs of the
trade in place of their own, and sentences in capitals. Rates are Vedette's own.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from pathlib import Path

from spacy.tokens import Doc
from spacy.training.converters.conllu_to_docs import conllu_to_docs
from spacy.vocab import Vocab

from training.conllu import DEPREL, FORM, HEAD, LEMMA, UPOS, XPOS, Sentence, read, to_conllu
from training.hyphens import with_hyphens
from training.languages import Language
from training.substitutes import english, french, substituted, third_person, verbs

TYPOGRAPHIC_RATE = 0.4
HEADLINE_RATE = 0.2
CAPITALS_RATE = 0.02
SUBSTITUTED_RATE = 0.12
HEADLINE_MOST_WORDS = 20

# One scheme for all treebanks of a language: what only some of them mark would be noise.
KEPT_SUBTYPES = frozenset(
    "nsubj:pass csubj:pass aux:pass obl:agent acl:relcl nmod:poss compound:prt "
    "expl:pass expl:pv aux:caus".split()
)


def one_scheme(sentence: Sentence) -> Sentence:
    """Relations with only the kept subtypes; a `par`/`by` phrase under a passive is its agent."""
    sentence = with_hyphens(sentence)
    passive = {row[HEAD] for row in sentence if row[DEPREL].endswith(":pass")}
    by = {row[HEAD] for row in sentence if row[LEMMA] in ("by", "par") and row[DEPREL] == "case"}
    result = []
    for row in sentence:
        relation = row[DEPREL]
        if relation not in KEPT_SUBTYPES:
            relation = relation.split(":")[0]
        if relation == "obl" and row[0] in by and row[HEAD] in passive:
            relation = "obl:agent"
        result.append([*row[:DEPREL], relation, *row[DEPREL + 1 :]])
    return result


def with_typography(sentence: Sentence, *, french: bool) -> Sentence:
    """Curly apostrophes; quotation marks as English or French news prints them."""
    opening, closing = ("«", "»") if french else ("“", "”")
    opened = False
    result = []
    for row in sentence:
        form = row[FORM].replace("'", "’")
        if form in ('"', "``", "''", "’’"):
            form = closing if opened else opening
            opened = not opened
        result.append([row[0], form, *row[2:]])
    return result


def as_headline(sentence: Sentence, *, titled: bool) -> Sentence:
    """Leaves that headlines leave out are taken away; `titled` prints content words with capitals."""
    if any("-" in row[0] for row in sentence):
        return sentence
    heads = {row[HEAD] for row in sentence}
    last = sentence[-1]
    kept = [
        row
        for row in sentence
        if row[0] in heads
        or not (row[DEPREL] in ("det", "aux:pass", "cop") or (row is last and row[DEPREL] == "punct"))
    ]
    number = {row[0]: str(place) for place, row in enumerate(kept, 1)} | {"0": "0"}
    renumbered = [[number[row[0]], *row[1:HEAD], number[row[HEAD]], *row[DEPREL:]] for row in kept]
    if not titled:
        return renumbered
    small = {"ADP", "CCONJ", "SCONJ", "PART", "DET", "PUNCT"}
    return [
        [
            row[0],
            row[FORM]
            if row[UPOS] in small and row[0] != "1"
            else row[FORM].capitalize()
            if row[FORM].islower()
            else row[FORM],
            *row[2:],
        ]
        for row in renumbered
    ]


def in_historic_present(sentence: Sentence) -> Sentence:
    """English headlines tell the past in the present: "recalls" for "recalled"."""
    helped = {row[HEAD] for row in sentence if row[DEPREL].startswith("aux") or row[DEPREL] == "cop"}
    result = []
    for row in sentence:
        told = row[XPOS] == "VBD" and row[UPOS] == "VERB" and row[0] not in helped
        if told:
            row = [*row[:FORM], third_person(row[LEMMA]), *row[LEMMA:XPOS], "VBZ", PRESENT, *row[HEAD:]]
        result.append(row)
    return result


PRESENT = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"


def in_capitals(sentence: Sentence) -> Sentence:
    return [[row[0], row[FORM].upper(), *row[2:]] for row in sentence]


def varied(sentences: Iterable[Sentence], language: Language, seed: int) -> Iterator[Sentence]:
    """The sentences and, beside them, their forms with other verbs, as headlines and in capitals."""
    chance = random.Random(seed)
    known, form = verbs(language.code), english if language.code == "en" else french
    for sentence in sentences:
        plain = one_scheme(sentence)
        typographic = chance.random() < TYPOGRAPHIC_RATE
        yield with_typography(plain, french=language.code == "fr") if typographic else plain
        other = substituted(plain, known, form, chance)
        if other != plain and chance.random() < SUBSTITUTED_RATE:
            yield other
        if len(plain) <= HEADLINE_MOST_WORDS and chance.random() < HEADLINE_RATE:
            told = other if chance.random() < 0.5 else plain
            if language.code == "en":
                told = in_historic_present(told)
            yield as_headline(told, titled=chance.random() < 0.5)
        if chance.random() < CAPITALS_RATE:
            yield in_capitals(plain)


def load(folder: Path, stems: Iterable[str], language: Language) -> Iterator[Sentence]:
    for stem in stems:
        genres = language.genres.get(stem.rsplit("-", 1)[0], ())
        yield from read(folder / f"{stem}.conllu", genres)


def to_docs(sentences: Iterable[Sentence], language: Language, vocab: Vocab) -> Iterator[Doc]:
    """One Doc a sentence, as `vedette.syntax` parses them."""
    for doc in conllu_to_docs(  # type: ignore[no-untyped-call]
        to_conllu(sentences), n_sents=1, merge_subtokens=language.merge_words, no_print=True
    ):
        yield Doc(vocab).from_bytes(doc.to_bytes())
