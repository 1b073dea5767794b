"""Who a bare surname is where the text names somebody of that name in full."""

from __future__ import annotations

from msgspec import Struct

from vedette.names import alike, key, key_words
from vedette.resolve.context import Context
from vedette.resolve.genders import of_name
from vedette.resolve.names import Name
from vedette.resolve.people import Person
from vedette.resolve.referring import Gender, referring


class Bearing(Struct, frozen=True):
    """The one person; nobody and why where the text names several; nobody and no reason where none."""

    full: Person | None = None
    reason: str | None = None


def bearer_of_surname(printed: str, start: int, context: Context, gender: Gender | None = None) -> Bearing:
    """The only person named in full before `start` with that last name, or one that sounds like it.

    Of several the first, if the text called him by the surname alone before it named the next: so it
    goes on. `gender` is what a title says ("Mrs. Clinton").
    """
    own = next((p for p in context.people if p.is_full and p.span.start < start < p.span.end), None)
    if own is not None:
        return Bearing(own)
    named = _named(printed, start, context, gender)
    if not named:
        return Bearing()
    first = named[0]
    others = [person for person in named if not _is_same(person.name, first.name)]
    if not others:
        return Bearing(max(named, key=lambda person: len(person.name)))
    second = min(person.span.start for person in others)
    if any(first.span.start < at < second for at in context.bare.get(key(printed), ())):
        return Bearing(first)
    told = " or ".join(repr(name) for name in dict.fromkeys(person.name for person in named))
    return Bearing(reason=f"the text does not say which: {told}")


def title_gender_before(name: Name) -> Gender | None:
    """What the title in front of a name says."""
    words = name.sentence.words
    return referring(name.sentence.language).gender(words[name.first - 1].text) if name.first else None


def _named(printed: str, start: int, context: Context, gender: Gender | None) -> list[Person]:
    """In text order; those of the very name, else those of one that sounds like it."""
    before = [
        person
        for person in context.people
        if person.is_full and person.span.start < start and _may_be(person, gender, context)
    ]
    exact = [person for person in before if key(person.surname) == key(printed)]
    return exact or [person for person in before if alike(person.surname, printed)]


def _may_be(person: Person, gender: Gender | None, context: Context) -> bool:
    """One whose name does not tell is not it where the text has both a Mr and a Ms of that surname."""
    told = of_name(person.name) or person.gender
    if gender is None or told is not None:
        return told in (None, gender) or gender is None
    titles = {p.gender for p in context.people if p.gender and p.surname == person.surname}
    return titles <= {gender}


def _is_same(one: str, other: str) -> bool:
    """Whether one is the other without middle names; with initials only where the other has none."""
    if alike(one, other):
        return True
    short, long = sorted((key_words(one), key_words(other)), key=len)
    if short[0] != long[0] or not set(short) <= set(long):
        return False
    return not any(len(word) == 1 for word in short) or len(short) == len(long)
