"""Where forces are reported, from deployments, movements and where they are based; no word of control."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vedette.model import Actor, Claim, Place, Presence, Quote, Reading, Span, presence_id
from vedette.model.codes import Measure, PlaceRelation
from vedette.model.derived import Manner
from vedette.reconcile.identities import PERSONS_AND_BODIES, is_told
from vedette.reconcile.order import in_time
from vedette.reconcile.sought import Sought

REPORTED = frozenset(("actual", "habitual"))
"""Forces that may come, or are to, are not reported there. Vedette's own."""

ARMED = frozenset(("MIL", "REB", "PRM", "COP", "SPY", "UAF"))
"""Sectors that are forces, of PLOVER's."""

AWAY: frozenset[PlaceRelation] = frozenset(("from",))
ONWARDS: frozenset[PlaceRelation] = frozenset(("toward", "in_direction"))
ABOVE = "governing verb"
COUNTRY_PREC = 6
"""UCDP's where_prec of a whole country."""

FORCES: frozenset[Measure] = frozenset(("personnel", "vehicles", "aircraft", "weapons"))


def presences(readings: Iterable[Reading], wanted: Sought) -> tuple[Presence, ...]:
    """Those of the parties sought, the earliest first, undated ones last, in whatever order they are read."""
    found = (one for reading in readings for one in _of_document(reading) if wanted.means(one.party))
    return in_time({one.id: one for one in found}.values())


def _of_document(reading: Reading) -> Iterator[Presence]:
    for claim in reading.claims:
        if claim.polarity == "affirmed" and claim.modality in REPORTED:
            for place in claim.places:
                manner = _manner(claim, place)
                for party in claim.actors if manner else ():
                    if is_told(party) and _can_be_there(party, claim):
                        yield _presence(claim, party, place, manner or "is", reading)


def _manner(claim: Claim, place: Place) -> Manner | None:
    """None where the claim tells of nobody's being there."""
    if not _is_own(place) or _is_around(place, claim):
        return None
    if claim.relation is not None:
        return "is" if claim.relation.type == "located_in" else None
    match claim.event_type, claim.mode:
        case "MOBILIZE", _:
            return "leaves" if place.relation in AWAY else "heads" if place.relation in ONWARDS else "arrives"
        case "RETREAT", "withdraw":
            return "heads" if place.relation in ONWARDS | {"into"} else "leaves"
        case _:
            return None


def _can_be_there(party: Actor, claim: Claim) -> bool:
    """Whether it is forces that move, or a state's: a minister who leaves a base is no presence."""
    armed = any(code.split()[-1] in ARMED for code in party.codes)
    if claim.event_type == "MOBILIZE":
        return True
    is_state = party.id is not None and not party.id.startswith(PERSONS_AND_BODIES)
    return armed or (is_state and claim.event_type == "RETREAT")


def _is_own(place: Place) -> bool:
    """Whether the clause itself has the place: as printed, or by a word that points to it ("there").

    What stands by the verb above is taken where it is no whole country: "worries in Algeria about advances".
    """
    if place.name is None or place.via is None or place.via.startswith("'"):
        return place.name is not None
    return place.via == ABOVE and place.where_prec is not None and place.where_prec < COUNTRY_PREC


def _is_around(place: Place, claim: Claim) -> bool:
    """Whether it is a whole country and the claim names a spot besides, in it or elsewhere."""
    spots = (other.where_prec for other in claim.places if other.name is not None and other.where_prec)
    return place.where_prec == COUNTRY_PREC and any(precision < COUNTRY_PREC for precision in spots)


def _presence(claim: Claim, party: Actor, place: Place, manner: Manner, reading: Reading) -> Presence:
    spans = Span(start=party.start, end=party.end), Span(start=place.start, end=place.end)
    return Presence(
        id=presence_id(claim.id, *spans),
        document=claim.document,
        external_id=claim.external_id,
        claim=claim.id,
        party=party,
        manner=manner,
        place=place,
        time=claim.time,
        published=reading.document.published,
        counts=tuple(count for count in claim.counts if count.measure in FORCES),
        sentence=Quote.of(reading.document.text, claim.sentence.start, claim.sentence.end),
        polarity=claim.polarity,
        modality=claim.modality,
        stance=claim.stance,
        chain=claim.attribution,
    )
