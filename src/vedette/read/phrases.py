"""Cues that are no verbs: "according to officials", "claims that ..."."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Cues, Lexicon
from vedette.model import DraftLink, Phrase, Quote, Sentence, Span, Word
from vedette.model.codes import LinkKind
from vedette.read.speakers import whole
from vedette.read.stretch import around, clause_above, subtree
from vedette.syntax import clause, coordinated, marker, phrase


def preposition(sentence: Sentence, noun: Word, lexicon: Lexicon) -> Iterator[DraftLink]:
    """As in "according to officials": one link for each of the speakers it names."""
    cues, introduced = lexicon.cues, marker(sentence, noun)
    stance = cues.stance_of_preposition(introduced)
    if stance is None:
        yield from _laid_down(sentence, noun, introduced, cues)
        return
    if noun.lemma in cues.no_sources or noun.pos == "NUM":
        return
    content = tuple(_said(sentence, noun))
    for member in _speakers(sentence, noun) if content else ():
        yield DraftLink(
            source=whole(sentence, phrase(sentence, member)),
            cue=_marker_quote(sentence, noun),
            content=content,
            stance=stance,
        )


def _speakers(sentence: Sentence, noun: Word) -> tuple[Word, ...]:
    """All that "and" joins; without one, what follows a comma is not another speaker."""
    members = coordinated(sentence, noun)
    last = members[-1].index
    joined = any(w.pos == "CCONJ" for w in sentence.words[noun.index : last])
    return members if joined else (noun,)


def _laid_down(sentence: Sentence, noun: Word, introduced: str | None, cues: Cues) -> Iterator[DraftLink]:
    """What a text says shall be: "under the agreement", "aux termes de l'accord"; nothing told as past."""
    text: Word | None = noun if introduced in cues.document_markers else None
    if f"{introduced} {noun.lemma}" in cues.document_markers:
        text = next((sentence.words[i] for i in sentence.children[noun.index] if i > noun.index), None)
    if text is None or text.lemma not in cues.documents:
        return
    governed = clause(sentence, clause_above(sentence, noun))
    if governed.tense == "past" and governed.mood != "conditional":
        return
    content = tuple(_said(sentence, noun))
    if content:
        yield DraftLink(
            source=phrase(sentence, text),
            cue=_marker_quote(sentence, noun),
            content=content,
            kind="document",
        )


def _said(sentence: Sentence, noun: Word) -> Iterator[Span]:
    """The clause around the phrase; where the parser made the phrase the root, the clauses below it."""
    if noun.dep != "root":
        yield from around(sentence, noun, _whole_sentence(sentence, noun, clause_above(sentence, noun)))
        return
    for index in sentence.children[noun.index]:
        child = sentence.words[index]
        if child.pos == "VERB" and child.dep in ("parataxis", "conj", "advcl", "ccomp", "dep"):
            yield subtree(sentence, child)


def _whole_sentence(sentence: Sentence, noun: Word, governor: Word) -> Word:
    """At the end of a sentence the phrase tells who says all of its coordinated clauses."""
    last = subtree(sentence, noun).end >= sentence.words[-1].start - 1
    while last and governor.dep == "conj" and sentence.words[governor.head].pos in ("VERB", "AUX"):
        governor = sentence.words[governor.head]
    return governor


def _marker_quote(sentence: Sentence, noun: Word) -> Quote:
    """The first word of what introduces the noun; parsers call it a preposition or a conjunction."""
    children = [sentence.words[i] for i in sentence.children[noun.index]]
    return next((c.quote for c in children if c.dep in ("case", "mark")), noun.quote)


def noun(sentence: Sentence, word: Word, cues: Cues) -> Iterator[DraftLink]:
    """As in "claims that ...": nobody is named unless the noun has an owner."""
    stance = cues.stance_of_noun(word.lemma)
    if stance is None:
        return
    for index in sentence.children[word.index]:
        child = sentence.words[index]
        that = any(sentence.words[i].dep == "mark" for i in sentence.children[index])
        if child.dep in ("acl", "ccomp", "advcl") and that and "VerbForm=Inf" not in child.feats:
            owner = next((a.phrase for a in clause(sentence, word).in_role("genitive")), None)
            owner = owner or _who_issues(sentence, word, cues)
            kind: LinkKind | None = None if owner else "unattributed"
            yield DraftLink(
                source=owner, cue=word.quote, content=(subtree(sentence, child),), stance=stance, kind=kind
            )


def _who_issues(sentence: Sentence, word: Word, cues: Cues) -> Phrase | None:
    """As in "said in a statement that": parsers take the clause for the statement's."""
    governor = sentence.words[word.head]
    if word.lemma not in cues.issued or cues.stance_of_verb(governor.lemma) != "asserts":
        return None
    return next((a.phrase for a in clause(sentence, governor).in_role("subject")), None)
