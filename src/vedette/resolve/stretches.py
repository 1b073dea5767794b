"""Where in a sentence a claim's places may stand: words of its circumstances and of what it acts on."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.model import Draft, Sentence, Word
from vedette.model.codes import EventType
from vedette.resolve.context import Context
from vedette.resolve.place_words import PlaceWords
from vedette.syntax import coordinated, marker, phrase

_CARRYING = frozenset(("obl", "obj", "nsubj:pass"))
"""What a verb moves or hits: parsers hang on it where that happens ("sent 200 soldiers to Nguigmi")."""

_TALKING: frozenset[EventType] = frozenset(
    ("CONSULT", "AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "SANCTION")
)
"""Their objects are what is talked about: "discussed progress in Iraq"."""

Stretch = tuple[frozenset[int], str | None]
"""Indexes of words with the preposition that introduces them."""


def stretches(draft: Draft, trigger: Word, sentence: Sentence, context: Context) -> Iterator[Stretch]:
    """Words of the circumstances with what is joined to them, and of what hangs on those moved or hit.

    Parsers hang a place on the time before it ("on Thursday in Diffa"). What hangs on an office tells
    whose it is: "recalled its ambassador to Niamey".
    """
    words = context.words.places
    for argument in draft.circumstances:
        is_whence = words.relation(argument.marker) == "from"
        if argument.marker in words.temporal:
            continue
        if not is_whence and _is_of_an_office(argument.phrase.head, sentence, context):
            continue
        heads = coordinated(sentence, argument.phrase.head)
        if argument.marker in words.topics and not _is_ground(argument.phrase.head, words):
            yield frozenset(head.index for head in heads), argument.marker
            continue
        joined = {word.index for head in heads for word in phrase(sentence, head, whole=True).words}
        yield frozenset(joined | {word.index for word in argument.phrase.words}), argument.marker
    for index in sentence.children[trigger.index]:
        child = sentence.words[index]
        carries = child.dep == "obl" or (child.dep in _CARRYING and draft.event_type not in _TALKING)
        if carries and marker(sentence, child) not in words.temporal:
            yield frozenset(_hanging(child, sentence, context)), None
        if child.dep == "advmod" and child.text.lower() in words.compass:
            yield frozenset(_from_which(child, sentence)), None
    for given in draft.arguments:
        if given.role != "actor" and given.phrase.via is None:
            yield frozenset(_hanging(given.phrase.head, sentence, context)), None


def _from_which(direction: Word, sentence: Sentence) -> Iterator[int]:
    """Words of what a direction is taken from: "north of Kidal"."""
    for index in sentence.children[direction.index]:
        if sentence.words[index].dep in ("obl", "nmod"):
            yield from (word.index for word in phrase(sentence, sentence.words[index], whole=True).words)


def _is_of_an_office(head: Word, sentence: Sentence, context: Context) -> bool:
    governor = sentence.words[head.head]
    return governor.pos == "NOUN" and context.words.roles.is_title(governor.lemma.lower())


def _is_ground(head: Word, words: PlaceWords) -> bool:
    """Whether the noun is a stretch of land itself: "on the outskirts of Gao"."""
    return head.lemma.lower() in words.kinds | words.borders | words.lands | frozenset(words.compass)


def _hanging(head: Word, sentence: Sentence, context: Context) -> Iterator[int]:
    """Words of the prepositional phrases that hang on a noun: "policemen on the border"."""
    words = context.words.places
    if context.words.roles.is_title(head.lemma.lower()):
        return
    for index in sentence.children[head.index]:
        child = sentence.words[index]
        introduced = marker(sentence, child)
        if child.dep in ("nmod", "obl") and introduced in words.locating:
            for joined in coordinated(sentence, child):
                yield from (word.index for word in phrase(sentence, joined, whole=True).words)


def above(trigger: Word, sentence: Sentence) -> Iterator[Stretch]:
    """What a parser hung on the verb but stands behind its object: "faces a deployment in the south"."""
    verb = sentence.words[trigger.head]
    if trigger.dep == "obj" and verb.pos == "VERB":
        for index in sentence.children[verb.index]:
            child = sentence.words[index]
            if index > trigger.index and child.dep == "obl":
                heads = coordinated(sentence, child)
                joined = (word.index for head in heads for word in phrase(sentence, head, whole=True).words)
                yield frozenset(joined), marker(sentence, child)
