"""Who an argument's phrase means in this document: one party, or several that it stands for together."""

from __future__ import annotations

from msgspec.structs import replace

from vedette.model import Actor, DraftLink, Phrase
from vedette.model.codes import SECTORS
from vedette.resolve.actors import resolve_phrase
from vedette.resolve.antecedents import is_pronoun, through_first_person, through_pronoun
from vedette.resolve.bodies import pointed_body
from vedette.resolve.compounds import apart, shared
from vedette.resolve.context import Context
from vedette.resolve.owned import owned
from vedette.resolve.pairs import both
from vedette.resolve.reflected import through_speaker, through_subject


def parties_of(found: Phrase, links: tuple[DraftLink, ...], context: Context) -> tuple[Actor, ...]:
    """At least one. Through a pronoun they carry the antecedent's span and `via`.

    Where several could be meant it stays as printed, and `rule` says who.
    """
    if is_pronoun(found):
        return _through_pronoun(found, links, context)
    own = resolve_phrase(found, context).actor
    joined = shared(found, own, context)
    if joined is not None:
        return (joined,)
    if own.id is not None or own.name is not None:
        return (own,)
    together = both(found, own, context)
    if together:
        return together
    body = pointed_body(found, context)
    if body.actor is not None:
        return (_as_printed(body.actor, own),)
    if not SECTORS.issuperset(own.codes):
        return apart(found, own, context)
    return (owned(found, own, context) or replace(own, rule=body.reason or own.rule),)


def _through_pronoun(found: Phrase, links: tuple[DraftLink, ...], context: Context) -> tuple[Actor, ...]:
    first = through_first_person(found, links, context)
    said = first or through_speaker(found, links, context) or through_subject(found, context)
    if said is not None:
        return (said,)
    meant = through_pronoun(found, context)
    own = resolve_phrase(found, context).actor
    return meant.actors or (replace(own, rule=meant.reason or own.rule),)


def _as_printed(body: Actor, own: Actor) -> Actor:
    """Who is pointed back to, by the words that point."""
    return replace(
        own, id=body.id, name=body.name, codes=body.codes or own.codes,
        via=f"points back to {body.printed!r}", rule=body.rule,
    )  # fmt: skip
