"""Cooperation told of as to come is agreed on, not done.

PLOVER's manual, AGREE: "Cooperative actions of types CONSULT, SUPPORT, COOPERATE, and AID reported in
future tense are also taken to imply intentions and should be coded as AGREE". What is to be withdrawn or
conceded stays what it is (the same place), and so does what is to be inflicted.
"""

from __future__ import annotations

from vedette.model import DraftContent
from vedette.model.codes import EventType
from vedette.read.firmness import Firmness
from vedette.read.roles import as_arguments
from vedette.read.triggers import Trigger

_COOPERATION: frozenset[EventType] = frozenset(("CONSULT", "SUPPORT", "COOPERATE", "AID"))


def is_promise(trigger: Trigger, firm: Firmness) -> bool:
    """Whether the act is cooperation told of in the future tense and not denied."""
    cooperates = trigger.frame.event_type in _COOPERATION and trigger.clause.tense == "future"
    return cooperates and firm.modality == "planned" and firm.polarity == "affirmed"


def promise(trigger: Trigger) -> DraftContent:
    """The act itself, as what is agreed on."""
    return DraftContent(
        event_type=trigger.frame.event_type,
        mode=trigger.frame.mode,
        arguments=as_arguments(trigger.filled),
        span=trigger.clause.span,
    )
