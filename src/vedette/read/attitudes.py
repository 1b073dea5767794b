"""Positions taken: what somebody praises, wants, rejects, calls for.

Who condemns an attack does not vouch for it: these are attributions of their own and no link in the
chain of a claim.
"""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Cues, Lexicon
from vedette.model import Clause, DraftLink, Phrase, Sentence, Span, Word
from vedette.model.codes import Stance
from vedette.read.firmness import is_denied
from vedette.read.matching import can_speak, fits, is_speaking
from vedette.read.sources import is_asked, pronoun_of
from vedette.read.stretch import indexes_below, subtree
from vedette.syntax import clause, conjunction, language, marker

_DIRECT = frozenset(("obj", "iobj", "ccomp", "xcomp"))
_INTRODUCED = frozenset(("obl", "nmod", "advcl", "acl", "ccomp"))
_SMALL = frozenset(("DET", "PUNCT", "ADP", "PART"))
LEAST_WORDS = 2
"""Words that a position is about, the smallest left out: to back one party is a relation. Vedette's own."""


def attitudes(sentence: Sentence, lexicon: Lexicon, told: frozenset[int]) -> Iterator[DraftLink]:
    """In text order; `told` are starts of the cues that hold a content already."""
    for word in sentence.words:
        if word.start not in told and word.pos in ("VERB", "NOUN", "ADJ"):
            found = clause(sentence, word)
            made = _of_verb if found.kind == "verbal" else _of_noun
            link = made(sentence, found, lexicon.cues)
            if link is not None and link.source is not None and _is_somebody(link.source, lexicon):
                yield link


def _of_verb(sentence: Sentence, found: Clause, cues: Cues) -> DraftLink | None:
    if found.mood == "imperative":
        return None
    if found.voice == "passive":
        object_ = next((a.phrase for a in found.in_role("object") if a.phrase.via is None), None)
        own = (a.phrase for a in found.in_role("subject") if a.phrase.via is None)
        stretch = subtree(sentence, object_.head) if object_ else None
        return _link(sentence, found, cues, next(own, None), stretch, cues.attitude(found.lemma))
    held, stance = _held(sentence, found, cues)
    if stance == "asks" and is_asked(found):
        return None
    return _link(sentence, found, cues, _subject(found), held, stance)


def _link(
    sentence: Sentence,
    found: Clause,
    cues: Cues,
    source: Phrase | None,
    held: Span | None,
    stance: Stance | None,
) -> DraftLink | None:
    if source is None or held is None or stance is None or held.overlaps(source.span):
        return None
    told = [w for w in sentence.words if held.start <= w.start < held.end and w.pos not in _SMALL]
    least = 1 if stance == "denies" else LEAST_WORDS
    if len(told) < least:
        return None
    if is_denied(sentence, found):
        stance = cues.negated(found.lemma)
    return DraftLink(
        source=source,
        pronoun=pronoun_of(sentence, found.predicate, source),
        cue=found.predicate.quote,
        content=(held,),
        stance=stance,
    )


def _held(sentence: Sentence, found: Clause, cues: Cues) -> tuple[Span | None, Stance | None]:
    """From the first complement that the verb takes to the end of those that follow it."""
    verb = found.predicate
    behind = [sentence.words[i] for i in sentence.children[verb.index] if i > verb.index]
    for place, child in enumerate(behind):
        stance = _stance(sentence, child, found.lemma, cues)
        if stance is not None:
            further = [c for c in behind[place + 1 :] if _goes_on(sentence, c, cues)]
            start = _without_marker(sentence, child).start
            end = max(subtree(sentence, c).end for c in (child, *further))
            return Span(start=start, end=end), stance
    return None, None


def _stance(sentence: Sentence, child: Word, lemma: str, cues: Cues) -> Stance | None:
    """What the verb does to this complement; None where it takes none such."""
    if child.dep in _INTRODUCED:
        stance = cues.attitude(lemma, _introduced_by(sentence, child))
        if stance is not None:
            return stance
    if child.dep not in _DIRECT or child.lemma in cues.telling_objects:
        return None
    return cues.attitude(lemma)


def _introduced_by(sentence: Sentence, child: Word) -> str | None:
    return conjunction(sentence, child) if child.pos in ("VERB", "AUX") else marker(sentence, child)


def _goes_on(sentence: Sentence, child: Word, cues: Cues) -> bool:
    """Whether it belongs to what is held: "accused her of ...", "urged them to ..."."""
    if child.dep in _DIRECT or _is_small_clause(sentence, child):
        return True
    return child.dep in _INTRODUCED and _introduced_by(sentence, child) in cues.complement_markers


def _is_small_clause(sentence: Sentence, child: Word) -> bool:
    """As in "showed troops crossing the river": nothing parts it from its subject."""
    if (
        child.dep not in ("advcl", "acl")
        or child.pos != "VERB"
        or _introduced_by(sentence, child) is not None
    ):
        return False
    first = min(indexes_below(sentence, child.index))
    return first > 0 and sentence.words[first - 1].pos != "PUNCT"


def _without_marker(sentence: Sentence, word: Word) -> Span:
    """What is below the word, without the preposition or conjunction that opens it."""
    whole = subtree(sentence, word)
    if word.dep not in _INTRODUCED:
        return whole
    opening = [sentence.words[i] for i in sentence.children[word.index] if i < word.index]
    first = next((c for c in opening if c.start == whole.start and c.dep in ("case", "mark")), None)
    if first is None or first.lemma in ("to", "that", "que"):
        return whole
    return Span(start=sentence.words[first.index + 1].start, end=whole.end)


def _subject(found: Clause) -> Phrase | None:
    return next((a.phrase for a in found.in_role("subject")), None)


def _of_noun(sentence: Sentence, found: Clause, cues: Cues) -> DraftLink | None:
    owner = _owner(found, language(sentence.language).agent_markers)
    if owner is None:
        return None
    for index in sentence.children[found.predicate.index]:
        child = sentence.words[index]
        if index > found.predicate.index and child.dep in _INTRODUCED:
            stance = cues.attitude_nouns.get(f"{found.lemma} {_introduced_by(sentence, child)}")
            if stance is not None:
                return _link(sentence, found, cues, owner, _without_marker(sentence, child), stance)
    return None


def _owner(found: Clause, markers: frozenset[str]) -> Phrase | None:
    """Whose it is: "its support for", "the call by Paris for", "Paris is critical of"; None if nobody's."""
    if found.kind == "adjectival":
        return _subject(found)
    named = [a.phrase for a in found.in_role("genitive")]
    named += [a.phrase for a in found.in_role("oblique") if a.marker in markers]
    return next(iter(named), None)


def _is_somebody(source: Phrase, lexicon: Lexicon) -> bool:
    """Not "I" or "you": those are in the words of a speaker who is told of anyway."""
    return not is_speaking(source) and (can_speak(source, lexicon) or fits(source, ("PERSON",), lexicon))
