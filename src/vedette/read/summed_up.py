"""Sentences that sum up what was said in the one before, without a speaker of their own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from vedette.lexicon import Lexicon
from vedette.model import Sentence, Word
from vedette.read.carried import held_on
from vedette.read.hops import Voice
from vedette.read.paragraphs import Paragraph


def gone_on(paragraph: Paragraph, found: list[Voice], lexicon: Lexicon) -> Iterator[Voice]:
    """Sentences without a speaker of their own that sum up what was said in the one before.

    Told by the tense that indirect speech shifts to ("the talks would resume in May") and by a subject
    that only counts those of the sentence before ("Seven were released").
    """
    speaking: Voice | None = None
    for before, sentence in pairwise(paragraph.parse.sentences):
        speaking = _named_in(before, found) or speaking
        if _has_speaker(sentence, found) or not _sums_up(sentence, lexicon):
            speaking = None
        elif speaking is not None:
            for voice in found:
                if voice.link.content == speaking.link.content and not voice.by_mood:
                    yield replace(voice, link=held_on(voice.link, sentence.span))


def _named_in(sentence: Sentence, found: list[Voice]) -> Voice | None:
    """The only speaker of the sentence, if it tells of one."""
    inside = [
        v
        for v in found
        if sentence.start <= v.link.cue.start < sentence.end and not v.by_mood and v.order == 0
    ]
    named = [v for v in inside if v.link.source is not None]
    return named[0] if len(inside) == 1 and named else None


def _has_speaker(sentence: Sentence, found: list[Voice]) -> bool:
    return any(
        not voice.by_mood
        and (
            sentence.start <= voice.link.cue.start < sentence.end
            or any(stretch.overlaps(sentence.span) for stretch in voice.link.content)
        )
        for voice in found
    )


def _sums_up(sentence: Sentence, lexicon: Lexicon) -> bool:
    root = next((w for w in sentence.words if w.dep == "root"), None)
    if root is None:
        return False
    below = [sentence.words[i] for i in sentence.children[root.index]]
    auxiliaries = (w for w in below if w.dep.startswith("aux"))
    shifted = any(_is_shifted(w, lexicon) for w in (root, *auxiliaries))
    counted = any(w.dep in ("nsubj", "nsubj:pass") and _only_counts(sentence, w, lexicon) for w in below)
    return shifted or counted


def _is_shifted(word: Word, lexicon: Lexicon) -> bool:
    return "Mood=Cnd" in word.feats or word.text.lower() in lexicon.firmness.future_of_the_past


def _only_counts(sentence: Sentence, subject: Word, lexicon: Lexicon) -> bool:
    if any(sentence.words[i].dep == "nmod" for i in sentence.children[subject.index]):
        return False
    return subject.pos == "NUM" or lexicon.belongs(subject.text.lower(), "COUNTED")
