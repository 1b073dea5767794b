"""Documents into drafts of claims: parse, hear who speaks, find what is said to happen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vedette.lexicon import load_lexicon
from vedette.model import Document, DraftReading
from vedette.read.chains import all_voices
from vedette.read.claims import claims
from vedette.read.ranking import ranked
from vedette.read.statements import statements
from vedette.syntax import parse

READ_LANGUAGES = ("en", "fr")


def read(documents: Iterable[Document]) -> Iterator[DraftReading]:
    """Each document's drafts, in text order; a document in a language without a lexicon raises ResourceError."""
    for document in documents:
        yield read_one(document)


def read_one(document: Document) -> DraftReading:
    """Pure: the same document gives the same drafts."""
    lexicon = load_lexicon(document.language)
    parsed = parse(document)
    voices = all_voices(parsed, lexicon.cues)
    found = tuple(
        draft for sentence in parsed.sentences for draft in claims(sentence, document.text, voices, lexicon)
    )
    said = tuple(statements(parsed, voices, found, lexicon))
    links = tuple(dict.fromkeys(voice.link for voice in voices))
    return DraftReading(parse=parsed, drafts=ranked(found + said), links=links)
