"""Who speaks: the subject of a verb of speech, wherever it is printed."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Cues
from vedette.model import Clause, Phrase, Sentence, Span, Word
from vedette.read.stretch import indexes_below
from vedette.syntax import clause, language, marker, phrase

MOST_APPOSED = 25
"""Words between a name and its verb that tell who it is. Vedette's own."""
_PEOPLE = ("PROPN", "NOUN", "PRON")


def source_of(
    sentence: Sentence, verb: Word, found: Clause, content: tuple[Span, ...], cues: Cues
) -> Phrase | None:
    """The verb's own subject; after inversion ("said a spokesman") the noun behind it; else the subject
    it inherits ("adding that ..."); whom somebody quotes "as saying".
    """
    if (
        found.marker in language(sentence.language).as_markers
        and sentence.words[verb.head].lemma in cues.quoting
    ):
        quoting = clause(sentence, sentence.words[verb.head])
        return next((a.phrase for a in quoting.in_role("object")), None)
    outside = [
        argument.phrase
        for argument in found.in_role("subject")
        if not any(_within(argument.phrase, stretch) for stretch in content)
    ]
    own = [source for source in outside if source.via in (None, "relative clause")]
    own = [source for source in own if source.head.lemma not in cues.days]
    own = own or [phrase(sentence, w) for w in _dummies(sentence, verb, found)]
    if own and all(source.head.lemma in cues.impersonal for source in own):
        return next(
            (a.phrase for a in found.in_role("oblique") if a.phrase.head.lemma in cues.speakers), None
        )
    if own:
        nearest = min(own, key=lambda source: abs(source.head.index - verb.index))
        return _named_before(sentence, nearest) or nearest
    finite = found.mood in ("indicative", "conditional")
    asked = (finite or not outside) and verb.lemma not in cues.hearer_verbs
    behind = _inverted(sentence, verb, content, cues) if asked else None
    inherited = (source for source in outside if source.head.lemma not in cues.days)
    return behind or next(iter(_beside(sentence, verb, found, cues)), None) or next(inherited, None)


def pronoun_of(sentence: Sentence, verb: Word, source: Phrase | None) -> Span | None:
    """The "who" that stands for a source in its own clause; None where the source stands there itself."""
    if source is None or source.via != "relative clause":
        return None
    relative = language(sentence.language).relative_pronouns
    children = (sentence.words[i] for i in sentence.children[verb.index])
    return next((w.span for w in children if w.text.lower() in relative), None)


def _beside(sentence: Sentence, verb: Word, found: Clause, cues: Cues) -> list[Phrase]:
    """The noun right before a finite verb that lost its subject: "the governor Sunday said", "half say"."""
    if found.mood != "indicative" or found.voice != "active" or found.governing == "relative":
        return []
    index = verb.index - 1
    while index > 0 and (
        sentence.words[index].pos in ("ADV", "AUX") or sentence.words[index].lemma in cues.days
    ):
        index -= 1
    index = _before_apposition(sentence, max(index, 0))
    word = sentence.words[index]
    if word.pos not in (*_PEOPLE, "NUM") or index == verb.index:
        return []
    while word.head < word.index and sentence.words[word.head].pos in ("NOUN", "PROPN", "NUM", "ADJ"):
        if any(w.pos in ("VERB", "AUX", "PUNCT") for w in sentence.words[word.head : word.index]):
            break
        word = sentence.words[word.head]
    if word.pos == "ADJ" and word.index > 0 and sentence.words[word.index - 1].pos in _PEOPLE:
        word = sentence.words[word.index - 1]
    return [phrase(sentence, word)] if word.pos != "ADJ" else []


def _before_apposition(sentence: Sentence, index: int) -> int:
    """As in "Brian Fallon, a spokesman for the senator, said": the word before the first of two commas."""
    if sentence.words[index].text != ",":
        return index
    for other in range(index - 2, max(0, index - MOST_APPOSED), -1):
        if sentence.words[other].text == ",":
            return other - 1
    return index


def _named_before(sentence: Sentence, source: Phrase) -> Phrase | None:
    """As in "Roberta Lange, the chairwoman, said": the name, where the parser took what is apposed to it."""
    first, last = source.words[0].index, source.words[-1].index
    if first < 2 or last + 1 >= len(sentence.words) or source.head.pos != "NOUN":
        return None
    name = sentence.words[first - 2]
    parted = sentence.words[first - 1].text == "," and sentence.words[last + 1].text == ","
    if not parted or name.pos != "PROPN":
        return None
    while name.head < name.index and sentence.words[name.head].pos == "PROPN":
        name = sentence.words[name.head]
    return phrase(sentence, name) if marker(sentence, name) is None else None


def _dummies(sentence: Sentence, verb: Word, found: Clause) -> Iterator[Word]:
    """As in "It said that ...", whose "it" parsers take for a word without meaning."""
    if found.voice == "active" and not found.in_role("subject"):
        for index in sentence.children[verb.index]:
            word = sentence.words[index]
            if word.dep == "expl" and word.pos == "PRON" and index < verb.index:
                yield word


def _inverted(sentence: Sentence, verb: Word, content: tuple[Span, ...], cues: Cues) -> Phrase | None:
    """Behind the verb the first noun without preposition that can speak, wherever the parser hung it."""
    for index in sorted(indexes_below(sentence, verb.index)):
        word = sentence.words[index]
        direct = word.head == verb.index and word.dep in ("obj", "xcomp", "dep", "ccomp")
        can_speak = word.pos == "PROPN" or word.lemma in cues.speakers
        if index <= verb.index or word.pos not in _PEOPLE or word.dep in ("flat", "compound", "conj"):
            continue
        if word.lemma in cues.days:
            continue
        if (direct or can_speak) and marker(sentence, word) is None:
            named = phrase(sentence, word)
            if not any(_within(named, stretch) for stretch in content):
                return named
    return None


def _within(found: Phrase, stretch: Span) -> bool:
    return stretch.start <= found.head.start < stretch.end


def is_asked(found: Clause) -> bool:
    """As in "Asked whether troops had crossed, the minister said": who is asked does not ask."""
    own = any(a.phrase.via is None for a in found.in_role("subject"))
    return found.voice == "passive" or (found.predicate.index == 0 and not own)
