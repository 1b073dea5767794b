"""Who is named behind a quotation or a clause, by the words alone: "“We are ready,” said Kevin Hecht"."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Lexicon
from vedette.model import DraftLink, Phrase, Sentence, Span, Word
from vedette.read.contents import LEAST_QUOTE
from vedette.read.matching import can_speak
from vedette.read.speakers import between, whole
from vedette.read.stretch import CLOSING_MARKS
from vedette.syntax import phrase

_GOING_ON = ("VERB", "AUX", "SCONJ", "PART")
"""Behind a noun phrase that speaks stands none of these: a clause of its own, or its "'s"."""
_NAMING = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON")


def named_behind(sentence: Sentence, lexicon: Lexicon, quotes: tuple[Span, ...]) -> Iterator[DraftLink]:
    """A verb between a quotation, or a clause and its comma, and who speaks; not where a clause follows it.

    Behind a quotation any verb says; behind a comma only one that asserts.
    """
    for verb in sentence.words[1:]:
        stance = lexicon.cues.stance_of_verb(verb.lemma)
        if verb.pos != "VERB" or "VerbForm=Inf" in verb.feats or verb.lemma in lexicon.cues.hearer_verbs:
            continue
        content = _closed_before(sentence, verb, quotes)
        if content is None and stance == "asserts":
            content = _clause_before(sentence, verb)
        run = _run(sentence, verb, lexicon) if content is not None else ()
        head = next((w for w in reversed(run) if w.pos in ("NOUN", "PROPN", "PRON")), None)
        if content is None or head is None:
            continue
        source = _longer(sentence, head, run)
        if can_speak(source, lexicon) and "PronType=Dem" not in head.feats:
            yield DraftLink(source=source, cue=verb.quote, content=(content,), stance=stance or "asserts")


def _clause_before(sentence: Sentence, verb: Word) -> Span | None:
    """All that stands before the comma, if that is a clause: "..., a annoncé la police"."""
    comma = sentence.words[_mark_before(sentence, verb, ())]
    before = sentence.words[: comma.index]
    if comma.text != "," or not any("VerbForm=Fin" in w.feats for w in before):
        return None
    return Span(start=before[0].start, end=comma.start)


def _mark_before(sentence: Sentence, verb: Word, passed: tuple[str, ...]) -> int:
    """Index of the mark before the verb and its auxiliaries, past those that are `passed`."""
    index = verb.index - 1
    while index > 0 and (sentence.words[index].pos == "AUX" or sentence.words[index].text in passed):
        index -= 1
    return index


def _leads_in(sentence: Sentence, quote: Span) -> bool:
    """Whether a clause stands before the quotation: then more is said than what is quoted."""
    return any(w.pos in ("VERB", "AUX") and w.end < quote.start for w in sentence.words)


def _longer(sentence: Sentence, head: Word, run: tuple[Word, ...]) -> Phrase:
    """With what the parser hangs on the noun ("the governor of Diffa"), if that begins where the run does."""
    found = whole(sentence, phrase(sentence, head))
    plain = between(sentence, head, run[0].index, run[-1].index + 1)
    return found if found.start == plain.start and found.end >= plain.end else plain


def _closed_before(sentence: Sentence, verb: Word, quotes: tuple[Span, ...]) -> Span | None:
    mark = sentence.words[_mark_before(sentence, verb, (",",))]
    if mark.text not in CLOSING_MARKS:
        return None
    quote = next((q for q in quotes if q.end == mark.start and q.end - q.start >= LEAST_QUOTE), None)
    return None if quote is None or _leads_in(sentence, quote) else quote


def _run(sentence: Sentence, verb: Word, lexicon: Lexicon) -> tuple[Word, ...]:
    """The words of a name or noun phrase behind the verb and a day, up to what is none of them."""
    found: list[Word] = []
    for word in sentence.words[verb.index + 1 :]:
        if not found and word.lemma in lexicon.cues.days:
            continue
        if word.pos not in _NAMING:
            break
        found.append(word)
    behind = found[-1].index + 1 if found else len(sentence.words)
    goes_on = behind < len(sentence.words) and sentence.words[behind].pos in _GOING_ON
    return () if goes_on else tuple(found)
