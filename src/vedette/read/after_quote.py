"""Who is named right behind a quotation, by the words alone: "“We are ready,” said Kevin Hecht"."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Lexicon
from vedette.model import DraftLink, Phrase, Sentence, Span, Word
from vedette.read.contents import LEAST_QUOTE
from vedette.read.matching import can_speak
from vedette.read.speakers import between, whole
from vedette.syntax import phrase

CLOSING_MARKS = ("”", '"', "''", "»")
_NAMING = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON")


def after_quote(sentence: Sentence, lexicon: Lexicon, quotes: tuple[Span, ...]) -> Iterator[DraftLink]:
    """A verb of speech between the closing mark and its speaker; not where a clause follows it."""
    for verb in sentence.words[1:]:
        stance = lexicon.cues.stance_of_verb(verb.lemma)
        if stance is None or verb.pos not in ("VERB", "NOUN") or "VerbForm=Inf" in verb.feats:
            continue
        quote = _closed_before(sentence, verb, quotes)
        run = _run(sentence, verb) if quote is not None else ()
        head = next((w for w in reversed(run) if w.pos in ("NOUN", "PROPN", "PRON")), None)
        if quote is None or head is None or _leads_in(sentence, quote):
            continue
        source = _longer(sentence, head, run)
        if can_speak(source, lexicon) and "PronType=Dem" not in head.feats:
            yield DraftLink(source=source, cue=verb.quote, content=(quote,), stance=stance)


def _leads_in(sentence: Sentence, quote: Span) -> bool:
    """Whether a clause stands before the quotation: then more is said than what is quoted."""
    return any(w.pos in ("VERB", "AUX") and w.end < quote.start for w in sentence.words)


def _longer(sentence: Sentence, head: Word, run: tuple[Word, ...]) -> Phrase:
    """With what the parser hangs on the noun ("the governor of Diffa"), if that begins where the run does."""
    found = whole(sentence, phrase(sentence, head))
    plain = between(sentence, head, run[0].index, run[-1].index + 1)
    return found if found.start == plain.start and found.end >= plain.end else plain


def _closed_before(sentence: Sentence, verb: Word, quotes: tuple[Span, ...]) -> Span | None:
    index = verb.index - 1
    while index > 0 and (sentence.words[index].pos == "AUX" or sentence.words[index].text == ","):
        index -= 1
    mark = sentence.words[index]
    if mark.text not in CLOSING_MARKS:
        return None
    return next((q for q in quotes if q.end == mark.start and q.end - q.start >= LEAST_QUOTE), None)


def _run(sentence: Sentence, verb: Word) -> tuple[Word, ...]:
    """The words of a name or noun phrase right behind the verb, up to what is none of them."""
    found: list[Word] = []
    for word in sentence.words[verb.index + 1 :]:
        if word.pos not in _NAMING:
            break
        found.append(word)
    behind = verb.index + 1 + len(found)
    opens_clause = behind < len(sentence.words) and sentence.words[behind].pos in ("VERB", "AUX", "SCONJ")
    return () if opens_clause else tuple(found)
