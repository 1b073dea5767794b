"""They, it and their: who says so, or whose act it is; nobody where others could be meant."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.model import Actor, DraftLink, Phrase, Sentence, Word
from vedette.resolve.actors import resolve_phrase
from vedette.resolve.context import Context
from vedette.syntax import phrase

_THIRD = frozenset(("Person=3", "PronType=Prs"))
_GENDERED = frozenset(("Gender=Masc", "Gender=Fem"))
_OBJECTS = frozenset(("obj", "obl", "obl:arg"))


def through_speaker(pronoun: Phrase, links: tuple[DraftLink, ...], context: Context) -> Actor | None:
    """Who says what "they" or "it" does ("farmers said they would strike"), with its span and `via`.

    None where the speaker does not agree in number, or somebody else named before could be meant.
    """
    source = links[-1].source if links else None
    home = context.parse.sentence_at(pronoun.start)
    if source is None or home is None or not pronoun.head.feats >= _THIRD or source.end > pronoun.start:
        return None
    is_there = home.start <= source.start and "Poss=Yes" not in pronoun.head.feats
    if (
        not is_there
        or not _agrees(source, pronoun.head, context)
        or any(_others(pronoun, source, home, context))
    ):
        return None
    return _said_of(source, pronoun, "speaker", context)


def through_subject(pronoun: Phrase, context: Context) -> Actor | None:
    """Whose act it is ("the diplomats held their first meeting"), with the subject's span and `via`."""
    home = context.parse.sentence_at(pronoun.start)
    if home is None or not {"Person=3", "Poss=Yes"} <= pronoun.head.feats:
        return None
    noun = home.words[pronoun.head.head]
    verb = home.words[noun.head]
    if noun.dep not in _OBJECTS or verb.pos != "VERB":
        return None
    below = (home.words[index] for index in home.children[verb.index])
    subject = next((word for word in below if word.dep == "nsubj" and word.pos in ("NOUN", "PROPN")), None)
    if subject is None:
        return None
    found = phrase(home, subject)
    return _said_of(found, pronoun, "subject", context) if _agrees(found, pronoun.head, context) else None


def _said_of(found: Phrase, pronoun: Phrase, what: str, context: Context) -> Actor:
    printed = context.text[pronoun.start : pronoun.end]
    return replace(resolve_phrase(found, context).actor, via=f"{what}, as {printed!r}")


def _agrees(found: Phrase, pronoun: Word, context: Context) -> bool:
    """Several people, or a body of people, are "they"; a body or a state is "it", nobody of them "she"."""
    head = found.head
    is_gendered = bool(pronoun.feats & _GENDERED) and not any(one.startswith("Gender=") for one in head.feats)
    if head.pos == "PRON" or is_gendered:
        return False
    is_body = _is_body(found, context)
    if "Number=Plur" in pronoun.feats:
        return is_body or ("Number=Plur" in head.feats and (head.pos == "PROPN" or _can_act(head, context)))
    return is_body and "Number=Plur" not in found.head.feats


def _is_body(found: Phrase, context: Context) -> bool:
    if context.words.roles.is_collective(found.head.lemma):
        return True
    resolved = resolve_phrase(found, context)
    return resolved.place is not None or (resolved.record is not None and resolved.record.kind != "person")


def _others(pronoun: Phrase, source: Phrase, home: Sentence, context: Context) -> Iterator[Word]:
    """Nouns before the pronoun, outside the speaker, that it could stand for as well."""
    for word in home.words:
        is_outside = word.end <= source.start or word.start >= source.end
        if word.end <= pronoun.start and is_outside and word.pos in ("NOUN", "PROPN"):
            own = phrase(home, word)
            is_acting = word.pos == "PROPN" or _can_act(word, context)
            if is_acting and word.dep not in ("flat", "compound") and _agrees(own, pronoun.head, context):
                yield word


def _can_act(word: Word, context: Context) -> bool:
    roles = context.words.roles
    return roles.is_person_noun(word.lemma) or roles.is_collective(word.lemma)
