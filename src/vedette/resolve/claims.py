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
from vedette.resolve.actors import resolve_phrase
from vedette.resolve.antecedents import is_pronoun, through_first_person, through_pronoun
from vedette.resolve.attached import attached
from vedette.resolve.context import Context
from vedette.resolve.parties import is_in_name
from vedette.resolve.pointed import Spots
from vedette.resolve.reflected import through_speaker, through_subject
from vedette.resolve.relations import as_bearer, as_party, past, relation_of
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
    actors, recipients = _sides(draft, context) if draft.kind == "relation" else _parties(draft, context)
    relation = relation_of(draft, actors, recipients)
    if draft.kind == "relation" and relation is None:
        return None
    links = chain(draft, actors + recipients, context)
    scene = scene_of(context.sentence_at(draft.trigger.start), printed.triggers, printed.cues, context.words)
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
        quote=text[draft.quote.start : draft.quote.end],
        start=draft.quote.start,
        end=draft.quote.end,
        trigger=draft.trigger,
        sentence=draft.sentence,
        region=draft.region,
        actors=actors,
        recipients=recipients,
        places=places(draft, actors, scene, printed.spots, context),
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


def actor_of(argument: DraftArgument, links: tuple[DraftLink, ...], context: Context) -> Actor:
    """The party of an argument; through a pronoun with the antecedent's span and `via`."""
    if is_pronoun(argument.phrase):
        meant = (
            through_first_person(argument.phrase, links, context)
            or through_pronoun(argument.phrase, context)
            or through_speaker(argument.phrase, links, context)
            or through_subject(argument.phrase, context)
        )
        if meant is not None:
            return meant
    return resolve_phrase(argument.phrase, context).actor


def _actors(
    arguments: tuple[DraftArgument, ...], role: str, links: tuple[DraftLink, ...], context: Context
) -> tuple[Actor, ...]:
    return tuple(actor_of(argument, links, context) for argument in arguments if argument.role == role)


def _parties(draft: Draft, context: Context) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    actors = _actors(draft.arguments, "actor", draft.links, context)
    return actors, _actors(draft.arguments, "recipient", draft.links, context)


def _sides(draft: Draft, context: Context) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Of a relation: who bears it, and to whom; either may be an adjective."""
    sides = [
        (a, as_party(actor_of(a, draft.links, context), a, draft.relation, context)) for a in draft.arguments
    ]
    bearers = (as_bearer(side, a, draft.relation, context) for a, side in sides if a.role == "actor")
    return tuple(bearers), tuple(side for a, side in sides if a.role == "recipient")


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
