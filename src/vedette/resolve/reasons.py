"""Which record, or which words of a phrase, its codes are from: sentences for people."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vedette.model import Actor, Phrase
from vedette.resolve.actors import Resolved
from vedette.resolve.context import Context
from vedette.resolve.parties import chosen, namesakes
from vedette.resolve.records import of_record, rival_governments

GIVEN = "country given"
"""How a rule ends where who asked said the country."""


def reasons(found: Phrase, resolved: Resolved, actor: Actor, around: Context) -> Iterator[str]:
    """The record behind the actor; else which names give the country, which words the sector."""
    if resolved.record is not None:
        yield from of_record(resolved.record, around)
        return
    for name in around.names_within(found.span):
        place = around.place_of(name)
        if place is not None and place.record.country:
            yield f"“{_printed(name.span.start, name.span.end, around)}” is of {place.record.country}"
        party = chosen(name, around) if name.actors else None
        if party is not None:
            yield f"“{_printed(name.span.start, name.span.end, around)}” names {party.name} ({party.id})"
        elif name.actors and (several := namesakes(name, around)):
            yield f"“{_printed(name.span.start, name.span.end, around)}” is a name of {several}"
    yield from _of_words(found, frozenset(code.split()[-1] for code in actor.codes), around)
    yield from rival_governments(actor.codes, around)
    if actor.rule is not None and actor.rule.endswith(GIVEN):
        yield f"the country, {actor.codes[0].split()[0]}, was given"


def _of_words(found: Phrase, sectors: frozenset[str], around: Context) -> Iterator[str]:
    """Words of the phrase, and pairs of them, whose sector is the one it has."""
    roles, words = around.words.roles, (*found.words, *(w for a in found.appositions for w in a.words))
    pairs = [(f"{a.lemma} {b.lemma}", f"{a.text} {b.text}") for a, b in pairwise(words)]
    for lemma, printed in (*pairs, *((w.lemma, w.text) for w in words)):
        sector = roles.sector(lemma)
        if sector in sectors:
            yield f"“{printed}” is {sector}"
        elif roles.adjective_sector(lemma) in sectors or roles.adjective_sector(printed.lower()) in sectors:
            yield f"“{printed}” makes it {', '.join(sectors)}"


def _printed(start: int, end: int, around: Context) -> str:
    return around.text[start:end]
