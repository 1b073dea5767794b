"""What a report and each of its sentences is about: it decides how willingly words are taken for claims."""

from __future__ import annotations

from msgspec import Struct

from vedette.lexicon import Lexicon, Subject
from vedette.lexicon.subjects import SHORT
from vedette.model import Parse, Sentence
from vedette.read.contexts import themes
from vedette.read.personages import persons_named

AMONG_OTHERS = 2
"""Telling words of one other subject that make a sentence one about that, one more in a report of a
conflict. Vedette's own."""


class About(Struct, frozen=True, kw_only=True):
    """What a whole report is about; `themes` are PLOVER's contexts that it keeps coming back to, `persons`
    the last names of who bears a title in it.
    """

    subject: Subject
    is_long: bool
    themes: frozenset[str]
    persons: frozenset[str]


def about(parse: Parse, lexicon: Lexicon) -> About:
    """Of the whole report, furniture left out."""
    found = lexicon.subjects.tally(word for sentence in parse.sentences for word in sentence.words)
    return About(
        subject=found.subject,
        is_long=found.words >= SHORT,
        themes=themes(parse, lexicon),
        persons=persons_named(parse.sentences, lexicon),
    )


def subject_of_sentence(sentence: Sentence, around: Subject, lexicon: Lexicon, *, is_long: bool) -> Subject:
    """Of one sentence in a report about `around`.

    A match report stays one within a report of a war, and a minister who speaks of a war speaks of a
    war in a report about hospitals; else the report decides.
    """
    found = lexicon.subjects.tally(sentence.words)
    ours = found.conflict + found.public
    least = AMONG_OTHERS + (around == "conflict")
    if found.other >= least and found.other > ours and not found.conflict:
        return "other"
    if around == "other":
        return "public" if ours and ours >= found.other else "other"
    if around == "public" and found.conflict >= AMONG_OTHERS:
        return "conflict"
    if around == "public" and not ours and is_long:
        return "other"
    return around
