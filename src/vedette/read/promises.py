"""What a party is to do, as the manual codes it: cooperation to come is agreed on, harm is threatened.

PLOVER's manual, AGREE: "Cooperative actions of types CONSULT, SUPPORT, COOPERATE, and AID reported in
future tense are also taken to imply intentions and should be coded as AGREE". Of THREATEN it says that it
"could be ASSAULT + hypothetical" and that the coder returns "the single event category"; its gold
standard records code as THREATEN what a party says that it will do to others itself. What is to be
withdrawn, conceded or moved, and harm foretold by somebody else, stays what it is.
"""

from __future__ import annotations

from vedette.model import DraftContent, DraftLink, Phrase
from vedette.model.codes import EventType
from vedette.read.firmness import Firmness
from vedette.read.roles import as_arguments
from vedette.read.triggers import Trigger

_COOPERATION: frozenset[EventType] = frozenset(("CONSULT", "SUPPORT", "COOPERATE", "AID"))
_HARM: frozenset[EventType] = frozenset(("PROTEST", "SANCTION", "COERCE", "ASSAULT"))


def announced_as(trigger: Trigger, firm: Firmness, links: tuple[DraftLink, ...]) -> EventType | None:
    """AGREE or THREATEN where the act is foretold, affirmed and of such a type; else None."""
    if not firm.foretold or firm.modality != "planned" or firm.polarity != "affirmed":
        return None
    if trigger.frame.event_type in _COOPERATION:
        return "AGREE"
    threatens = trigger.frame.event_type in _HARM and _speaks_for_itself(trigger, links)
    return "THREATEN" if threatens else None


def announcement(trigger: Trigger) -> DraftContent:
    """The act itself, as what is agreed on or threatened."""
    return DraftContent(
        event_type=trigger.frame.event_type,
        mode=trigger.frame.mode,
        arguments=as_arguments(trigger.filled),
        span=trigger.clause.span,
    )


def _speaks_for_itself(trigger: Trigger, links: tuple[DraftLink, ...]) -> bool:
    """Whether the innermost speaker is the one who is to act: by the same word, or by a pronoun."""
    source = links[-1].source if links else None
    actors = trigger.filled.get("actor", ())
    return source is not None and any(_is_the_same(actor, source) for actor in actors)


def _is_the_same(actor: Phrase, source: Phrase) -> bool:
    return actor.head.pos == "PRON" or actor.head.lemma == source.head.lemma
