"""Words and short phrases that say what happened to somebody: "killed", "in custody", "lost their lives"."""

from __future__ import annotations

from vedette.model import Sentence, Word
from vedette.model.codes import Measure
from vedette.resolve.count_words import CountWords

_PHRASE = 3
"""How many words a cue has at most. Vedette's own."""


def cue(word: Word, sentence: Sentence, words: CountWords) -> Measure | None:
    """What the word says happened, or the phrase that ends with it."""
    key = cue_key(word, sentence, words)
    return words.cues[key] if key is not None else None


def cue_key(word: Word, sentence: Sentence, words: CountWords) -> str | None:
    """The word or phrase of the lists, the longest first; None where there is none."""
    following = sentence.words[word.index + 1 : word.index + 2]
    if word.pos == "NOUN" and any(one.pos == "NOUN" for one in following):  # "arrest warrants"
        return None
    if word.text.lower() in words.cue_ends:
        printed = [
            one.text.lower() for one in sentence.words[max(0, word.index - _PHRASE + 1) : word.index + 1]
        ]
        phrases = (" ".join(printed[first:]) for first in range(len(printed) - 1))
        if (phrase := next((one for one in phrases if one in words.cues), None)) is not None:
            return phrase
    return next((one for one in (word.text.lower(), word.lemma.lower()) if one in words.cues), None)


def is_said_of_subject(key: str, word: Word, words: CountWords) -> bool:
    """Whether those who stand before it suffered it: "died", "lost their lives"."""
    return key in words.source.own_subject and (" " in key or word.pos != "NOUN")
