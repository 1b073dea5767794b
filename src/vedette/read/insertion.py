"""Speech set beside what is said: "..., said officials", "..., a spokesman said, ..."."""

from __future__ import annotations

from vedette.lexicon import Cues
from vedette.model import Clause, Sentence, Span, Word
from vedette.read.stretch import indexes_below

_BESIDE = ("conj", "parataxis", "advcl", "dep", "ccomp", "acl", "appos")
_MARKS = (",", "”", '"', "»", "–", "—", "-")


def said_before(sentence: Sentence, verb: Word, found: Clause, cues: Cues) -> Span | None:
    """What stands before a speech verb that closes the sentence, however the parser hung it.

    "Gunmen attacked, said a spokesman" and "Two were hurt, Minister Tollo told reporters": a comma
    and no conjunction before the verb, or before its subject. None where that is not so.
    """
    if verb.dep not in _BESIDE or found.mood not in ("indicative", "conditional"):
        return None
    start = _start_of_speech(sentence, verb, found, cues)
    if start is None or start < 2 or sentence.words[start - 1].text not in _MARKS:
        return None
    return Span(start=sentence.words[0].start, end=sentence.words[start - 1].start)


def _start_of_speech(sentence: Sentence, verb: Word, found: Clause, cues: Cues) -> int | None:
    own = [a.phrase for a in found.in_role("subject") if a.phrase.via is None]
    if not own:
        speaker = next((a.phrase.head for a in found.in_role("object") if a.phrase.via is None), None)
        can_speak = speaker is not None and (speaker.pos == "PROPN" or speaker.lemma in cues.speakers)
        return verb.index if speaker is not None and can_speak and speaker.index > verb.index else None
    subject = min(own, key=lambda phrase: phrase.start)
    if subject.head.index > verb.index:
        return verb.index
    children = [sentence.words[i] for i in sentence.children[verb.index]]
    if verb.dep != "conj" or any(c.dep in ("cc", "mark", "ccomp") for c in children):
        return None
    return subject.words[0].index


def is_inserted(sentence: Sentence, verb: Word) -> bool:
    """A clause of speech between two commas that hangs on a noun without a relative pronoun."""
    if verb.dep not in ("acl:relcl", "acl"):
        return False
    inside = sorted(indexes_below(sentence, verb.index))
    first, last = inside[0], inside[-1]
    words = [sentence.words[i] for i in inside]
    if any("PronType=Rel" in word.feats for word in words) or first == 0 or len(inside) > 8:
        return False
    after = sentence.words[last + 1].text if last + 1 < len(sentence.words) else "."
    closes = sentence.words[last].text in _MARKS or after in (*_MARKS, ".")
    return sentence.words[first - 1].text in _MARKS and closes
