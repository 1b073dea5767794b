"""Speakers announced before a colon: "the minister said:", "Communiqué of the general staff: ..."."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import msgspec

from vedette.lexicon import Cues, Lexicon
from vedette.model import DraftLink, Sentence, Span
from vedette.read.hops import Voice
from vedette.read.labels import OPENING_MARKS, labelled
from vedette.read.paragraphs import Paragraph
from vedette.read.speech import announcer

MOST_TRAILING = 7
"""Words of a sentence that only tells who spoke, its full stop included. Vedette's own."""


def opened(voice: Voice, sentence: Sentence, paragraph: Paragraph) -> Voice:
    """As in "The minister said: We have ...", without quotation marks: it holds all that follows."""
    behind = next((w for w in sentence.words if w.start >= voice.link.cue.end), None)
    if behind is None or behind.text != ":" or behind.index + 1 >= len(sentence.words):
        return voice
    first = sentence.words[behind.index + 1]
    if first.text in OPENING_MARKS or voice.link.source is None:
        return voice
    content = (Span(start=first.start, end=paragraph.parse.sentences[-1].end),)
    link = msgspec.structs.replace(voice.link, content=content)
    return msgspec.structs.replace(voice, link=link, manner="announced")


def trailing(paragraph: Paragraph, cues: Cues) -> Iterator[Voice]:
    """As in "“We are ready.” Kasich said.": a sentence that only tells who spoke, behind a quotation."""
    for before, sentence in pairwise(paragraph.parse.sentences):
        verb = next((w for w in sentence.words if w.dep == "root" and w.pos == "VERB"), None)
        if verb is None or len(sentence.words) > MOST_TRAILING:
            continue
        quote = next((q for q in paragraph.parse.quotes if 0 <= before.end - q.end <= 2), None)
        source = announcer(sentence, verb, cues) if quote is not None else None
        if quote is not None and source is not None:
            yield Voice(link=DraftLink(source=source, cue=verb.quote, content=(quote,)))


def by_label(paragraph: Paragraph, lexicon: Lexicon, speaking: frozenset[str]) -> Iterator[Voice]:
    """Labels of headlines and quotations; one of a communiqué holds all of the text."""
    for link in labelled(paragraph, lexicon, speaking):
        issued = link.source is not None and link.source.head.text.lower() in lexicon.cues.issued
        yield Voice(link=link, manner="issued" if issued else None)


def announced(paragraph: Paragraph, cues: Cues) -> Iterator[Voice]:
    """As in "the minister said:": it holds what its paragraph still has, else the next paragraph."""
    sentences = paragraph.parse.sentences
    first = (paragraph.before, *sentences) if paragraph.before else sentences
    for sentence, following in pairwise(first):
        if sentence.words[-1].text != ":" or sentence.region != following.region:
            continue
        verbs = (w for w in reversed(sentence.words) if w.pos == "VERB")
        said = ((verb, announcer(sentence, verb, cues)) for verb in verbs)
        verb, source = next(((v, s) for v, s in said if s is not None), (None, None))
        if verb is not None and source is not None:
            content = (Span(start=following.start, end=sentences[-1].end),)
            quoted = following.words[0].text in OPENING_MARKS
            link = DraftLink(source=source, cue=verb.quote, content=content)
            yield Voice(link=link, manner=None if quoted else "announced")
