"""Who bears a title where the text tells it elsewhere: "the marshal", "the head of diplomacy"."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.actors import ActorRecord
from vedette.model import Phrase, Word
from vedette.resolve.context import Context
from vedette.resolve.people import Person
from vedette.resolve.referring import referring
from vedette.resolve.surnames import bearer_of_surname
from vedette.resolve.timely import fitting

_CONTENT = frozenset(("NOUN", "PROPN", "ADJ"))
_DEFINITE = frozenset(("the", "this", "that", "le", "la", "l'", "l’", "les", "ce", "cet", "cette"))
_ENDS = frozenset(("VERB", "AUX", "SCONJ", "CCONJ"))
FARTHEST = 10
"""Words of a description on either side of a name. Vedette's own."""


class Bearer(Struct, frozen=True, kw_only=True):
    """A person with the words that describe him; `printed` is the name as it stands there."""

    name: str
    printed: str
    start: int
    lemmas: frozenset[str]
    record: ActorRecord | None


def bearer_of(phrase: Phrase, country: str | None, context: Context) -> Bearer | None:
    """The only person named before (else: anywhere) whom all the phrase's words describe."""
    if not is_title(phrase, context):
        return None
    wanted = lemmas_of(phrase.words)
    known = tuple(_bearers(context))
    for group in ([b for b in known if b.start < phrase.start], [b for b in known if b.start >= phrase.end]):
        fitting = [b for b in group if _fits(wanted, country, b, phrase, context)]
        if fitting:
            same = {b.record.id if b.record else b.name for b in fitting}
            return fitting[0] if len(same) == 1 else None
    return None


def is_title(phrase: Phrase, context: Context) -> bool:
    """A definite description of one person that names nobody."""
    roles, head = context.words.roles, phrase.head
    if "Number=Plur" in head.feats or not (roles.is_person_noun(head.lemma) or roles.is_title(head.lemma)):
        return False
    if head.pos == "PROPN" or phrase.appositions:
        return False
    return is_definite(phrase, context) or _has_owner(phrase)


def _has_owner(phrase: Phrase) -> bool:
    """Such as "Libya's renegade general"."""
    return any(
        w.dep == "nmod:poss" and w.pos == "PROPN" and w.head == phrase.head.index for w in phrase.words
    )


def is_definite(phrase: Phrase, context: Context) -> bool:
    first = phrase.words[0]
    if first.text.lower() in _DEFINITE:
        return True
    sentence = context.sentence_at(phrase.start)
    before = sentence.words[first.index - 1] if first.index else None
    return before is not None and before.text.lower() in ("du", "au")


def _fits(
    wanted: frozenset[str], country: str | None, bearer: Bearer, phrase: Phrase, context: Context
) -> bool:
    words = referring(context.parse.document.language)
    if words.unheld & bearer.lemmas - wanted:
        return False
    wanted = wanted - words.colouring or wanted
    if wanted <= bearer.lemmas:
        return True
    if country is None or bearer.record is None or bearer.record.country != country:
        return False
    places = {
        w.lemma.lower() for n in context.names_within(phrase.span) for w in n.sentence.words[n.first : n.stop]
    }
    return bool(wanted - places) and (wanted - places) <= bearer.lemmas


def _bearers(context: Context) -> Iterator[Bearer]:
    for person in context.people:
        lemmas = lemmas_of(tuple(_description(person)))
        if lemmas:
            yield _bearer(person, lemmas, context)


def _bearer(person: Person, lemmas: frozenset[str], context: Context) -> Bearer:
    full = None if person.is_full else bearer_of_surname(person.name, person.span.start, context).full
    name = full.name if full is not None else person.name
    matches = fitting(context.resources.actors.match(name), context.days)
    found = [m for m in matches if m.alias.rank == 1]
    return Bearer(
        name=name,
        printed=person.name,
        start=person.span.start,
        lemmas=lemmas,
        record=found[0].record if len(found) == 1 else None,
    )


def _description(person: Person) -> Iterator[Word]:
    """Words in front of the name up to its article, and of an apposition before or behind it."""
    words = person.sentence.words
    yield from _back(words, person.head - 1)
    comma = _first_in_front(words, person)
    if comma is not None and words[comma].text == ",":
        yield from _back(words, comma - 1)
    yield from _apposition_behind(words, person)


def _apposition_behind(words: tuple[Word, ...], person: Person) -> Iterator[Word]:
    """Behind the comma; nothing where that is the subject of a verb: "wrote X, the mayor argued"."""
    stop = next((w.index for w in words if w.start >= person.span.end), len(words))
    if stop == len(words) or words[stop].text != ",":
        return
    behind = words[stop + 1 : stop + 1 + FARTHEST]
    ends = (i for i, word in enumerate(behind) if word.pos in _ENDS or word.text == ",")
    described = behind[: next(ends, len(behind))]
    if not any(word.dep.startswith("nsubj") for word in described):
        yield from described


def _first_in_front(words: tuple[Word, ...], person: Person) -> int | None:
    """The word before the name and its titles."""
    index = person.head - 1
    while index >= 0 and words[index].pos in (*_CONTENT, "DET"):
        index -= 1
    return index if index >= 0 else None


def _back(words: tuple[Word, ...], index: int) -> Iterator[Word]:
    """Words backwards until the clause, or the phrase with its article, begins."""
    for _ in range(FARTHEST):
        if index < 0 or words[index].pos in _ENDS or words[index].text in (",", ";", ":", "(", "."):
            return
        yield words[index]
        if words[index].pos == "DET" and (index == 0 or words[index - 1].pos != "ADP"):
            return
        index -= 1


def lemmas_of(words: tuple[Word, ...]) -> frozenset[str]:
    return frozenset(word.lemma.lower() for word in words if word.pos in _CONTENT)
