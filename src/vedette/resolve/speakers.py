"""Speakers: what kind of voice, who it is, and the chain from the publisher inwards."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.actors import ActorRecord
from vedette.model import Actor, Attribution, Draft, DraftLink, Link, Phrase, attribution_id
from vedette.model.codes import LinkKind
from vedette.resolve.actors import Resolved, resolve_phrase
from vedette.resolve.antecedents import is_pronoun, through_pronoun
from vedette.resolve.context import Context

_KINDS: dict[str, LinkKind] = {
    "outlet": "outlet", "organisation": "organisation", "igo": "organisation", "force": "organisation",
    "armed_group": "organisation", "company": "organisation",
}  # fmt: skip


class Speaker(Struct, frozen=True, kw_only=True):
    """A source resolved."""

    kind: LinkKind
    actor: Actor | None = None


def speaker(link: DraftLink, context: Context) -> Speaker:
    """Who holds the link; `unattributed` where nobody is named."""
    if link.source is None:
        return Speaker(kind=link.kind or "unattributed")
    if is_pronoun(link.source):
        person = through_pronoun(link.source, context)
        if person is not None:
            return Speaker(kind="person", actor=person)
    resolved = resolve_phrase(link.source, context)
    return Speaker(kind=link.kind or _kind(link.source, resolved, context), actor=resolved.actor)


def _kind(phrase: Phrase, resolved: Resolved, context: Context) -> LinkKind:
    if resolved.record is not None:
        return _kind_of_record(resolved.record)
    if resolved.place is not None:
        return "official"
    roles = context.words.roles
    for part in (phrase, *phrase.appositions):
        plural = "Number=Plur" in part.head.feats
        found = roles.speaker_kind(part.head.lemma, plural)
        if found is not None:
            return found
    titled = any(roles.sector(w.text.lower()) for w in phrase.words if w.index != phrase.head.index)
    return "official" if titled else "person"


def _kind_of_record(record: ActorRecord) -> LinkKind:
    if record.kind != "person":
        return _KINDS[record.kind]
    return "official" if {"GOV", "MIL", "LEG", "JUD", "COP"} & set(record.sectors) else "person"


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
        source=() if first.source is None else ((first.source.start, first.source.end),),
        cue=((first.cue.start, first.cue.end),),
        content=tuple(sorted({(stretch.start, stretch.end) for link in same for stretch in link.content})),
        speaker=found.actor,
        stance=first.stance,
    )


def _identity(link: DraftLink, context: Context) -> str:
    source = link.source.span if link.source else link.cue.span
    return attribution_id(context.parse.document.id, link.cue.span, source)


def chain(draft: Draft, context: Context) -> tuple[Link, ...]:
    """The publisher first, then the speakers of the text from the outermost inwards."""
    document = context.parse.document
    publisher = Link(kind="outlet", name=document.outlet)
    return (publisher, *(_link(link, context) for link in draft.links))


def _link(link: DraftLink, context: Context) -> Link:
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
        attribution_id=_identity(link, context),
    )
