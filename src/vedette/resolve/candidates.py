"""Who in a sentence a pronoun could stand for: persons, people, and bodies of people."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.model import Actor, Phrase, Sentence, Word
from vedette.resolve.actors import GOVERNED, Resolved, resolve_phrase
from vedette.resolve.context import Context
from vedette.resolve.genders import gender_of, of_name
from vedette.resolve.people import titles_before
from vedette.resolve.referring import Gender, Pronoun, Sort, referring
from vedette.syntax import is_common_word, phrase

_PLURAL = frozenset(("Number=Plur", "Number=Ptan"))
_PARTS = frozenset(("flat", "flat:name", "compound", "appos"))


class Candidate(Struct, frozen=True, kw_only=True):
    """Somebody named, as one who may be meant. No `sorts`: a thing."""

    phrase: Phrase
    actor: Actor
    sorts: frozenset[Sort]
    gender: Gender | None

    @property
    def who(self) -> str:
        """What makes two mentions one party."""
        return self.actor.id or self.actor.name or self.actor.printed.lower()

    def fits(self, pronoun: Pronoun) -> bool:
        """Whether the pronoun may stand for it, for all that is known; a body acts as several, too."""
        wanted = pronoun.of | {"body"} if "people" in pronoun.of else pronoun.of
        apart = pronoun.gender and self.gender and pronoun.gender != self.gender
        return bool(self.sorts & wanted) and not (apart and "people" not in pronoun.of)


def candidates(sentence: Sentence, context: Context, before: int | None = None) -> Iterator[Candidate]:
    """In text order, those `before` an offset; what is apposed to somebody is no other one."""
    for word in sentence.words:
        if before is not None and word.end > before:
            return
        if word.pos in ("PROPN", "NOUN") and word.dep not in _PARTS:
            yield candidate(phrase(sentence, word), context)


def candidate(found: Phrase, context: Context) -> Candidate:
    resolved = resolve_phrase(found, context)
    sorts = frozenset(_sorts(found, resolved, context))
    words = referring(context.parse.document.language)
    name = resolved.actor.name if "person" in sorts else None
    return Candidate(
        phrase=found, actor=resolved.actor, sorts=sorts, gender=gender_of(found, name, words)
    )  # fmt: skip


def _sorts(found: Phrase, resolved: Resolved, context: Context) -> Iterator[Sort]:
    if resolved.record is not None:
        yield "person" if resolved.record.kind == "person" else "body"
    elif resolved.place is not None:
        if resolved.place.use != "literal" and resolved.place.record.feature in GOVERNED:
            yield "body"
    elif found.head.pos == "PROPN":
        yield from _of_name(found, resolved, context)
    else:
        yield from _of_noun(found.head, context)


def _of_name(found: Phrase, resolved: Resolved, context: Context) -> Iterator[Sort]:
    """A name of two words, one behind a title, a surname; bodies by their words ("Kanem Liberation Army")."""
    roles = context.words.roles
    if roles.is_collective(found.head.lemma.lower()):
        yield "body"
    elif found.head.feats & _PLURAL:
        yield "people"
    elif _is_of_person(found, resolved, context):
        yield "person"


def _is_of_person(found: Phrase, resolved: Resolved, context: Context) -> bool:
    language = context.parse.document.language
    if titles_before(found.words, context.words.roles, language) or _is_surname(found.head.text, context):
        return True
    return " " in (resolved.actor.name or "") and not is_common_word(found.head.text, language)


def _is_surname(printed: str, context: Context) -> bool:
    """Of somebody named in full; a word of the language only where a given name stood before it."""
    is_word = is_common_word(printed, context.parse.document.language)
    full = (person for person in context.people if person.is_full and person.surname == printed)
    return any(not is_word or of_name(person.name) for person in full)


def _of_noun(head: Word, context: Context) -> Iterator[Sort]:
    roles, several = context.words.roles, bool(head.feats & _PLURAL)
    if roles.is_person_noun(head.lemma):
        yield "people" if several else "person"
    elif roles.is_collective(head.lemma):
        yield "people" if several else "body"
