"""Speech set beside what is said: "..., said officials", "..., a spokesman said, ..."."""

from __future__ import annotations

from vedette.lexicon import Cues
from vedette.model import Clause, Sentence, Span, Word
from vedette.read.stretch import indexes_below, tells_of_speaker

_BESIDE = ("conj", "parataxis", "advcl", "dep", "ccomp", "acl", "appos")
LEAST_BEHIND = 4
"""Words that must follow for an inserted clause of speech to have something behind it. Vedette's own."""
MOST_BETWEEN = 3
"""Words from an auxiliary to its verb; a parser may take "should", far away, for one. Vedette's own."""
_MARKS = (",", "”", '"', "''", "»", "–", "—", "-")


def said_beside(sentence: Sentence, verb: Word, found: Clause, cues: Cues) -> tuple[Span, ...]:
    """What stands before (and, after a second comma, behind) a speech verb without a conjunction.

    "Gunmen attacked, said a spokesman"; "Two were hurt, Minister Tollo told reporters"; "Besides,
    reports Kanem Wire, troops left". Empty where the verb does not stand so.
    """
    inverted = verb.dep == "root" and any(a.phrase.head.index > verb.index for a in found.in_role("subject"))
    if not (verb.dep in _BESIDE or inverted) or found.mood not in ("indicative", "conditional"):
        return ()
    bounds = _bounds(sentence, verb, found, cues)
    if bounds is None or bounds[0] < 2 or sentence.words[bounds[0] - 1].text not in _MARKS:
        return ()
    start, last = bounds
    before = Span(start=sentence.words[0].start, end=sentence.words[start - 1].start)
    behind = sentence.words[last + 2 :]
    parted = len(behind) > LEAST_BEHIND - 2 and sentence.words[last + 1].text in _MARKS
    if parted and not (tells_of_speaker(sentence, behind) or _is_of_speaker(sentence, behind[0], found)):
        return before, Span(start=behind[0].start, end=sentence.words[-1].end)
    return (before,)


def _is_of_speaker(sentence: Sentence, word: Word, found: Clause) -> bool:
    """As in "said David Autor, a professor, who ...": an apposition or relative clause of the speaker."""
    heads = [a.phrase.head.index for a in found.in_role("subject") if a.phrase.head.index < word.index]
    return any(word.index in indexes_below(sentence, head) for head in heads if head > found.predicate.index)


def _bounds(sentence: Sentence, verb: Word, found: Clause, cues: Cues) -> tuple[int, int] | None:
    """Indexes of the first and last word of verb and speaker; None if it is no speech set beside."""
    own = [a.phrase for a in found.in_role("subject") if a.phrase.via is None]
    if not own:
        speaker = next((a.phrase for a in found.in_role("object") if a.phrase.via is None), None)
        if speaker is None or speaker.head.index < verb.index:
            return None
        can_speak = speaker.head.pos == "PROPN" or speaker.head.lemma in cues.speakers
        return (verb.index, speaker.words[-1].index) if can_speak else None
    behind = [phrase for phrase in own if phrase.head.index > verb.index]
    if behind:
        return _first(sentence, verb), behind[0].words[-1].index
    subject = min(own, key=lambda phrase: phrase.start)
    if subject.head.text.startswith("-"):
        return _first(sentence, verb), verb.index
    children = [sentence.words[i] for i in sentence.children[verb.index]]
    if verb.dep != "conj" or any(c.dep in ("cc", "mark", "ccomp") for c in children):
        return None
    return subject.words[0].index, len(sentence.words)


def _first(sentence: Sentence, verb: Word) -> int:
    """The verb, or its auxiliary before it: "a indiqué un responsable"."""
    children = sentence.children[verb.index]
    near = [i for i in children if sentence.words[i].dep.startswith("aux") and i >= verb.index - MOST_BETWEEN]
    return min((verb.index, *near))


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
