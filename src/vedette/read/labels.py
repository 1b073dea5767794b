"""Speakers named beside a colon or dash: "Ministry: three soldiers killed", "Troops leave – source"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vedette.lexicon import Cues, Lexicon
from vedette.model import DraftLink, Parse, Phrase, Quote, Sentence, Span, Word
from vedette.read.contents import QUOTATION_MARKS
from vedette.read.matching import fits, is_name
from vedette.read.paragraphs import Paragraph
from vedette.read.speakers import between
from vedette.syntax import phrase

MOST_WORDS = 7
"""Words of a label. Vedette's own."""
_MARKS = (":", "–", "—", "-")
OPENING_MARKS = (*QUOTATION_MARKS, "‘")
_VERBAL = ("VERB", "AUX")


def speaking_names(parse: Parse, cues: Cues) -> frozenset[str]:
    """Last words of the names that some sentence of the document has say something."""
    return frozenset(
        _name_end(sentence, word)
        for sentence in parse.sentences
        for word in sentence.words
        if word.dep == "nsubj" and word.pos == "PROPN" and sentence.words[word.head].lemma in cues.verbs
    )


def _name_end(sentence: Sentence, word: Word) -> str:
    """The surname of "Sabri Boukadoum", whichever word is its head."""
    return phrase(sentence, word).words[-1].text


def labelled(paragraph: Paragraph, lexicon: Lexicon, speaking: frozenset[str]) -> Iterator[DraftLink]:
    """In a headline a label stands before what is said or behind it; elsewhere it opens the paragraph.

    A name alone may be a place or a topic: it speaks only where a quotation follows, or where the text
    has the same one say something (`speaking`).
    """
    sentences = paragraph.parse.sentences
    for one, other in pairwise(sentences):
        if one.region == other.region == "headline":
            yield from _around_mark(one, other, lexicon, speaking)
    if sentences and sentences[0].region != "headline":
        yield from _opening(paragraph, lexicon)


def _around_mark(
    one: Sentence, other: Sentence, lexicon: Lexicon, speaking: frozenset[str]
) -> Iterator[DraftLink]:
    mark = one.words[-1]
    if mark.text not in _MARKS or len(one.words) == 1:
        return
    known = one.words[-2].text in speaking
    before = _label(one.words[:-1], one, lexicon, quoted=known or other.words[0].text in OPENING_MARKS)
    known = other.words[-1].text in speaking
    behind = _label(
        other.words, other, lexicon, quoted=known or any(w.text in OPENING_MARKS for w in one.words)
    )
    if before is not None and mark.text == ":":
        yield _link(before, mark, Span(start=other.start, end=other.end))
    elif behind is not None:
        yield _link(behind, mark, Span(start=one.start, end=one.words[-2].end))


def _opening(paragraph: Paragraph, lexicon: Lexicon) -> Iterator[DraftLink]:
    first = paragraph.parse.sentences[0]
    mark = next((w for w in first.words[1 : MOST_WORDS + 1] if w.text == ":"), None)
    if (
        mark is None
        or mark.index + 1 >= len(first.words)
        or first.words[mark.index + 1].text not in OPENING_MARKS
    ):
        return
    label = _label(first.words[: mark.index], first, lexicon, quoted=True)
    if label is not None:
        end = paragraph.parse.sentences[-1].end
        yield _link(label, mark, Span(start=first.words[mark.index + 1].start, end=end))


def _link(source: Phrase, mark: Word, content: Span) -> DraftLink:
    cue = Quote(printed=mark.text, start=mark.start, end=mark.end)
    return DraftLink(source=source, cue=cue, content=(content,))


def _label(words: tuple[Word, ...], sentence: Sentence, lexicon: Lexicon, *, quoted: bool) -> Phrase | None:
    if not 0 < len(words) <= MOST_WORDS:
        return None
    if words[0].text.lower() in lexicon.cues.issued:
        return between(sentence, words[0], words[0].index, words[-1].index + 1)
    if any(w.pos in _VERBAL for w in words):
        return None
    nouns = [w for w in words if w.pos in ("NOUN", "PROPN")]
    head = next((w for w in nouns if w.head not in {n.index for n in nouns if n is not w}), None)
    if head is None:
        return None
    found = phrase(sentence, head)
    small = any(w.text.lower() in lexicon.cues.speakers for w in nouns)
    if small or head.lemma.lower() in lexicon.cues.speakers:
        return found
    speaks = fits(found, ("OFFICIAL",), lexicon) and head.pos == "NOUN"
    return found if speaks or (quoted and is_name(found, lexicon)) else None
