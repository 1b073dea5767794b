"""The commonest sentence of an agency: "..., a spokesman said on Monday."

It is told by its words alone, because parsers hang what closes a long sentence anywhere.
"""

from __future__ import annotations

from vedette.lexicon import Lexicon
from vedette.model import DraftLink, Phrase, Sentence, Span, Word
from vedette.read.matching import can_speak
from vedette.syntax import language, phrase

MOST_BEHIND, MOST_SPEAKER = 8, 14
"""Words after the verb ("on Monday in Geneva") and of the speaker before it. Vedette's own."""
_VERBAL = ("VERB", "AUX")
_OPENERS = ("CCONJ", "SCONJ", "ADP", "PRON", "ADV", "VERB", "AUX", "PUNCT")


def closing_speech(sentence: Sentence, lexicon: Lexicon) -> DraftLink | None:
    """The link of a speech verb that closes the sentence after its speaker; None if none does."""
    verb = _last_verb(sentence, lexicon)
    comma = _comma_before(sentence, verb) if verb is not None else None
    if verb is None or comma is None or not _says_something(sentence, comma):
        return None
    source = _speaker(sentence, comma + 1, verb.index)
    stance = lexicon.cues.stance_of_verb(verb.lemma)
    if source is None or stance is None or not can_speak(source, lexicon):
        return None
    content = Span(start=sentence.words[0].start, end=sentence.words[comma].start)
    return DraftLink(source=source, cue=verb.quote, content=(content,), stance=stance)


def _last_verb(sentence: Sentence, lexicon: Lexicon) -> Word | None:
    """The last verb, if it is one of speech and little stands behind it; a name before "reports." too."""
    for word in reversed(sentence.words[-MOST_BEHIND:]):
        if word.pos in _VERBAL:
            is_said = "VerbForm=Fin" in word.feats and lexicon.cues.stance_of_verb(word.lemma) is not None
            return word if is_said and word.lemma not in lexicon.cues.only_with_clause else None
        mistaken = word.pos == "NOUN" and word.index + 2 == len(sentence.words) and word.index > 1
        if (
            mistaken
            and lexicon.cues.stance_of_verb(word.lemma)
            and sentence.words[word.index - 1].pos == "PROPN"
        ):
            return word
    return None


def _is_mistaken(sentence: Sentence, word: Word) -> bool:
    """A verb taken for a noun: "..., Reuters reports." """
    closes = word.pos == "NOUN" and word.index + 2 == len(sentence.words)
    return closes and word.index > 1 and sentence.words[word.index - 1].pos == "PROPN"


def _comma_before(sentence: Sentence, verb: Word) -> int | None:
    """The comma that the speaker follows; between the two stands nothing that opens a clause."""
    relative = language(sentence.language).relative_pronouns
    for index in range(verb.index - 1, max(0, verb.index - MOST_SPEAKER), -1):
        word = sentence.words[index]
        if word.text == ",":
            first = sentence.words[index + 1]
            pronoun = "PronType=Prs" in first.feats or first.pos not in _OPENERS
            return index if pronoun and first.text.lower() not in relative else None
        if word.pos in _VERBAL:
            return None
    return None


def _says_something(sentence: Sentence, comma: int) -> bool:
    return any(word.pos in _VERBAL for word in sentence.words[:comma])


def _speaker(sentence: Sentence, start: int, stop: int) -> Phrase | None:
    """The phrase of the last noun that is no modifier of a later one."""
    nouns = [w for w in sentence.words[start:stop] if w.pos in ("NOUN", "PROPN", "PRON")]
    heads = [w for w in nouns if not (start <= w.head < stop and w.dep in _LOWER)]
    return phrase(sentence, heads[-1]) if heads else None


_LOWER = ("compound", "flat", "nmod", "nmod:poss", "appos", "amod", "conj")
