"""How close a speaker is to what is told, where the text says so."""

from __future__ import annotations

from vedette.model import Actor, Phrase
from vedette.model.codes import SECTORS, Closeness, LinkKind
from vedette.resolve.context import Context

LETTERS = 3
"""Of a country's code, ISO 3166-1."""


def closeness(
    kind: LinkKind, source: Phrase | None, speaker: Actor | None, parties: tuple[Actor, ...], context: Context
) -> Closeness | None:
    """None where the text tells nothing of it; `parties` are the claim's actors and recipients.

    A witness by the noun; whoever is a party itself takes part; an official or body of a party's
    country is its official; an outlet is another medium. The rules are Vedette's own.
    """
    if source is not None and context.words.roles.is_eyewitness(source.head.lemma):
        return "eyewitness"
    if speaker is not None and any(_is_same(speaker, party) for party in parties):
        return "participant"
    sides = {country for party in parties for country in _countries(party)}
    if speaker is not None and kind in ("official", "organisation") and _countries(speaker) & sides:
        return "official"
    return "media" if kind == "outlet" and source is not None else None


def _countries(actor: Actor) -> frozenset[str]:
    """The countries of its codes; a sector without one ("GOV") is none."""
    first = (code.split()[0] for code in actor.codes)
    return frozenset(code for code in first if len(code) == LETTERS and code not in SECTORS)


def _is_same(speaker: Actor, party: Actor) -> bool:
    if speaker.id is not None or speaker.name is not None:
        return (speaker.id, speaker.name) == (party.id, party.name)
    return speaker.start == party.start and speaker.end == party.end
