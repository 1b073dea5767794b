"""Who in a pronoun's own sentence it may stand for."""

from __future__ import annotations

from collections.abc import Sequence

from vedette.model import Phrase, Sentence, Word
from vedette.resolve.candidates import Candidate, candidates
from vedette.resolve.context import Context
from vedette.resolve.paths import ancestors
from vedette.resolve.referring import Pronoun, referring
from vedette.resolve.told_apart import is_quoted, said_by, speakers_of

_SUBJECTS = frozenset(("nsubj", "nsubj:pass", "nsubj:outer"))
_CORE = frozenset(("nsubj", "nsubj:pass", "obj", "iobj", "obl:agent", "obl:arg"))
_CONTENT = frozenset(("ccomp", "parataxis", "xcomp"))
_OBJECTS = frozenset(("obj",))


def near(found: Phrase, pronoun: Pronoun, sentence: Sentence, context: Context) -> tuple[Candidate, ...]:
    """Those before it in the sentence: not who acts on it in its own clause, nor what its subject says.

    Nobody in the quotation that the pronoun's clause tells of, nobody outside for one inside who speaks it.
    """
    said = said_by(found, context)
    speakers = speakers_of(found, context)
    quoted = is_quoted(found.start, context)
    return tuple(
        one
        for one in candidates(sentence, context, found.start)
        if one.phrase.end <= found.start
        and one.fits(pronoun)
        and not any(one.phrase.start < stop and start < one.phrase.end for start, stop in said)
        and not _is_bound(one.phrase.head, found.head, pronoun, sentence)
        and (quoted or not is_quoted(one.phrase.start, context))
        and one.who not in speakers
    )


def _is_bound(name: Word, pronoun: Word, kind: Pronoun, sentence: Sentence) -> bool:
    """Binding: "Haftar attacked him" is another one; so is a name inside what the pronoun's clause says."""
    if kind.owning and "Poss=Yes" in pronoun.feats:
        return name.head == pronoun.head and name.dep in ("appos", "nmod", "flat")
    verb = sentence.words[pronoun.head]
    if name.head == verb.index and name.dep in _CORE:
        return True
    way = (name, *ancestors(sentence, name))
    return any(word.head == verb.index and word.dep in _CONTENT for word in way)


def is_leading(one: Candidate, found: Phrase, sentence: Sentence) -> bool:
    """Whether it is the subject of a clause that the pronoun's hangs on, or joined to one."""
    head = one.phrase.head
    if head.dep == "conj":
        head = sentence.words[head.head]
    if head.dep not in _SUBJECTS:
        return False
    above = {word.index for word in ancestors(sentence, found.head)}
    return head.head in above


def owner_by_clause(found: Phrase, could: Sequence[Candidate], sentence: Sentence) -> Candidate | None:
    """Whose own it is by the clause: the subject's, of what is its object ("Haftar sent his troops")."""
    noun = sentence.words[found.head.head]
    if "Poss=Yes" not in found.head.feats or noun.dep not in _OBJECTS:
        return None
    subject = [c for c in could if c.phrase.head.head == noun.head and c.phrase.head.dep in _SUBJECTS]
    return subject[0] if len(subject) == 1 else None


def repeated(found: Phrase, pronoun: Pronoun, sentence: Sentence) -> Phrase | None:
    """A pronoun for the same one earlier in the sentence ("he said that he"), the first."""
    words = referring(sentence.language)
    for word in sentence.words:
        if word.end > found.start:
            return None
        other = words.pronoun(word.text) if word.pos in ("PRON", "DET") else None
        is_bound = word.head == found.head.head and word.dep in _CORE and not pronoun.owning
        if other is not None and not is_bound and (other.gender, other.of) == (pronoun.gender, pronoun.of):
            return Phrase(start=word.start, end=word.end, words=(word,), head=word)
    return None
