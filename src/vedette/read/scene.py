"""One sentence with all that a frame is tried against."""

from __future__ import annotations

from msgspec import Struct

from vedette.lexicon import Lexicon, Subject
from vedette.model import Sentence, Span, Word
from vedette.read.hops import Voice
from vedette.read.paragraphs import BEFORE, Paragraph
from vedette.read.subject import About, subject_of_sentence
from vedette.times.grammar import Grammar

AFTER = 1
"""Sentences of the paragraph behind one in which what people died of is looked for, beside as many before it
as a paragraph is given. Vedette's own."""


class Scene(Struct, frozen=True, kw_only=True):
    """`text` is the document's. Of the sentence are `times`, where it says when; `said`, what somebody is
    said to say; and `printed`, its lemmas and small forms. `around` are those of the sentences next to it
    and its own.
    """

    sentence: Sentence
    text: str
    lexicon: Lexicon
    times: tuple[Span, ...]
    about: About
    subject: Subject
    said: tuple[Span, ...]
    printed: frozenset[str]
    around: frozenset[str]

    def named(self, classes: tuple[str, ...], words: frozenset[str]) -> str | None:
        """The first, in order of letters, of the words that is of one of the classes."""
        found = (w for w in words if any(self.lexicon.belongs(w, name) for name in classes))
        return min(found, default=None)


def scenes(
    paragraph: Paragraph, voices: tuple[Voice, ...], lexicon: Lexicon, around: About
) -> tuple[Scene, ...]:
    """One for each sentence of a paragraph, in order; `around` is what the whole report is about."""
    said = tuple(stretch for v in voices if v.link.source is not None for stretch in v.link.content)
    text = paragraph.parse.document.text
    sentences = paragraph.parse.sentences
    ahead = len(paragraph.ahead)
    printed = tuple(map(_printed, paragraph.ahead + sentences))
    return tuple(
        _scene(sentence, text, lexicon, around, said, printed[max(i - BEFORE, 0) : i + AFTER + 1])
        for i, sentence in enumerate(sentences, start=ahead)
    )


def _printed(sentence: Sentence) -> frozenset[str]:
    return frozenset(form for word in sentence.words for form in (word.lemma, word.text.lower()))


def _scene(
    sentence: Sentence,
    text: str,
    lexicon: Lexicon,
    around: About,
    said: tuple[Span, ...],
    nearby: tuple[frozenset[str], ...],
) -> Scene:
    return Scene(
        sentence=sentence,
        text=text,
        lexicon=lexicon,
        times=_times(sentence, text, lexicon),
        about=around,
        subject=subject_of_sentence(sentence, around.subject, lexicon, is_long=around.is_long),
        said=tuple(stretch for stretch in said if stretch.overlaps(sentence.span)),
        printed=_printed(sentence),
        around=frozenset().union(*nearby),
    )


def _times(sentence: Sentence, text: str, lexicon: Lexicon) -> tuple[Span, ...]:
    """Not looked up where no word could carry a claim."""
    if not any(_may_trigger(word, lexicon) for word in sentence.words):
        return ()
    found = Grammar.load(lexicon.code).find(text, sentence.start, sentence.end)
    return tuple(Span(start=time.start, end=time.end) for time in found)


def _may_trigger(word: Word, lexicon: Lexicon) -> bool:
    """Whether some frame names the word."""
    return word.lemma in lexicon.frames.verbs or bool(lexicon.nouns(word.lemma, word.text.lower()))
