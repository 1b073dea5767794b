"""The spaCy pipeline of a language, loaded once, given one sentence at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from msgspec import Struct

from vedette.errors import ResourceError
from vedette.syntax.tokenizers import TOKENIZERS
from vedette.syntax.weights import unpack

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BATCH = 32
"""Sentences parsed together: enough for speed, little enough for a small peak of memory."""


class Token(Struct, frozen=True, gc=False):
    """What the parser says of one token; `start` counts in the text given, `head` in its tokens."""

    start: int
    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    morph: str


@cache
def pipeline(name: str) -> Language:
    """Our own pipeline of a language (`en`), or a user's by its folder or package name.

    Raises ResourceError when there is none.
    """
    path = files("vedette") / "resources" / name / "model" / "pipeline.bin"
    try:
        if path.is_file():
            return _own(path.read_bytes(), name)
        import spacy

        return spacy.load(name)
    except (OSError, ValueError) as error:
        raise ResourceError(f"no parser for {name!r}: {error}") from error


def _own(packed: bytes, code: str) -> Language:
    nlp = unpack(packed)
    if code in TOKENIZERS:
        nlp.tokenizer = TOKENIZERS[code](nlp)
    return nlp


def parsed(texts: Iterable[str], name: str) -> Iterator[tuple[Token, ...]]:
    """The tokens of each text, in order; each text is taken as one sentence."""
    nlp = pipeline(name)
    docs = (_whole(nlp.make_doc(text)) for text in texts)
    for doc in nlp.pipe(docs, batch_size=BATCH):
        _with_verbs(doc, nlp)
        yield tuple(
            Token(
                token.idx, token.text, (token.lemma_ or token.text).lower(), token.pos_, token.dep_,
                token.head.i, str(token.morph),
            )
            for token in doc
        )  # fmt: skip


def _with_verbs(doc: Doc, nlp: Language) -> None:
    """A word with an auxiliary and no copula is a verb, whatever the tagger took it for: "a promis"."""
    for token in doc:
        if token.pos_ not in _NO_VERBS:
            continue
        below = {child.dep_ for child in token.children}
        if below & _AUXILIARIES and "cop" not in below and nlp.has_pipe(LEMMATIZER):
            token.pos_ = "VERB"
            token.set_morph("Tense=Past|VerbForm=Part")  # type: ignore[attr-defined]
            token.lemma_ = nlp.get_pipe(LEMMATIZER).rule_lemmatize(token)[0]  # type: ignore[attr-defined]


_NO_VERBS = frozenset(("ADJ", "NOUN", "ADV"))
_AUXILIARIES = frozenset(("aux", "aux:pass"))
LEMMATIZER = "lemmatizer"


def _whole(doc: Doc) -> Doc:
    for token in doc[1:]:
        token.is_sent_start = False
    return doc
