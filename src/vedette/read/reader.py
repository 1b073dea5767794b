"""Documents into drafts of claims: parse, hear who speaks, find what is said to happen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec.structs import replace

from vedette.lexicon import Lexicon, load_lexicon
from vedette.model import Document, Draft, DraftLink, DraftReading, Parse
from vedette.read.attitudes import attitudes
from vedette.read.chains import told_by_others, voices_by_paragraph
from vedette.read.claims import drafted
from vedette.read.cut import before_speakers
from vedette.read.hops import Voice
from vedette.read.paragraphs import Paragraph
from vedette.read.positions import with_positions
from vedette.read.ranking import ranked
from vedette.read.scene import scenes
from vedette.read.statements import statements
from vedette.read.subject import About, about
from vedette.syntax import parse, parse_all

READ_LANGUAGES = ("en", "fr")
TOGETHER = 8
"""Documents parsed together. Vedette's own: enough to fill the parser's batches."""


def read(documents: Iterable[Document]) -> Iterator[DraftReading]:
    """Each document's drafts, in text order; ResourceError for a language without a lexicon.

    A few documents are parsed together, which is faster and changes nothing.
    """
    waiting = iter(documents)
    while batch := tuple(islice(waiting, TOGETHER)):
        yield from map(_read, parse_all(batch))


def read_one(document: Document) -> DraftReading:
    """Pure: the same document gives the same drafts."""
    return _read(parse(document))


def _read(parsed: Parse) -> DraftReading:
    lexicon = load_lexicon(parsed.document.language)
    around = about(parsed, lexicon)
    heard = voices_by_paragraph(parsed, lexicon)
    pieces = tuple(_read_paragraph(paragraph, voices, lexicon, around) for paragraph, voices in heard)
    return DraftReading(
        parse=parsed,
        drafts=ranked(tuple(draft for drafts, _ in pieces for draft in drafts)),
        links=with_positions(_distinct(links for _, links in pieces), parsed, lexicon),
    )


def _distinct(pieces: Iterable[tuple[DraftLink, ...]]) -> tuple[DraftLink, ...]:
    return tuple(dict.fromkeys(link for links in pieces for link in links))


def _read_paragraph(
    paragraph: Paragraph, voices: tuple[Voice, ...], lexicon: Lexicon, around: About
) -> tuple[tuple[Draft, ...], tuple[DraftLink, ...]]:
    seen = scenes(paragraph, voices, lexicon, around)
    found = tuple(draft for scene in seen for draft in drafted(scene, voices))
    stated = tuple(statements(paragraph, voices, found, lexicon))
    heard = told_by_others(voices)
    return found + stated, heard + tuple(_positions(paragraph, lexicon, heard))


def _positions(paragraph: Paragraph, lexicon: Lexicon, heard: tuple[DraftLink, ...]) -> Iterator[DraftLink]:
    told = frozenset(link.cue.start for link in heard)
    for sentence in paragraph.parse.sentences:
        for link in attitudes(sentence, lexicon, told):
            held = tuple(before_speakers(part, link.cue.start, heard, sentence) for part in link.content)
            yield replace(link, content=held)
