"""One sentence with all that a frame is tried against."""

from __future__ import annotations

from msgspec import Struct

from vedette.lexicon import Lexicon, Subject
from vedette.model import Sentence, Span, Word
from vedette.read.subject import subject_of_sentence
from vedette.times.grammar import Grammar


class Scene(Struct, frozen=True, kw_only=True):
    """`text` is the document's, `times` where the sentence says when, `printed` its lemmas and forms."""

    sentence: Sentence
    text: str
    lexicon: Lexicon
    times: tuple[Span, ...]
    subject: Subject
    printed: frozenset[str]


def scene(sentence: Sentence, text: str, lexicon: Lexicon, around: Subject) -> Scene:
    """`around` is what the report is about. Times are not looked up where no word could carry a claim."""
    return Scene(
        sentence=sentence,
        text=text,
        lexicon=lexicon,
        times=_times(sentence, text, lexicon),
        subject=subject_of_sentence(sentence, around, lexicon),
        printed=frozenset(form for word in sentence.words for form in (word.lemma, word.text.lower())),
    )


def _times(sentence: Sentence, text: str, lexicon: Lexicon) -> tuple[Span, ...]:
    if not any(may_trigger(word, lexicon) for word in sentence.words):
        return ()
    found = Grammar.load(lexicon.code).find(text, sentence.start, sentence.end)
    return tuple(Span(start=time.start, end=time.end) for time in found)


def may_trigger(word: Word, lexicon: Lexicon) -> bool:
    """Whether some frame names the word."""
    frames = lexicon.frames
    return word.lemma in frames.verbs or word.lemma in frames.nouns or word.text.lower() in frames.nouns
