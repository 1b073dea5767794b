"""Every span that names a place, an actor, a time or a count, whether or not a claim uses it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from vedette.gazetteer import Candidate
from vedette.model import Actor, Alternative, Attribution, Claim, Mention
from vedette.model.codes import MentionKind
from vedette.resolve.claims import Printed
from vedette.resolve.context import Context
from vedette.resolve.places import Placed
from vedette.resolve.precision import precision_of
from vedette.resolve.unlisted import Unlisted

MOST_ALTERNATIVES = 5


def mentions(
    claims: tuple[Claim, ...], attributions: tuple[Attribution, ...], printed: Printed, context: Context
) -> tuple[Mention, ...]:
    """In text order; a stretch that names a place and an actor has one mention of each."""
    found = [*_places(context), *_actors(claims, attributions, context), *_times(printed, context)]
    found.extend(_counts(printed, context))
    return tuple(sorted(found, key=lambda m: (m.start, m.end, m.kind)))


def _bare(kind: MentionKind, start: int, end: int, context: Context) -> Mention:
    """The stretch as a mention of its kind of which nothing is known yet."""
    document = context.parse.document
    return Mention(
        document=document.id,
        external_id=document.external_id,
        kind=kind,
        printed=context.text[start:end],
        start=start,
        end=end,
    )


def _places(context: Context) -> Iterator[Mention]:
    for names in context.names.values():
        for name in names:
            known = context.place_of(name)
            if known is not None:
                yield _place(known, context)
    for those in context.unlisted.values():
        yield from (_unlisted(one, context) for one in those)


def _unlisted(found: Unlisted, context: Context) -> Mention:
    span = found.span
    return replace(
        _bare("place", span.start, span.end, context),
        use="literal",
        country=found.country,
        alternatives=_alternatives(found.alternatives),
        rule=found.rule,
    )


def _alternatives(candidates: tuple[Candidate, ...]) -> tuple[Alternative, ...]:
    return tuple(
        Alternative(id=c.record.id, name=c.record.name, country=c.record.country, rank=round(c.rank, 4))
        for c in candidates[:MOST_ALTERNATIVES]
    )


def _place(known: Placed, context: Context) -> Mention:
    span, record = known.name.span, known.record
    precision, radius = precision_of(record, "in")
    return replace(
        _bare("place", span.start, span.end, context),
        use=known.use,
        id=record.id,
        name=record.name,
        geonames_id=record.geonames_id,
        country=record.country,
        lat=record.lat,
        lon=record.lon,
        where_prec=precision,
        radius_km=radius,
        alternatives=_alternatives(known.candidates[1:]),
        rule=known.rule,
    )


def _actors(
    claims: Iterable[Claim], attributions: Iterable[Attribution], context: Context
) -> Iterator[Mention]:
    seen: set[tuple[int, int]] = set()
    for actor in _all_actors(claims, attributions):
        if (actor.start, actor.end) not in seen:
            seen.add((actor.start, actor.end))
            yield _actor(actor, context)


def _all_actors(claims: Iterable[Claim], attributions: Iterable[Attribution]) -> Iterator[Actor]:
    for claim in claims:
        yield from claim.actors
        yield from claim.recipients
    for attribution in attributions:
        if attribution.speaker is not None:
            yield attribution.speaker


def _actor(actor: Actor, context: Context) -> Mention:
    return replace(
        _bare("actor", actor.start, actor.end, context),
        id=actor.id,
        name=actor.name,
        codes=actor.codes,
        rule=actor.rule,
    )


def _times(printed: Printed, context: Context) -> Iterator[Mention]:
    told = (one for those in printed.times.values() for one in those)
    for time in (one.time for one in told if not one.stated.is_lent):
        yield replace(
            _bare("time", time.start or 0, time.end or 0, context),
            edtf=time.edtf,
            earliest=time.earliest,
            latest=time.latest,
            timex_type=time.timex_type,
            timex_value=time.timex_value,
            basis=time.basis,
            inferred=time.inferred,
        )


def _counts(printed: Printed, context: Context) -> Iterator[Mention]:
    for count in (count for those in printed.counts.values() for count in those):
        yield replace(
            _bare("count", count.start, count.end, context),
            measure=count.measure,
            low=count.low,
            high=count.high,
            unit=count.unit,
            of=count.of,
            role=count.role,
            part=count.part,
            superseded=count.superseded,
        )
