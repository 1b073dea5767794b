"""He and she: the one person it can be; nobody where none or several could be meant."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from vedette.model import Actor, DraftLink, Phrase, Sentence
from vedette.resolve.actors import resolve_phrase
from vedette.resolve.context import Context
from vedette.syntax import clause, phrase

FARTHEST = 3
"""Sentences looked back through. Vedette's own."""
_PERSONAL = frozenset(("he", "she", "him", "his", "her", "il", "elle", "lui", "sa", "son", "ses"))


def is_pronoun(found: Phrase) -> bool:
    return len(found.words) == 1 and found.head.pos in ("PRON", "DET")


def through_pronoun(pronoun: Phrase, context: Context) -> Actor | None:
    """The antecedent of a personal pronoun of one person, with its own span and `via`; else None.

    A person named before in the same sentence, if only one is; else the last subject of the
    sentences before that is a person.
    """
    if pronoun.head.text.lower().removeprefix("-").removeprefix("t-") not in _PERSONAL:
        return None
    sentences = context.parse.sentences
    home = context.parse.place_of(pronoun.start)
    if home is None:
        return None
    here = tuple(_people(sentences[home], pronoun.start, context))
    person = (
        _only(here, context) if here else _last_subject(sentences[max(0, home - FARTHEST) : home], context)
    )
    if person is None:
        return None
    return msgspec.structs.replace(person, via=f"pronoun {context.text[pronoun.start : pronoun.end]!r}")


def through_first_person(pronoun: Phrase, links: tuple[DraftLink, ...], context: Context) -> Actor | None:
    """Who says "I" or "we": the innermost speaker, with its span and `via`; None where nobody is named."""
    if "Person=1" not in pronoun.head.feats or not links or links[-1].source is None:
        return None
    speaker = resolve_phrase(links[-1].source, context).actor
    printed = context.text[pronoun.start : pronoun.end]
    return msgspec.structs.replace(speaker, via=f"speaker, as {printed!r}")


def _only(found: tuple[Phrase, ...], context: Context) -> Actor | None:
    actors = [resolve_phrase(p, context).actor for p in found]
    names = {actor.name or actor.printed for actor in actors}
    return actors[-1] if len(names) == 1 else None


def _people(sentence: Sentence, before: int, context: Context) -> Iterator[Phrase]:
    """Phrases of the sentence that name a person, before an offset; apposed ones count once."""
    for word in sentence.words:
        if (
            word.pos in ("PROPN", "NOUN")
            and word.end <= before
            and word.dep not in ("appos", "flat", "compound")
        ):
            found = phrase(sentence, word)
            if found.end <= before and _is_person(found, context):
                yield found


def _last_subject(sentences: tuple[Sentence, ...], context: Context) -> Actor | None:
    for sentence in reversed(sentences):
        subjects = [
            argument.phrase
            for word in sentence.words
            if word.pos in ("VERB", "AUX")
            for argument in clause(sentence, word).in_role("subject")
            if argument.phrase.via is None and _is_person(argument.phrase, context)
        ]
        if subjects:
            return resolve_phrase(max(subjects, key=lambda p: p.start), context).actor
    return None


def _is_person(found: Phrase, context: Context) -> bool:
    if found.head.pos == "PROPN":
        resolved = resolve_phrase(found, context)
        if resolved.record is not None:
            return resolved.record.kind == "person"
        return resolved.place is None and not resolved.actor.codes and " " in (resolved.actor.name or "")
    several = found.head.feats & {"Number=Plur", "Number=Ptan"}
    return context.words.roles.is_person_noun(found.head.lemma) and not several
