"""Speakers: what kind of voice, who it is, and the chain from the publisher inwards."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.model import Actor, Attribution, Draft, DraftLink, Link, Pair, Phrase, attribution_id
from vedette.model.codes import LinkKind
from vedette.resolve.actors import resolve_phrase
from vedette.resolve.antecedents import is_pronoun, through_pronoun
from vedette.resolve.closeness import closeness
from vedette.resolve.context import Context
from vedette.resolve.same_source import pointed_back
from vedette.resolve.speaker_kinds import speaker_kind


class Speaker(Struct, frozen=True, kw_only=True):
    """A source resolved."""

    kind: LinkKind
    actor: Actor | None = None


def speaker(link: DraftLink, context: Context) -> Speaker:
    """Who holds the link; `unattributed` where nobody is named."""
    if link.source is None:
        return Speaker(kind=link.kind or "unattributed")
    if is_pronoun(link.source):
        meant = through_pronoun(link.source, context)
        if len(meant.actors) == 1:
            return Speaker(kind=_kind(meant.phrases[0], context), actor=meant.actors[0])
    resolved = resolve_phrase(link.source, context)
    kind = link.kind or speaker_kind(link.source, resolved, context)
    before = pointed_back(link.source, kind, context) if resolved.actor.name is None else None
    return Speaker(kind=kind, actor=before or resolved.actor)


def _kind(antecedent: Phrase, context: Context) -> LinkKind:
    """Of one who a pronoun stands for: a person, or whatever a body is."""
    kind = speaker_kind(antecedent, resolve_phrase(antecedent, context), context)
    return "person" if kind in ("official", "anonymous", "collective") else kind


def attributions(links: tuple[DraftLink, ...], context: Context) -> Iterator[Attribution]:
    """One record for each speaker and cue, in the order of the cues, with all that they hold."""
    held: dict[str, list[DraftLink]] = {}
    for link in links:
        held.setdefault(_identity(link, context), []).append(link)
    for identity, same in held.items():
        yield _attribution(identity, same, context)


def _attribution(identity: str, same: list[DraftLink], context: Context) -> Attribution:
    document, first = context.parse.document, same[0]
    found = speaker(first, context)
    return Attribution(
        id=identity,
        document=document.id,
        external_id=document.external_id,
        kind=found.kind,
        source=tuple(sorted(_words_of(first))),
        cue=((first.cue.start, first.cue.end),),
        content=tuple(sorted({(stretch.start, stretch.end) for link in same for stretch in link.content})),
        speaker=found.actor,
        position=next((link.position for link in same if link.position), None),
        stance=first.stance,
    )


def _words_of(link: DraftLink) -> Iterator[Pair]:
    """The source, and the relative pronoun that stands for it where it speaks."""
    if link.source is not None:
        yield link.source.start, link.source.end
        if link.pronoun is not None and not link.pronoun.overlaps(link.source.span):
            yield link.pronoun.start, link.pronoun.end


def _identity(link: DraftLink, context: Context) -> str:
    source = link.source.span if link.source else link.cue.span
    return attribution_id(context.parse.document.id, link.cue.span, source)


def chain(draft: Draft, parties: tuple[Actor, ...], context: Context) -> tuple[Link, ...]:
    """The publisher first, then the speakers of the text from the outermost inwards."""
    document = context.parse.document
    publisher = Link(kind="outlet", name=document.outlet)
    return (publisher, *(_link(link, parties, context) for link in draft.links))


def _link(link: DraftLink, parties: tuple[Actor, ...], context: Context) -> Link:
    found = speaker(link, context)
    actor = found.actor
    return Link(
        kind=found.kind,
        id=actor.id if actor else None,
        name=actor.name if actor else None,
        printed=actor.printed if actor else None,
        start=actor.start if actor else None,
        end=actor.end if actor else None,
        cue=link.cue,
        stance=link.stance,
        closeness=closeness(found.kind, link.source, actor, parties, context),
        attribution_id=_identity(link, context),
    )
