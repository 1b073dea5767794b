"""Whose a body or a relative is: "his forces", "the marshal's son"."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.actors import ActorRecord
from vedette.model import Actor, Phrase, Word
from vedette.resolve.actors import resolve_phrase
from vedette.resolve.antecedents import through_pronoun
from vedette.resolve.context import Context
from vedette.resolve.genders import of_name
from vedette.resolve.kin import relatives
from vedette.resolve.referring import referring
from vedette.resolve.sectors import sector_of
from vedette.syntax import phrase

FIGHTING = frozenset(("MIL", "REB", "PRM", "UAF"))
"""Sectors of a side that forces of its leader are of, too. Vedette's own."""


def owned(found: Phrase, own: Actor, context: Context) -> Actor | None:
    """The party with what its owner tells: a known relative, a body of his side; None where that is nothing.

    A body is never its owner: it keeps its words, and has no name.
    """
    owner, via = _owner(found, context)
    if owner is None:
        return None
    words = referring(context.parse.document.language)
    if found.head.lemma.lower() in words.kin:
        return _relative(found, own, owner, context)
    codes = _side(found, owner, context)
    return replace(own, codes=codes, via=own.via or via, rule=f"of {owner.printed!r}") if codes else None


def _owner(found: Phrase, context: Context) -> tuple[Actor | None, str | None]:
    """Of a pronoun ("his") or of a phrase ("the marshal's son", "le fils du maréchal")."""
    sentence = context.sentence_at(found.start)
    for word in _owners(found):
        if "Poss=Yes" in word.feats:
            alone = Phrase(start=word.start, end=word.end, words=(word,), head=word)
            meant = through_pronoun(alone, context)
            return (meant.actors[0], meant.actors[0].via) if len(meant.actors) == 1 else (None, None)
        if word.pos in ("NOUN", "PROPN"):
            return resolve_phrase(phrase(sentence, word), context).actor, None
    return None, None


def _owners(found: Phrase) -> Iterator[Word]:
    kinds = ("nmod:poss", "det", "det:poss", "nmod")
    return (w for w in found.words if w.head == found.head.index and w.dep in kinds)


def _relative(found: Phrase, own: Actor, owner: Actor, context: Context) -> Actor | None:
    """The only one of that kin whom the text names in full."""
    tie, gender = referring(context.parse.document.language).kin[found.head.lemma.lower()]
    record = context.resources.actors.get(owner.id) if owner.id else None
    if record is None:
        return None
    kin = [
        one
        for one in relatives(record, tie, context.resources.actors)
        if of_name(one.name) in (None, gender) and _is_named(one, context)
    ]
    if len(kin) != 1:
        return None
    return replace(
        own, id=kin[0].id, name=kin[0].name, codes=kin[0].codes_on(context.days).codes,
        rule=f"the only {found.head.lemma} of {owner.name} named here",
    )  # fmt: skip


def _is_named(record: ActorRecord, context: Context) -> bool:
    actors = context.resources.actors
    return any(person.is_full and actors.find(person.name) == (record,) for person in context.people)


def _side(found: Phrase, owner: Actor, context: Context) -> tuple[str, ...]:
    """The owner's country with the body's sector; of fighters the sector of his side."""
    sector = sector_of(found, context)
    first = owner.codes[0] if owner.codes else ""
    country, _, side = first.partition(" ")
    roles = context.words.roles
    is_party = roles.is_collective(found.head.lemma) or "Number=Plur" in found.head.feats
    if not is_party or not sector or not side:
        return ()
    return (first,) if sector == "MIL" and side in FIGHTING else (f"{country} {sector}",)
