"""Parties over all documents: how they are printed, what offices and ties are told of them, and where."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from vedette.model import Actor, Claim, Mention, Party, PartyRelation, Printing, Quote, Reading, Relation
from vedette.model.derived import Side
from vedette.reconcile.identities import as_actor, party_key
from vedette.reconcile.sought import Sought


class _Told(Struct, frozen=True):
    """What was met of one party, in the order of documents."""

    mentions: list[Mention] = field(default_factory=list)
    relations: list[PartyRelation] = field(default_factory=list)
    claims: set[str] = field(default_factory=set)
    actors: list[Actor] = field(default_factory=list)


def parties(readings: Iterable[Reading], wanted: Sought) -> tuple[Party, ...]:
    """Those sought, the most often mentioned first, in whatever order and however often they are read."""
    told: defaultdict[str, _Told] = defaultdict(_Told)
    each = {reading.document.id: reading for reading in readings}
    for _, reading in sorted(each.items()):
        _take_in(reading, told)
    made = (_party(one) for one in told.values() if any(map(wanted.means, one.actors)))
    return tuple(sorted(made, key=lambda one: (-one.mentions, one.name, one.id or "")))


def _take_in(reading: Reading, told: defaultdict[str, _Told]) -> None:
    for mention in reading.mentions:
        if mention.kind == "actor" and (known := party_key(mention)) is not None:
            told[known].mentions.append(mention)
            told[known].actors.append(as_actor(mention))
    for claim in reading.claims:
        for actor in (*claim.actors, *claim.recipients):
            if (known := party_key(actor)) is not None:
                told[known].claims.add(claim.id)
                told[known].actors.append(actor)
        for known, relation in _related(claim, reading):
            told[known].relations.append(relation)


def _related(claim: Claim, reading: Reading) -> Iterator[tuple[str, PartyRelation]]:
    """The claim's relation as seen from each of its two sides that is a party."""
    found = claim.relation
    if found is None:
        return
    for side, own, other in (
        ("subject", found.subject, found.object),
        ("object", found.object, found.subject),
    ):
        if (known := party_key(own)) is not None:
            yield (
                known,
                PartyRelation(
                    type=found.type,
                    side="subject" if side == "subject" else "object",
                    other=other,
                    words=claim.trigger.printed,
                    claim=claim.id,
                    document=claim.document,
                    sentence=Quote.of(reading.document.text, claim.sentence.start, claim.sentence.end),
                    polarity=claim.polarity,
                    modality=claim.modality,
                    stance=claim.stance,
                    time=claim.time,
                    published=reading.document.published,
                    chain=claim.attribution,
                ),
            )


def _sides(found: Relation) -> tuple[tuple[Side, Actor, Actor], ...]:
    return ("subject", found.subject, found.object), ("object", found.object, found.subject)


def _party(told: _Told) -> Party:
    first = told.actors[0]
    codes = Counter(code for actor in told.actors for code in actor.codes)
    return Party(
        id=first.id,
        name=first.name or first.printed,
        codes=tuple(code for code, _ in sorted(codes.items(), key=lambda item: (-item[1], item[0]))),
        mentions=len(told.mentions),
        documents=len({mention.document for mention in told.mentions}),
        claims=len(told.claims),
        printed=tuple(_printings(told.mentions)),
        relations=tuple(told.relations),
    )


def _printings(mentions: list[Mention]) -> Iterator[Printing]:
    """Each spelling once, the most frequent first."""
    spelled: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        spelled[" ".join(mention.printed.split())].append(mention)
    for printed, same in sorted(spelled.items(), key=lambda item: (-len(item[1]), item[0])):
        first = same[0]
        yield Printing(
            printed=printed,
            mentions=len(same),
            documents=len({mention.document for mention in same}),
            document=first.document,
            start=first.start,
            end=first.end,
        )
