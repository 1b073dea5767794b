"""Positions that claims state: by a verbal act, or by a tie that the party itself tells of."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.model import Claim, Pair, Quote, Reading, Span, StatedPosition, position_id
from vedette.model.codes import Position
from vedette.reconcile.contents import is_quoted, named_in, others
from vedette.reconcile.identities import is_told, party_key

STATED = frozenset(("actual", "habitual"))
"""Who might reject a thing has not done so. Vedette's own."""

ANNOUNCED = "planned"
"""What is to come states a position where the party itself says so. Vedette's own."""

TIES: dict[str, Position] = {"backs": "supports", "opposes": "opposes"}
"""Relations that are a position where it is the party itself that says so."""

FEW = 4
"""Characters of a preposition that a content may begin with ("on countries"). Vedette's own."""


def position_in(claim: Claim) -> Position | None:
    """What the claim's actor states by the act; a relation counts where its subject says so itself."""
    own = _is_own(claim)
    if claim.modality not in STATED and not (own and claim.modality == ANNOUNCED):
        return None
    if claim.relation is None:
        return claim.position
    return TIES.get(claim.relation.type) if own else None


def _is_own(claim: Claim) -> bool:
    """Whether the party itself is the last who says so."""
    last = party_key(claim.attribution[-1]) if claim.attribution else None
    parties = (claim.relation.subject,) if claim.relation else claim.actors
    return last is not None and last in map(party_key, parties)


def by_claim(
    claim: Claim, position: Position, held: Pair | None, reading: Reading
) -> Iterator[StatedPosition]:
    """One for each actor that something tells who it is; `held` is what the trigger holds as a cue."""
    content = claim.content
    parties = (*claim.recipients, *(content.actors + content.recipients if content else ()))
    said = _said_in(claim, held, reading)
    if said is None:
        return
    for party in filter(is_told, claim.actors):
        yield StatedPosition(
            id=position_id(claim.document, Span(start=party.start, end=party.end), claim.trigger.span),
            document=claim.document,
            external_id=claim.external_id,
            claim=claim.id,
            party=party,
            position=position,
            about=others(party, parties) or named_in(said.span, party, reading),
            event_type=content.event_type if content else None,
            mode=content.mode if content else None,
            cue=claim.trigger.span,
            printed=said.printed,
            start=said.start,
            end=said.end,
            direct=is_quoted(said, reading.document.text),
            quote=Quote.of(reading.document.text, claim.sentence.start, claim.sentence.end),
            polarity=claim.polarity,
            modality=claim.modality,
            stance=claim.stance,
            time=claim.time,
            published=reading.document.published,
            chain=claim.attribution,
        )


def _said_in(claim: Claim, held: Pair | None, reading: Reading) -> Quote | None:
    """What the position is about: the content, else whom the act is directed at; None where neither is told.

    `held` is what the same word holds as a cue, which may tell more ("called on them to stop").
    """
    told = _told(claim)
    if told is not None and _is_time(told, reading):
        told = None
    chosen = held if told and held and _tells_more(held, told, reading) else told or held
    if chosen is None and claim.event_type == "STATEMENT":
        chosen = claim.trigger.start, claim.trigger.end
    return Quote.of(reading.document.text, *chosen) if chosen else None


def _is_time(told: Pair, reading: Reading) -> bool:
    """Whether nothing but a date stands there ("a dénoncé hier des violations")."""
    times = (m for m in reading.mentions if m.kind == "time")
    return any(m.start <= told[0] and told[1] <= m.end for m in times)


def _told(claim: Claim) -> Pair | None:
    if claim.content is not None:
        return claim.content.start, claim.content.end
    own = [party for party in claim.recipients if party.via is None]
    near = [party for party in own if claim.start <= party.start < claim.end]
    return (min(p.start for p in near), max(p.end for p in near)) if near else None


def _tells_more(held: Pair, told: Pair, reading: Reading) -> bool:
    """Whether it goes on behind what is told, and not merely to say when ("rejected it on Monday")."""
    goes_on = held[0] <= told[0] + FEW and told[1] < held[1]
    return goes_on and not any(
        mention.kind == "time" and told[1] <= mention.start < held[1] for mention in reading.mentions
    )
