"""Words that may carry a claim, and the frame that fits each best."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.lexicon import Frame, Lexicon
from vedette.lexicon import Word as Entry
from vedette.model import Clause, Quote, Sentence, Span, Word
from vedette.read.anchors import anchored
from vedette.read.light import extra_slots, object_slots
from vedette.read.matching import fits, holds_name_of
from vedette.read.roles import Filled, fill
from vedette.read.wording import in_form, trigger_quote
from vedette.syntax import clause

_VERBS = ("VERB", "AUX")
_ANYONE = frozenset(("PARTY", "STATE", "FORCE", "NAME", "ARMED", "ANY", "PERSON", "ORGANISATION"))


class Trigger(Struct, frozen=True, kw_only=True):
    """A word with the frame that was chosen for it; `rest` are further words of the trigger."""

    word: Word
    clause: Clause
    frame: Frame
    filled: Filled
    quote: Quote


def triggers(sentence: Sentence, lexicon: Lexicon, text: str, times: tuple[Span, ...]) -> Iterator[Trigger]:
    """At most one for each word, in text order. What stands in `times` fills no slot."""
    printed = frozenset(text for word in sentence.words for text in (word.lemma, word.text.lower()))
    for word in sentence.words:
        entries = tuple(entry for entry in _entries(word, lexicon) if _may_stand(entry, printed))
        if not entries:
            continue
        found = clause(sentence, word)
        trigger = _best(sentence, word, found, entries, lexicon, text, times)
        if trigger is not None:
            yield trigger


def without_overlaps(found: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """Of triggers that share words the longest: "held talks" before "talks"."""
    longest = sorted(found, key=lambda t: (t.quote.start - t.quote.end, t.quote.start))
    kept: list[Trigger] = []
    for trigger in longest:
        if not any(trigger.quote.span.overlaps(other.quote.span) for other in kept):
            kept.append(trigger)
    return tuple(sorted(kept, key=lambda t: t.quote.start))


def distinct(found: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """A noun that says what its verb says already ("carried out an arrest", "arrested") is no second one."""
    types = {t.word.index: t.frame.event_type for t in found if t.clause.kind == "verbal"}
    return tuple(
        t
        for t in found
        if not (t.word.dep == "obj" and t.frame.event_type and types.get(t.word.head) == t.frame.event_type)
    )


def may_trigger(word: Word, lexicon: Lexicon) -> bool:
    """Whether some frame names the word."""
    return bool(_entries(word, lexicon))


def _entries(word: Word, lexicon: Lexicon) -> tuple[Entry, ...]:
    if word.pos in _VERBS and word.dep != "amod":
        return lexicon.frames.verbs.get(word.lemma, ())
    if word.pos == "VERB":
        states = lexicon.frames.verbs.get(word.lemma, ())
        return tuple(e for e in states if e.frame.kind != "event")
    if word.pos == "ADJ" and word.dep != "amod":
        states = lexicon.frames.verbs.get(word.lemma, ())
        return tuple(e for e in states if e.frame.kind != "event" or "VerbForm=Part" in word.feats)
    if word.pos == "NOUN" and word.dep == "compound":
        return ()
    if word.pos == "NOUN" or (word.pos == "PROPN" and word.dep in ("root", "obj", "nsubj")):
        return lexicon.frames.nouns.get(word.lemma, ()) + lexicon.frames.nouns.get(word.text.lower(), ())
    return ()


def _may_stand(entry: Entry, printed: frozenset[str]) -> bool:
    """Whether the sentence prints the entry's other words at all; two lemmas may be joined by `_`."""
    if not entry.rest and "_" not in entry.first:
        return True
    wanted = (*entry.first.split("_")[1:], *(part for rest in entry.rest for part in rest.split("_")))
    return printed.issuperset(part for part in wanted if part != "poss")


def _best(
    sentence: Sentence,
    word: Word,
    found: Clause,
    entries: tuple[Entry, ...],
    lexicon: Lexicon,
    text: str,
    times: tuple[Span, ...],
) -> Trigger | None:
    chosen: Trigger | None = None
    best = (0, 0)
    fitting = [
        (entry, quote)
        for entry in entries
        if (quote := trigger_quote(sentence, word, found, entry, text)) and in_form(entry.frame, found)
    ]
    if not fitting:
        return None
    extra = extra_slots(sentence, word, lexicon) if found.kind == "nominal" else object_slots(sentence, found)
    for entry, quote in fitting:
        frame = entry.frame
        filled = fill(frame, found, extra, times, lexicon)
        score = _score(frame, filled, found, lexicon)
        if score is None or (
            found.kind == "nominal" and not anchored(sentence, found, filled, lexicon, times)
        ):
            continue
        weight = (score + 2 * len(entry.rest), -frame.order)
        if chosen is None or weight > best:
            chosen, best = Trigger(word=word, clause=found, frame=frame, filled=filled, quote=quote), weight
    return chosen


def _score(frame: Frame, filled: Filled, found: Clause, lexicon: Lexicon) -> int | None:
    """How many conditions of the frame hold; None if one fails.

    A passive need not name its agent, unless the frame asks for an agent of one kind (an aircraft).
    """
    for name, unwanted in frame.never.items():
        phrases = filled.get(name, ())
        if any(fits(p, unwanted, lexicon) or holds_name_of(p, unwanted, lexicon) for p in phrases):
            return None
    score = 0
    for name, wanted in frame.only.items():
        phrases = filled.get(name, ())
        if (
            not phrases
            and name in ("actor", "subject")
            and found.voice == "passive"
            and _ANYONE & set(wanted)
        ):
            continue
        if not any(fits(phrase, wanted, lexicon) for phrase in phrases or (None,)):
            return None
        score += bool(phrases)
    return score
