"""What is said: the clause, quotation or noun phrase that a verb of speech holds."""

from __future__ import annotations

from vedette.lexicon import Cues
from vedette.model import Clause, Sentence, Span, Word
from vedette.read.stretch import subtree
from vedette.read.told import told

QUOTATION_MARKS = ("“", '"', "«", "„", "''", "``")
LEAST_QUOTE = 25
"""Characters from which a quotation is speech; shorter ones are ways of naming. Vedette's own."""


def content_of_speech(
    sentence: Sentence, verb: Word, found: Clause, cues: Cues, quotes: tuple[Span, ...]
) -> tuple[Span, ...]:
    clauses = tuple(told(sentence, verb, found, cues))
    quoted = tuple(q for q in quotes if q.overlaps(sentence.span) and not _holds(q, verb))
    if clauses and any(_tells(sentence, stretch) for stretch in clauses):
        return tuple(_without_speaker(stretch, verb, quotes) for stretch in clauses)
    if quoted and _is_own_quote(sentence, quoted):
        return _mixed(sentence, verb, quoted)
    if clauses:
        return clauses
    if found.lemma in cues.nominal_verbs:
        return tuple(
            subtree(sentence, a.phrase.head)
            for a in found.in_role("object")
            if a.phrase.via is None
            and a.phrase.head.pos in ("NOUN", "PROPN")
            and a.phrase.head.lemma not in cues.telling_objects
        )
    return ()


def _mixed(sentence: Sentence, verb: Word, quoted: tuple[Span, ...]) -> tuple[Span, ...]:
    """As in "says he is “excited where we stand”": what leads into a quotation is said too."""
    first = quoted[0]
    between = [
        w for w in sentence.words if verb.end <= w.start < first.start and w.text not in QUOTATION_MARKS
    ]
    leads = any(w.pos in ("VERB", "AUX", "SCONJ") for w in between)
    if not leads or between[-1].text in (",", ":") or between[0].text in (",", ":"):
        return quoted
    return (Span(start=between[0].start, end=first.end), *quoted[1:])


def _tells(sentence: Sentence, stretch: Span) -> bool:
    """Whether a verb stands in it: a day or place that a parser took for a clause tells nothing."""
    return any(stretch.start <= w.start < stretch.end and w.pos in ("VERB", "AUX") for w in sentence.words)


def _without_speaker(stretch: Span, verb: Word, quotes: tuple[Span, ...]) -> Span:
    """What begins in quotation marks ends with them; a parser may hang the speaker in it."""
    for quote in quotes:
        starts = quote.start - 1 <= stretch.start < quote.end < stretch.end
        if starts and not _holds(quote, verb) and quote.end - quote.start >= LEAST_QUOTE:
            return quote
    return stretch


def _holds(quote: Span, word: Word) -> bool:
    return quote.start <= word.start < quote.end


def _is_own_quote(sentence: Sentence, quoted: tuple[Span, ...]) -> bool:
    """Long quotations are content; a word or two in quotation marks are a way of naming."""
    words = [w for w in sentence.words if any(_holds(q, w) for q in quoted)]
    return len(words) >= 4 or len(words) * 2 > len(sentence.words)
