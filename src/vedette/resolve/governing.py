"""What happened to the counted: the cue (killed, wounded, detained, fled, missing) nearest to them."""

from __future__ import annotations

from itertools import pairwise

from vedette.model import Sentence, Span, Word
from vedette.model.codes import Measure
from vedette.resolve.count_words import CountWords
from vedette.resolve.fate_cues import cue, cue_key, is_said_of_subject

_REACH = 8
"""How many words off a cue may stand. Vedette's own."""
_AUXILIARY = frozenset(("AUX", "ADV", "PART"))
_OBJECTS = frozenset(("DET", "NUM", "NOUN", "PROPN", "ADJ", "PRON"))


def governing(
    span: Span, noun: Word | None, sentence: Sentence, words: CountWords, bars: tuple[Span, ...]
) -> Measure | None:
    """The measure of the nearest cue, `bars` barring the way; else what the parse says of `noun`."""
    if (led := words.led(sentence, span.start)) is not None:
        return led
    near = [(distance, word) for distance, word in _near(span, sentence) if cue(word, sentence, words)]
    for _, word in sorted(near, key=lambda pair: pair[0]):
        if not _barred(span, word, bars) and _touches(span, word, sentence, words):
            return cue(word, sentence, words)
    return told_of(noun, sentence, words) if noun is not None else None


def of_nobody(span: Span, sentence: Sentence, words: CountWords) -> Measure | None:
    """What the words right beside "nobody" say did not happen: "nobody was hurt", "killing no one"."""
    before = [word for word in sentence.words if word.end <= span.start][-1:]
    behind = [word for word in sentence.words if word.start >= span.end][:_REACH]
    verb = next((word for word in behind if word.pos not in _AUXILIARY), None)
    beside = [*before, *([verb] if verb is not None else [])]
    return next((told for word in beside if (told := cue(word, sentence, words)) is not None), None)


def told_of(noun: Word, sentence: Sentence, words: CountWords) -> Measure | None:
    """What the parse says happens to the noun, however far the verb is."""
    head = sentence.words[noun.head]
    own = noun.dep == "nsubj" and head.text.lower() in words.source.own_subject
    return cue(head, sentence, words) if own or noun.dep in ("obj", "nsubj:pass") else None


def barriers(span: Span, spans: tuple[Span, ...], sentence: Sentence, words: CountWords) -> tuple[Span, ...]:
    """The other amounts, without those that share a fate with `span` ("five soldiers and two boys died")."""
    joined = {span.start}
    for first, last in (*pairwise(spans), *pairwise(reversed(spans))):
        if first.start in joined and joins(first, last, sentence, words):
            joined.add(last.start)
    return tuple(one for one in spans if one.start not in joined)


def joins(first: Span, last: Span, sentence: Sentence, words: CountWords) -> bool:
    """Whether two counts stand in one list, adjectives aside: "22 soldats maliens et 40 rebelles"."""
    start, end = min(first.end, last.end), max(first.start, last.start)
    between = [word for word in sentence.words if start <= word.start and word.end <= end]
    printed = (word.text.lower() for word in between if word.pos != "ADJ" and word.text != ",")
    return " ".join(printed) in words.source.joins


def _near(span: Span, sentence: Sentence) -> list[tuple[int, Word]]:
    before = [word for word in sentence.words if word.end <= span.start][: -_REACH - 1 : -1]
    behind = [word for word in sentence.words if word.start >= span.end][:_REACH]
    inside = [word for word in sentence.words if span.start <= word.start and word.end <= span.end]
    return [*((0, word) for word in inside), *enumerate(before, 1), *enumerate(behind, 1)]


def _barred(span: Span, word: Word, bars: tuple[Span, ...]) -> bool:
    between = Span(start=min(span.end, word.end), end=max(span.start, word.start))
    apart = [other for other in bars if not other.overlaps(span)]
    return any(between.overlaps(other) or word.span.within(other) for other in apart)


def _touches(span: Span, word: Word, sentence: Sentence, words: CountWords) -> bool:
    """Whether the cue is said of the counted and not of what they did ("soldiers killed two men")."""
    key = cue_key(word, sentence, words) or ""
    if word.start < span.end:
        return word.start >= span.start or _reaches(span, word, key, sentence, words)
    phrase = " " in key
    if word.pos == "NOUN" and not phrase and _has_verb(span.end, word.start, sentence):
        return False  # "infected 80 people and led to the death of one"
    if phrase or word.text.lower() in words.source.own_subject:
        return True
    following = sentence.words[word.index + 1] if word.index + 1 < len(sentence.words) else None
    return following is None or following.pos not in _OBJECTS or _passive(word, sentence)


def _has_verb(start: int, end: int, sentence: Sentence) -> bool:
    return any(word.pos == "VERB" and start <= word.start < end for word in sentence.words)


def _passive(word: Word, sentence: Sentence) -> bool:
    return any(sentence.words[child].dep == "aux:pass" for child in sentence.children[word.index])


def _reaches(span: Span, word: Word, key: str, sentence: Sentence, words: CountWords) -> bool:
    """A cue in front: nothing may end its clause on the way, nor the counted begin one of their own."""
    if word.pos == "VERB" and is_said_of_subject(key, word, words):
        return False  # "died and 40 fell ill"
    between = [one for one in sentence.words[word.index + 1 :] if one.start < span.start]
    joined = bool(between) and between[-1].text.lower() in words.source.joins
    if joined and is_said_of_subject(key, word, words):
        return False  # "were shot dead and two captured"
    behind = next((one for one in sentence.words if one.start >= span.end), None)
    if behind is not None and behind.pos == "AUX" and between:
        return False  # "40 were arrested and one was shot"
    return not any(one.text.lower() in words.source.clause_ends for one in between)
