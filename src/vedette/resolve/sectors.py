"""Country and sector of a phrase, from its words alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vedette.model import Phrase, Word
from vedette.resolve.context import Context
from vedette.resolve.names import Name
from vedette.resolve.parties import chosen, undecided
from vedette.resolve.places import Placed

_ARMED = frozenset(("MIL", "REB", "PRM", "UAF", "COP"))
_SEATS = frozenset(("country", "capital", "region"))
_OF_OFFICE = frozenset(("GOV", "LEG", "JUD"))
"""Whose members are of the elite once out of office; of soldiers and policemen PLOVER's manual says less."""
_OUT_OF_OFFICE = "ELI"


def codes_of(
    phrase: Phrase, names: tuple[Name, ...], country: Placed | None, sector: str | None, context: Context
) -> tuple[str, ...]:
    """Country and sector of the words; "Haftar's forces" take the country of the one they are of."""
    if country is not None and country.record.country:
        codes = dict.fromkeys(_all_countries(names, context) or [country.record.country])
        return tuple(f"{code} {sector}" if sector else code for code in codes)
    for name in names:
        record = chosen(name, context) if name.actors else None
        if record is None and name.actors and (told := undecided(name, context)):
            return told
        held = record.codes_on(context.days).codes if record is not None else ()
        if record is not None and held:
            primary = held[0].split()[0]
            if record.kind != "person" and context.words.roles.is_person_noun(phrase.head.lemma):
                return (f"{primary} {sector}",) if sector in _ARMED and held == (primary,) else held
            return (f"{primary} {sector}",) if sector else held
    return _of_leader(phrase, sector, context) or ((sector,) if sector else ())


def _all_countries(names: tuple[Name, ...], context: Context) -> list[str]:
    """Such as "The embassies of France, Germany and Italy" are of three countries."""
    found = (context.place_of(name) for name in names)
    return [p.record.country for p in found if p and p.record.country and p.record.feature in _SEATS]


def _of_leader(phrase: Phrase, sector: str | None, context: Context) -> tuple[str, ...]:
    """Such as "Units of the army led by Khalifa Haftar" are of his country."""
    if not (context.words.roles.is_collective(phrase.head.lemma) or sector in _ARMED):
        return ()
    sentence = context.sentence_at(phrase.start)
    own = {word.index for word in phrase.words}
    for word in sentence.words:
        if word.dep == "acl" and word.head in own and word.pos == "VERB":
            for name in _agents(sentence.start, word, context):
                record = chosen(name, context)
                codes = record.codes_on(context.days).codes if record is not None else ()
                if record is not None and codes and record.country:
                    return (f"{record.country} {sector}",) if sector else codes
    return ()


def _agents(start: int, verb: Word, context: Context) -> Iterator[Name]:
    for name in context.names.get(start, ()):
        words = name.sentence.words
        above = words[name.head.head] if name.head.dep.startswith("flat") else name.head
        if name.actors and above.head == verb.index and above.dep == "obl:agent":
            yield name


def sector_of(phrase: Phrase, context: Context) -> str | None:
    """What kind of party: the head noun's sector, else a modifier's, a title's, an apposition's.

    Of a person named, only titles tell: "Saddam Haftar, son of the general" is no civilian for being a son.
    """
    own = _of_head(phrase, context)
    if own in _OF_OFFICE and _left_office(phrase, context):
        return _OUT_OF_OFFICE
    if own is None and phrase.head.pos == "PROPN":
        own = next((s for s in map(context.words.roles.title_sector, _titles(phrase)) if s), None)
    if own is None:
        own = next(_of_adjectives(phrase, context), None)
    if own is None:
        own = next((s for s in _of_complements(phrase, context) if s), None)
    if own is None:
        return next((s for s in (sector_of(a, context) for a in phrase.appositions) if s), None)
    return own


def told_sector(phrase: Phrase, context: Context) -> str | None:
    """What the words around a known name make of its bearer: "former President", "Prime Minister"."""
    if _OUT_OF_OFFICE in _of_adjectives(phrase, context):
        return _OUT_OF_OFFICE
    return sector_of(phrase, context)


def _left_office(phrase: Phrase, context: Context) -> bool:
    """Such as "retired vice president": PLOVER's ELI, who "currently do not hold positions"."""
    persons = context.words.roles.is_person_noun(phrase.head.lemma)
    return persons and _OUT_OF_OFFICE in _of_adjectives(phrase, context)


def _of_adjectives(phrase: Phrase, context: Context) -> Iterator[str]:
    roles = context.words.roles
    for word in phrase.words:
        if word.dep in ("amod", "compound"):
            for lemma in dict.fromkeys((word.lemma, word.text.lower())):
                if sector := roles.adjective_sector(lemma):
                    yield sector


def _of_head(phrase: Phrase, context: Context) -> str | None:
    roles, head = context.words.roles, phrase.head
    if head.pos == "PRON" or _is_nobody(phrase):
        return None
    several = (s for term in terms(phrase) if (s := roles.sector(term)))
    return next(several, None) or roles.sector(head.lemma)


LONGEST = 4
"""Words of a role, "member of the opposition". Vedette's own."""


def terms(phrase: Phrase) -> Iterator[str]:
    """Runs of words with the head in them, the longest first: "police station", "homme armé"."""
    words = phrase.words
    head = words.index(phrase.head)
    for length in range(LONGEST, 1, -1):
        for first in range(max(0, head - length + 1), head + 1):
            run = words[first : first + length]
            if len(run) == length:
                yield " ".join(word.lemma for word in run)
                yield " ".join(word.text.lower() for word in run)


def _is_nobody(phrase: Phrase) -> bool:
    """French "personne" without an article is nobody."""
    return len(phrase.words) == 1 and phrase.head.text == "personne"


def _of_complements(phrase: Phrase, context: Context) -> Iterator[str | None]:
    """Such as "Units of the army": what a body without a sector of its own is part of."""
    if context.words.roles.is_collective(phrase.head.lemma):
        yield from (
            context.words.roles.sector(w.lemma)
            for w in phrase.words
            if w.dep == "nmod" and w.head == phrase.head.index and w.pos == "NOUN"
        )


def _titles(phrase: Phrase) -> tuple[str, ...]:
    texts = [w.text for w in phrase.words if w.pos in ("NOUN", "PROPN", "ADJ")]
    return (*(" ".join(pair) for pair in pairwise(texts)), *texts)
