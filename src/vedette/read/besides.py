"""What a trigger tells besides its parties: how firmly, about what, in whose words, whether it is over."""

from __future__ import annotations

from msgspec.structs import replace

from vedette.model import DraftArgument, DraftContent, DraftLink, Quote
from vedette.read.acts import content_of
from vedette.read.bonds import firmness_of
from vedette.read.cut import before_speakers
from vedette.read.firmness import Firmness, firmness, turned
from vedette.read.promises import announcement
from vedette.read.scene import Scene
from vedette.read.triggers import Trigger


def firmness_told(scene: Scene, trigger: Trigger) -> Firmness:
    """Polarity and modality, with what the frame or its own words turn round ("no comment")."""
    bond = trigger.bond
    if bond is not None and bond.is_plain:
        firm = firmness_of(bond)
    else:
        firm = firmness(scene.sentence, trigger.word, scene.lexicon)
    return turned(firm) if trigger.frame.negated or _is_named_by_negation(trigger, firm) else firm


def _is_named_by_negation(trigger: Trigger, firm: Firmness) -> bool:
    """As "no comment": the word that denies is part of what names the act."""
    inside = (q for q in firm.evidence if q.start != trigger.word.start and q.span.within(trigger.quote.span))
    return firm.polarity == "negated" and any(inside)


def whole_content(
    scene: Scene,
    trigger: Trigger,
    inner: tuple[Trigger, ...],
    links: tuple[DraftLink, ...],
    *,
    announced: bool,
) -> DraftContent | None:
    """What a verbal act is about, without who is set into it as telling of the act."""
    if announced:
        found: DraftContent | None = announcement(trigger)
    elif trigger.frame.content:
        found = content_of(scene.sentence, trigger, inner, scene.lexicon)
    else:
        return None
    return found and replace(
        found, span=before_speakers(found.span, trigger.quote.start, links, scene.sentence)
    )


def is_own_word(links: tuple[DraftLink, ...], arguments: tuple[DraftArgument, ...]) -> bool:
    """Whether it is told by somebody of himself: "said it supports", "we support"."""
    return bool(links) and any(a.role == "actor" and a.phrase.head.pos == "PRON" for a in arguments)


def over(scene: Scene, trigger: Trigger) -> Quote | None:
    """The adverb that says of a state that it is no longer: "formerly allied with"."""
    if trigger.frame.kind != "relation":
        return None
    below = (scene.sentence.words[i] for i in scene.sentence.children[trigger.word.index])
    found = (w for w in below if w.dep == "advmod" and w.text.lower() in scene.lexicon.bonds.over)
    return next((word.quote for word in found), None)
