"""Documents into drafts of claims: parse, hear who speaks, find what is said to happen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vedette.lexicon import load_lexicon
from vedette.model import Document, DraftReading, Sentence, Span
from vedette.read.chains import all_voices
from vedette.read.claims import claims
from vedette.read.ranking import ranked
from vedette.read.statements import statements
from vedette.syntax import parse
from vedette.times.grammar import Grammar

READ_LANGUAGES = ("en", "fr")


def read(documents: Iterable[Document]) -> Iterator[DraftReading]:
    """Each document's drafts, in text order; ResourceError for a language without a lexicon."""
    for document in documents:
        yield read_one(document)


def read_one(document: Document) -> DraftReading:
    """Pure: the same document gives the same drafts."""
    lexicon = load_lexicon(document.language)
    times = Grammar.load(document.language)
    parsed = parse(document)
    voices = all_voices(parsed, lexicon)
    found = tuple(
        draft
        for sentence in parsed.sentences
        for draft in claims(sentence, document.text, voices, lexicon, _times(sentence, document, times))
    )
    said = tuple(statements(parsed, voices, found, lexicon))
    links = tuple(dict.fromkeys(voice.link for voice in voices))
    return DraftReading(parse=parsed, drafts=ranked(found + said), links=links)


def _times(sentence: Sentence, document: Document, grammar: Grammar) -> tuple[Span, ...]:
    found = grammar.find(document.text, sentence.start, sentence.end)
    return tuple(Span(start=time.start, end=time.end) for time in found)
