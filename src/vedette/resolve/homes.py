"""The country of a party from the place or owner printed behind it: "demonstrators in Baghdad".

A phrase stops before such a place, which may locate the claim besides. Only of those who do or suffer
something where they live: soldiers and reporters are from anywhere. What a deed, demand or agreement is
tied to ("an agreement with the European Union") tells whose it is. Words are data (`homes.yaml`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec
from msgspec import Struct

from vedette.data import read_yaml
from vedette.errors import ResourceError
from vedette.lexicon import Lexicon
from vedette.model import Phrase, Sentence, Word
from vedette.resolve.context import Context
from vedette.resolve.sectors import terms
from vedette.syntax import coordinated, marker, phrase


class HomeWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """See the comments in `resources/en/homes.yaml`."""

    origins: frozenset[str]
    through: frozenset[str]
    based: frozenset[str]
    inside: frozenset[str]
    sectors: frozenset[str]
    strangers: frozenset[str]
    anybody: frozenset[str]
    owners: frozenset[str]
    shared: frozenset[str]


class Home(Struct, frozen=True, kw_only=True):
    """Countries, and the place or owner that tells them, as printed."""

    countries: tuple[str, ...]
    printed: str


def home_of(found: Phrase, sector: str | None, context: Context) -> Home | None:
    """Where the party is at home; None where nothing behind it tells."""
    words, sentence = _words(context.parse.document.language), context.sentence_at(found.start)
    settled = is_local(found, sector, context)
    for child in (*_behind(sentence, found), *_further(sentence, found, words.through)):
        introduced = marker(sentence, child)
        if (introduced in words.origins and _may_come(found)) or (settled and introduced in words.inside):
            home = _placed(sentence, child, context)
            if home is not None:
                return home
    based = (sentence.words[i] for i in sentence.children[found.head.index])
    for verb in (w for w in based if w.dep == "acl" and w.lemma in words.based):
        for child in (sentence.words[i] for i in sentence.children[verb.index]):
            home = _placed(sentence, child, context) if marker(sentence, child) in words.inside else None
            if home is not None:
                return home
    return None


def _may_come(found: Phrase) -> bool:
    """Not of who is moved: "the withdrawal of forces from Panama", "expelled the envoys from Mali"."""
    return found.head.dep not in ("obj", "nsubj:pass", "nmod")


def owning(found: Phrase, context: Context) -> Phrase | None:
    """Whose a deed or demand is, or with whom an agreement; None of people and things."""
    lexicon, sentence = context.words.lexicon, context.sentence_at(found.start)
    if found.head.pos != "NOUN" or lexicon.belongs(found.head.lemma, "TARGET"):
        return None
    words = _words(context.parse.document.language)
    shared = lexicon.belongs(found.head.lemma, "AGREEMENT")
    by = words.owners | words.shared if shared else words.owners
    tied = (w for w in _behind(sentence, found) if marker(sentence, w) in by)
    return next((phrase(sentence, word) for word in tied), None)


def _behind(sentence: Sentence, found: Phrase) -> Iterator[Word]:
    """What hangs on the head with a preposition, behind the phrase."""
    for index in sentence.children[found.head.index]:
        child = sentence.words[index]
        if child.dep == "nmod" and child.start >= found.end:
            yield child


def _further(sentence: Sentence, found: Phrase, through: frozenset[str]) -> Iterator[Word]:
    """What hangs on such a noun behind the phrase: "the junta in power in Bamako"."""
    for child in _behind(sentence, found):
        if child.lemma in through:
            below = (sentence.words[index] for index in sentence.children[child.index])
            yield from (word for word in below if word.dep == "nmod" and word.start > child.start)


def is_local(found: Phrase, sector: str | None, context: Context) -> bool:
    """Whether such people or bodies live where they act; by the sector, and PERSON where they have none."""
    words, lemma = _words(context.parse.document.language), found.head.lemma
    both = tuple(terms(found))
    if not words.strangers.isdisjoint((lemma, *both)):
        return False
    roles = context.words.roles
    if sector is None:
        people = (found.head, *(w for w in found.words if w.dep == "nmod"))
        lexicon = context.words.lexicon
        return any(lexicon.belongs(w.lemma, "PERSON") or _is_number(w, lexicon) for w in people)
    known = any(roles.is_person_noun(term) or roles.is_collective(term) for term in (lemma, *both))
    return known and sector in words.sectors


def is_anybody(found: Phrase, context: Context) -> bool:
    """Such as "259 people", who may have been on a plane."""
    return found.head.lemma in _words(context.parse.document.language).anybody


def _is_number(word: Word, lexicon: Lexicon) -> bool:
    """Such as "thousands", of people."""
    many = "Number=Plur" in word.feats and lexicon.belongs(word.text.lower(), "TRANSPARENT")
    return word.pos == "NUM" or many


def _placed(sentence: Sentence, child: Word, context: Context) -> Home | None:
    """The countries of the places coordinated with the word; None where one of them is no place."""
    members = coordinated(sentence, child)
    found = [_country(sentence, member, context) for member in members]
    countries = tuple(dict.fromkeys(country for country in found if country is not None))
    if not countries or None in found:
        return None
    first, last = phrase(sentence, members[0]), phrase(sentence, members[-1])
    return Home(countries=countries, printed=context.text[first.start : last.end])


def _country(sentence: Sentence, word: Word, context: Context) -> str | None:
    for name in context.names.get(sentence.start, ()):
        if name.first <= word.index < name.stop:
            placed = context.place_of(name)
            if placed is not None and placed.use in ("literal", "metonym"):
                return placed.record.country
    return None


@cache
def _words(code: str) -> HomeWords:
    try:
        return msgspec.convert(read_yaml(code, "homes.yaml"), HomeWords)
    except msgspec.ValidationError as error:
        raise ResourceError(f"resources/{code}/homes.yaml: {error}") from error
