"""What claims say happened to those they name."""

from __future__ import annotations

from collections.abc import Iterable

from vedette.model import Draft, Span
from vedette.model.codes import EventType, Measure
from vedette.resolve.context import Context

Fate = tuple[Span, Measure]
"""The head of a phrase, and what a claim says happened to those it names."""
_OF_MODE: dict[tuple[EventType | None, str | None], Measure] = {
    ("COERCE", "arrest"): "detained",
    ("ASSAULT", "abduct"): "detained",
    ("RETREAT", "release"): "detained",
}
"""Modes of PLOVER that take or free people. Vedette's own."""
_WORST: tuple[Measure, ...] = (
    "fatalities",
    "injured",
    "missing",
    "detained",
    "displaced",
    "personnel",
    "other",
)
"""What is told of people who suffered several things: the first of these. Vedette's own."""
GATHERED: frozenset[str] = frozenset(("PROTEST", "MOBILIZE"))
"""What brings many people together: its number is that of those who act."""


def fates(drafts: Iterable[Draft], context: Context) -> tuple[Fate, ...]:
    """What the claims say happened to the heads of their recipients, the worst first."""
    found = [
        (argument.phrase.head.span, measure)
        for draft in drafts
        if (measure := fate_of(draft, context)) is not None
        for argument in draft.arguments
        if argument.role == "recipient" or measure in ("personnel", "other")
    ]
    return tuple(sorted(found, key=lambda fate: _WORST.index(fate[1])))


def fate_of(draft: Draft, context: Context) -> Measure | None:
    """By the mode, else by the words of the trigger: harm and custody; who is moved is personnel."""
    if draft.event_type in GATHERED:
        return "personnel" if draft.event_type == "MOBILIZE" else "other"
    if draft.kind != "event" or draft.event_type not in ("ASSAULT", "COERCE", "RETREAT", "SANCTION"):
        return None
    words, trigger = context.words.counts, draft.trigger
    behind = " ".join(context.text[trigger.end : draft.sentence.end].lower().split()[:2]).rstrip(".,;")
    told = [words.cues.get(behind), *(words.fate(word) for word in trigger.printed.lower().split())]
    worst = next((measure for measure in _WORST if measure in told), None)  # "beaten to death"
    return _OF_MODE.get((draft.event_type, draft.mode)) or worst
