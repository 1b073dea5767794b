"""Does what is printed read as an entry of a frame, and which words are its trigger?"""

from __future__ import annotations

from vedette.lexicon import Frame
from vedette.lexicon import Word as Entry
from vedette.model import Clause, Phrase, Quote, Sentence, Word
from vedette.syntax import conjunction

_INFINITIVES = ("xcomp", "advcl", "ccomp")
MOST_WORDS_APART = 4
"""Between the words of one trigger; farther apart only the first is quoted. Vedette's own."""


def in_form(frame: Frame, found: Clause) -> bool:
    """Whether the clause has one of the forms that the frame is limited to, and is negated if it is to be."""
    if frame.negated and not found.negation:
        return False
    if not frame.form:
        return True
    forms: set[str] = {found.voice if found.kind != "nominal" else "noun"}
    if found.kind != "nominal":
        forms.add(_FORMS.get(found.mood, "finite"))
    return bool(forms & frame.form)


_FORMS = {"participle": "participle", "none": "participle", "infinitive": "infinitive"}


def trigger_quote(sentence: Sentence, word: Word, found: Clause, entry: Entry, text: str) -> Quote | None:
    """The words of the trigger; None if what must stand beside it does not."""
    if found.kind == "nominal":
        return _noun_quote(sentence, word, entry, text)
    rests = _still_wanted(sentence, word, found, entry)
    if rests is None:
        return None
    last = word
    for rest in rests:
        beside = _beside(sentence, word, found, rest)
        if beside is None:
            return None
        last = max(last, beside, key=lambda w: w.index)
    near = last.index - word.index <= MOST_WORDS_APART
    return Quote.of(text, word.start, last.end if near else word.end)


def with_object(quote: Quote, verb: Word, objects: tuple[Phrase, ...], text: str) -> Quote:
    """The trigger with the noun that makes the verb mean what it means: "began an indefinite strike"."""
    for phrase in objects:
        if 0 < phrase.head.index - verb.index <= MOST_WORDS_APART and phrase.via is None:
            return Quote.of(text, quote.start, max(quote.end, phrase.head.end))
    return quote


def _still_wanted(sentence: Sentence, word: Word, found: Clause, entry: Entry) -> tuple[str, ...] | None:
    """What must stand beside the verb; None if it is another verb.

    Parsers waver between particle and preposition: "call on" and "pull_out" match either way.
    """
    if entry.first == found.lemma:
        return entry.rest
    if entry.rest and found.lemma == f"{entry.first}_{entry.rest[0]}":
        return entry.rest[1:]
    verb, _, particle = entry.first.partition("_")
    if particle and verb == found.lemma:
        children = (sentence.words[i] for i in sentence.children[word.index])
        beside = any(child.lemma == particle and child.dep in ("advmod", "case", "obl") for child in children)
        if beside or found.in_role("oblique", particle):
            return entry.rest
    return None


def _beside(sentence: Sentence, word: Word, found: Clause, lemma: str) -> Word | None:
    for index in sentence.children[word.index]:
        child = sentence.words[index]
        if child.dep in ("obj", "advmod", "xcomp") and _is_form(child, lemma):
            return child
        if child.dep in _INFINITIVES and conjunction(sentence, child) == lemma:
            return word
    for argument in found.arguments:
        if argument.role == "object" and _is_form(argument.phrase.head, lemma):
            return word
        if argument.role == "oblique" and argument.marker == lemma:
            return word
    return None


def _noun_quote(sentence: Sentence, word: Word, entry: Entry, text: str) -> Quote | None:
    if not entry.rest:
        return word.quote
    size = len(entry.rest)
    for first in (word.index - size + 1, word.index):
        stretch = sentence.words[max(first, 0) : first + size]
        if len(stretch) == size and _reads(stretch, entry.rest) and _heads(word, stretch):
            return Quote.of(text, stretch[0].start, stretch[-1].end)
    return None


def _reads(stretch: tuple[Word, ...], lemmas: tuple[str, ...]) -> bool:
    return all(_is_form(word, lemma) for lemma, word in zip(lemmas, stretch, strict=True))


def _is_form(word: Word, listed: str) -> bool:
    """By lemma or as printed: nouns without an article ("asile") are often lemmatised as verbs."""
    return listed in (word.lemma, word.text.lower())


def _heads(word: Word, stretch: tuple[Word, ...]) -> bool:
    return word.dep == "root" or word.head not in {other.index for other in stretch}
