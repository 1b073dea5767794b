"""Drafts into claims: phrases become actors, places, times and counts; identity does not change."""

from __future__ import annotations

from msgspec import Struct

from vedette.model import (
    Actor,
    Claim,
    Content,
    Count,
    Draft,
    DraftArgument,
    DraftContent,
    DraftLink,
    Span,
    claim_id,
)  # fmt: skip
from vedette.model.codes import EventType
from vedette.resolve.attached import attached
from vedette.resolve.context import Context
from vedette.resolve.meant import parties_of
from vedette.resolve.on_the_spot import at_home
from vedette.resolve.parties import is_in_name
from vedette.resolve.pointed import Spots
from vedette.resolve.relations import past, relation_of, sides
from vedette.resolve.same_scene import scene_of
from vedette.resolve.settling import Dated
from vedette.resolve.speakers import chain
from vedette.resolve.when import when
from vedette.resolve.where import places

EDGES = " \n\t\u00a0\u202f,;:-–—"
"""What may stand around what is said and is no part of it. Vedette's own."""


class Printed(Struct, frozen=True, kw_only=True):
    """Times, counts and spots of the whole document; `triggers` and `cues` are where words start.

    `times`, `counts` and `spots` are by the start of their sentence.
    """

    times: dict[int, tuple[Dated, ...]]
    counts: dict[int, tuple[Count, ...]]
    spots: Spots
    triggers: dict[int, EventType | None]
    cues: frozenset[int]


def claim(draft: Draft, printed: Printed, context: Context) -> Claim | None:
    """The claim of a draft; None for a relation that lacks one of its two sides, and for a part of a name."""
    if is_in_name(draft, context):
        return None
    document, text = context.parse.document, context.text
    actors, recipients = sides(draft, context) if draft.kind == "relation" else _parties(draft, context)
    relation = relation_of(draft, actors, recipients)
    if draft.kind == "relation" and relation is None:
        return None
    links = chain(draft, actors + recipients, context)
    scene = scene_of(context.sentence_at(draft.trigger.start), printed.triggers, printed.cues, context.words)
    where = places(draft, actors, scene, printed.spots, context)
    if relation is None:
        actors, recipients = at_home(draft, actors, recipients, where, context)
    return Claim(
        id=claim_id(document.id, draft.trigger.span, draft.kind),
        document=document.id,
        external_id=document.external_id,
        kind=draft.kind,
        event_type=draft.event_type,
        mode=draft.mode,
        contexts=draft.contexts,
        relation=relation,
        content=_content(draft.content, draft.links, context),
        position=draft.position,
        quote=text[draft.quote.start : draft.quote.end],
        start=draft.quote.start,
        end=draft.quote.end,
        trigger=draft.trigger,
        sentence=draft.sentence,
        region=draft.region,
        actors=actors,
        recipients=recipients,
        places=where,
        time=when(draft, scene, printed.times.get(scene.sentence.start, ()), context)
        or (past(draft.over) if draft.over else None),
        counts=tuple(attached(draft, printed.counts, context)),
        polarity=draft.polarity,
        modality=draft.modality,
        stance=links[-1].stance,
        evidence=draft.evidence,
        attribution=links,
        rule=draft.rule,
        rank=draft.rank,
    )


def _actors(
    arguments: tuple[DraftArgument, ...], role: str, links: tuple[DraftLink, ...], context: Context
) -> tuple[Actor, ...]:
    found = (parties_of(one.phrase, links, context) for one in arguments if one.role == role)
    return tuple(actor for actors in found for actor in actors)


def _parties(draft: Draft, context: Context) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    actors = _actors(draft.arguments, "actor", draft.links, context)
    return actors, _actors(draft.arguments, "recipient", draft.links, context)


def _content(content: DraftContent | None, links: tuple[DraftLink, ...], context: Context) -> Content | None:
    if content is None:
        return None
    said = _within_punctuation(content.span, context.text)
    return Content(
        event_type=content.event_type,
        mode=content.mode,
        actors=_actors(content.arguments, "actor", links, context),
        recipients=_actors(content.arguments, "recipient", links, context),
        polarity=content.polarity,
        printed=context.text[said.start : said.end],
        start=said.start,
        end=said.end,
    )


def _within_punctuation(span: Span, text: str) -> Span:
    """Without the white space, commas and dashes at its edges; as it is where nothing else is in it."""
    printed = text[span.start : span.end]
    end = span.start + len(printed.rstrip(EDGES))
    start = span.end - len(printed.lstrip(EDGES))
    return Span(start=start, end=end) if start < end else span
