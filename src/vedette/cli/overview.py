"""What a ledger holds at a glance: chosen by the data alone, nothing about any situation is known here."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from vedette.cli.latest import forces, stated
from vedette.cli.words import COUNTRY_PREC
from vedette.model import Actor, Claim, Place, Presence, Reading, SetAside, StatedPosition
from vedette.model.codes import SECTORS
from vedette.reconcile import Sought, positions, presences

MOST_VOICES = 8
MOST_PLACES = 8

Happening = tuple[str, str]
"""An event type with a place, a party or a country: the nearest to an event before claims are compared."""


class Overview(Struct, frozen=True, kw_only=True):
    """`happening` is None when no event is claimed of anybody; `places` are (name, documents, claims)."""

    documents: int
    outlets: tuple[str, ...]
    languages: tuple[tuple[str, int], ...]
    kinds: tuple[tuple[str, int], ...]
    happening: str | None
    voices: tuple[Claim, ...]
    places: tuple[tuple[str, int, int], ...]
    stated: tuple[StatedPosition, ...]
    forces: tuple[Presence, ...]
    set_aside: tuple[SetAside, ...]


def overview(readings: Sequence[Reading], set_aside: Iterable[SetAside]) -> Overview:
    documents = [reading.document for reading in readings]
    claims = [claim for reading in readings for claim in reading.claims]
    main = main_happening(claims)
    return Overview(
        documents=len(documents),
        outlets=tuple(sorted({document.outlet for document in documents if document.outlet})),
        languages=tuple(Counter(document.language for document in documents).most_common()),
        kinds=tuple(Counter(claim.event_type or claim.kind for claim in claims).most_common()),
        happening=f"{main[0]}, {_name(main[1], claims)}" if main else None,
        voices=voices(about(main, claims)) if main else (),
        places=places(claims),
        stated=stated(positions(readings, Sought())),
        forces=forces(presences(readings, Sought())),
        set_aside=tuple(set_aside),
    )


def main_happening(claims: Iterable[Claim]) -> Happening | None:
    """What most documents claim, those that contest it counted twice; then what has most weight.

    Two documents that say a thing outweigh one that says it twice. Vedette's own rule.
    """
    documents: dict[Happening, set[tuple[str, bool]]] = defaultdict(set)
    weight: Counter[Happening] = Counter()
    for claim in claims:
        for happening in _happenings(claim):
            documents[happening] |= {(claim.document, False), (claim.document, _contests(claim))}
            weight[happening] += round(claim.rank * 1000)
    return max(documents, key=lambda h: (len(documents[h]), weight[h], h), default=None)


def about(happening: Happening, claims: Sequence[Claim]) -> list[Claim]:
    """Claims of the happening, and what contests the like in a document that tells of it."""
    telling = {claim.document for claim in claims if happening in _happenings(claim)}
    return [
        claim
        for claim in claims
        if happening in _happenings(claim)
        or (claim.event_type == happening[0] and _contests(claim) and claim.document in telling)
    ]


def voices(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """One claim per voice: who contests first, then the longest chains, then the weightiest claims."""
    chosen: dict[tuple[object, ...], Claim] = {}
    for claim in sorted(claims, key=lambda c: (-c.rank, c.document, c.start)):
        links = tuple(link.name or link.printed for link in claim.attribution)
        chosen.setdefault((links, claim.stance, claim.polarity), claim)
    order = sorted(chosen.values(), key=lambda c: (not _contests(c), -len(c.attribution), -c.rank, c.id))
    return tuple(_mixed(order))


def _mixed(order: list[Claim]) -> list[Claim]:
    """Half of the room for who contests, half for who asserts, where there are enough of both."""
    contesting = [claim for claim in order if _contests(claim)]
    asserting = [claim for claim in order if not _contests(claim)]
    room = max(MOST_VOICES // 2, MOST_VOICES - len(contesting))
    shown = asserting[:room]
    return shown + contesting[: MOST_VOICES - len(shown)]


def places(claims: Iterable[Claim]) -> tuple[tuple[str, int, int], ...]:
    """Where most documents place what they claim; whole countries are left out."""
    documents: dict[str, set[str]] = defaultdict(set)
    counted: Counter[str] = Counter()
    for claim in claims:
        for name in set(filter(None, map(_placed, claim.places))):
            documents[name].add(claim.document)
            counted[name] += 1
    ordered = sorted(documents, key=lambda name: (-len(documents[name]), -counted[name], name))
    return tuple((name, len(documents[name]), counted[name]) for name in ordered[:MOST_PLACES])


def _placed(place: Place) -> str | None:
    """Name and country; None where the place is not known, or a whole country."""
    if place.name is None or place.where_prec in (COUNTRY_PREC, None):
        return None
    return f"{place.name}, {place.country}" if place.country else place.name


def _happenings(claim: Claim) -> set[Happening]:
    if claim.event_type is None or claim.event_type == "STATEMENT":
        return set()
    return {(claim.event_type, key) for key in (*_where(claim), *_who(claim))}


def _where(claim: Claim) -> Iterator[str]:
    for place in claim.places:
        yield from filter(None, (place.id or place.name, place.country))


def _who(claim: Claim) -> Iterator[str]:
    people: tuple[Actor, ...] = (*claim.actors, *claim.recipients)
    for person in people:
        yield from filter(None, (person.id or person.name,))
        yield from (code.split()[0] for code in person.codes if code.split()[0] not in SECTORS)


def _contests(claim: Claim) -> bool:
    return claim.stance in ("denies", "neither") or claim.polarity == "negated"


def _name(key: str, claims: Iterable[Claim]) -> str:
    """The name behind an id; a country's code is its own name."""
    for claim in claims:
        for place in claim.places:
            if place.name and key in (place.id, place.name):
                return place.name
        for person in (*claim.actors, *claim.recipients):
            if person.name and key in (person.id, person.name):
                return person.name
    return key
