"""A speaker as printed: all of "an officer at the checkpoint", both of "a resident and an official"."""

from __future__ import annotations

import msgspec

from vedette.model import Phrase, Sentence, Word
from vedette.syntax import coordinated, phrase


def whole(sentence: Sentence, source: Phrase) -> Phrase:
    """With what tells which of many it is; a name as it stands."""
    if source.head.pos != "NOUN" or source.via is not None:
        return source
    found = phrase(sentence, source.head, whole=True)
    comma = next((w.start for w in found.words if w.text == "," and w.index > source.head.index), found.end)
    end = max(source.end, min(_with_name(found), sentence.words[_last_before(sentence, comma)].end))
    return _spanning(sentence, source, source.start, end)


def _last_before(sentence: Sentence, place: int) -> int:
    """Index of the last word that ends before the character."""
    return max(w.index for w in sentence.words if w.start < place)


def with_others(sentence: Sentence, source: Phrase) -> Phrase:
    """The whole phrase, and those who say it with them."""
    if source.head.pos != "NOUN" or source.via is not None:
        return source
    members = [phrase(sentence, word, whole=True) for word in coordinated(sentence, source.head)]
    if len(members) > 1 and any(member.head.pos != "NOUN" for member in members):
        members = members[:1]
    return _spanning(sentence, source, source.start, _with_name(members[-1]))


def _with_name(found: Phrase) -> int:
    """Where the phrase ends, a name right behind it included: "the newspaper Le Phare"."""
    behind = (a for a in found.appositions if a.head.pos == "PROPN" and 0 <= a.start - found.end <= 1)
    return next((a.end for a in behind), found.end)


def between(sentence: Sentence, head: Word, start: int, stop: int) -> Phrase:
    """The words from `start` to before `stop`, whatever a parser made of them."""
    words = sentence.words[start:stop]
    return _spanning(sentence, phrase(sentence, head), words[0].start, words[-1].end)


def _spanning(sentence: Sentence, source: Phrase, start: int, end: int) -> Phrase:
    words = tuple(w for w in sentence.words if start <= w.start < end)
    return msgspec.structs.replace(source, start=start, end=end, words=words)
