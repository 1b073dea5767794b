"""The commonest sentence of an agency: "..., a spokesman said on Monday, ..."

It is told by its words alone, because parsers hang what is set into a long sentence anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Lexicon
from vedette.model import DraftLink, Phrase, Sentence, Span, Word
from vedette.read.contents import QUOTATION_MARKS
from vedette.read.matching import can_speak
from vedette.read.speakers import between
from vedette.read.stretch import tells_of_speaker
from vedette.syntax import language

MOST_BEHIND, MOST_SPEAKER = 14, 14
"""Words after the verb ("on Monday in Geneva") and of the speaker before it. Vedette's own."""
_VERBAL = ("VERB", "AUX")
_OPENERS = ("CCONJ", "SCONJ", "ADP", "PRON", "ADV", "VERB", "AUX", "PUNCT")


def set_in(sentence: Sentence, lexicon: Lexicon) -> Iterator[DraftLink]:
    """Links of speech verbs that stand between commas, or close the sentence, after their speaker."""
    for verb in sentence.words:
        stance = lexicon.cues.stance_of_verb(verb.lemma)
        closes = verb.index + 2 >= len(sentence.words)
        bare = verb.lemma in lexicon.cues.only_with_clause and not closes
        if stance is None or bare or not _is_verb(sentence, verb):
            continue
        comma, stop = _comma_before(sentence, verb), _end(sentence, verb)
        if comma is None or stop is None:
            continue
        around = sentence.words[:comma] + sentence.words[stop + 1 :]
        if not _says_something(around):
            continue
        source = _speaker(sentence, comma + 1, verb.index)
        if source is not None and can_speak(source, lexicon):
            content = _content(sentence, comma, stop)
            yield DraftLink(source=source, cue=verb.quote, content=content, stance=stance)


def _is_verb(sentence: Sentence, word: Word) -> bool:
    return "VerbForm=Fin" in word.feats or _is_bare_participle(sentence, word) or _is_mistaken(sentence, word)


def _is_bare_participle(sentence: Sentence, word: Word) -> bool:
    """A past tense taken for a participle, right behind a noun: "..., the daily Sada reported, ..."."""
    if not {"VerbForm=Part", "Tense=Past"} <= word.feats or word.index == 0:
        return False
    auxiliary = any(sentence.words[i].dep.startswith("aux") for i in sentence.children[word.index])
    return sentence.words[word.index - 1].pos in ("NOUN", "PROPN") and not auxiliary


def _end(sentence: Sentence, verb: Word) -> int | None:
    """The comma or full stop that ends the clause of speech; None if a clause hangs on the verb."""
    for word in sentence.words[verb.index + 1 : verb.index + MOST_BEHIND]:
        if word.text in (",", ".") or word.index == len(sentence.words) - 1:
            return word.index
        if word.pos in (*_VERBAL, "SCONJ") or word.text in (":", *QUOTATION_MARKS):
            return None
    return verb.index if verb.index == len(sentence.words) - 1 else None


def _content(sentence: Sentence, comma: int, stop: int) -> tuple[Span, ...]:
    """What stands before the first comma, and what behind the second if it says something."""
    words = sentence.words
    before = Span(start=words[0].start, end=words[comma].start)
    behind = words[stop + 1 :]
    if (
        not behind
        or not _says_something(behind)
        or tells_of_speaker(sentence, behind)
        or _is_apart(sentence, behind)
    ):
        return (before,)
    return before, Span(start=behind[0].start, end=behind[-1].end)


def _is_apart(sentence: Sentence, behind: tuple[Word, ...]) -> bool:
    """As in "..., a doctor said, as the United Nations urged ..."; "..., it said, but the army insisted"."""
    first = behind[0]
    if first.text.lower() in language(sentence.language).aside_conjunctions:
        return True
    return first.pos == "CCONJ" and any(w.dep == "ccomp" for w in behind)


def _is_mistaken(sentence: Sentence, word: Word) -> bool:
    """A verb taken for a noun, as in "..., Kanem Wire reports"."""
    behind = len(sentence.words) - word.index - 1
    closes = word.pos == "NOUN" and behind == (0 if sentence.region == "headline" else 1)
    named = ("PROPN", "NOUN") if sentence.region == "headline" else ("PROPN",)
    return closes and word.index > 1 and sentence.words[word.index - 1].pos in named


def _comma_before(sentence: Sentence, verb: Word) -> int | None:
    """The comma that the speaker follows; between the two stands nothing that opens a clause.

    An apposition has two commas of its own: ", a spokeswoman, Anna White, said".
    """
    relative = language(sentence.language).relative_pronouns
    apposed = sentence.words[verb.index - 1].text == ","
    skipped = 2 if apposed else 0
    for index in range(verb.index - 1, max(0, verb.index - MOST_SPEAKER), -1):
        word = sentence.words[index]
        if word.text == "," and skipped:
            skipped -= 1
        elif word.text == ",":
            first = sentence.words[index + 1]
            pronoun = "PronType=Prs" in first.feats or first.pos not in _OPENERS
            return index if pronoun and first.text.lower() not in relative else None
        if word.pos in _VERBAL and "VerbForm=Part" not in word.feats:
            return None
    return None


def _says_something(words: tuple[Word, ...]) -> bool:
    return any(word.pos in _VERBAL for word in words)


def _speaker(sentence: Sentence, start: int, stop: int) -> Phrase | None:
    """All that stands there; its head is the last noun that is no modifier of a later one."""
    nouns = [w for w in sentence.words[start:stop] if w.pos in ("NOUN", "PROPN", "PRON")]
    heads = [w for w in nouns if not (start <= w.head < stop and w.dep in _LOWER)]
    return between(sentence, heads[-1], start, nouns[-1].index + 1) if heads else None


_LOWER = ("compound", "flat", "nmod", "nmod:poss", "appos", "amod", "conj")
