"""Who stands in the slots that a frame names, seen from a clause."""

from __future__ import annotations

import msgspec

from vedette.lexicon import Frame, Lexicon, Role
from vedette.model import Argument, Clause, DraftArgument, Phrase, Span, Word

ROLES: tuple[Role, ...] = ("actor", "recipient", "figure")
Filled = dict[str, tuple[Phrase, ...]]


def fill(
    frame: Frame,
    clause: Clause,
    extra: Filled,
    times: tuple[Span, ...],
    lexicon: Lexicon,
    particle: str = "",
) -> Filled:
    """Phrases by role and by slot; a role takes the first of its slots that is filled.

    What a parser hung on the entry's `particle` as on a preposition ("called off the talks") is the object.

    `extra` are slots filled from outside the clause (the subject of a light verb); the clause's own
    come first. Phrases that say when fill nothing.
    """
    slots = _without_times(extra | _by_slot(clause, lexicon), times)
    if particle and particle in slots:
        slots.setdefault("object", slots[particle])
    if "object" not in slots and "bare" in slots and clause.voice == "active":
        slots["object"] = slots["bare"]
    wanted = frame.noun if clause.kind == "nominal" else frame.verb
    filled: Filled = dict(slots)
    taken: set[tuple[int, int]] = set()
    for role, names in wanted.items():
        for name in names:
            phrases = tuple(p for p in slots.get(name, ()) if (p.start, p.end) not in taken)
            if phrases:
                filled[role] = phrases
                taken.update((p.start, p.end) for p in phrases)
                break
    return filled


def _without_times(slots: Filled, times: tuple[Span, ...]) -> Filled:
    kept = {
        name: tuple(_cut(p, times) for p in phrases if not any(p.head.span.within(time) for time in times))
        for name, phrases in slots.items()
    }
    return {name: phrases for name, phrases in kept.items() if phrases}


def _cut(phrase: Phrase, times: tuple[Span, ...]) -> Phrase:
    """Without the time at its edges that a parser made part of it: "Sunday anti-riot police"."""
    words = list(phrase.words)
    while len(words) > 1 and _is_time(words[0], times):
        words.pop(0)
    while len(words) > 1 and _is_time(words[-1], times):
        words.pop()
    if len(words) == len(phrase.words):
        return phrase
    return msgspec.structs.replace(phrase, words=tuple(words), start=words[0].start, end=words[-1].end)


def _is_time(word: Word, times: tuple[Span, ...]) -> bool:
    return any(word.span.within(time) for time in times)


def _by_slot(clause: Clause, lexicon: Lexicon) -> Filled:
    slots: dict[str, list[Phrase]] = {}
    for argument in clause.arguments:
        slots.setdefault(_slot(argument, lexicon), []).append(argument.phrase)
    particle = clause.lemma.partition("_")[2]
    if particle and "object" in slots:
        slots.setdefault(particle, slots["object"])
    return {name: tuple(phrases) for name, phrases in slots.items()}


def _slot(argument: Argument, lexicon: Lexicon) -> str:
    head = argument.phrase.head
    match argument.role:
        case "oblique":
            return argument.marker or "bare"
        case "genitive":
            return "poss"
        case "compound":
            return "adj" if head.pos == "PROPN" else "compound"
        case "modifier":
            named = (head.text[0].isupper() and head.index > 0) or lexicon.is_nationality(head)
            return "adj" if named else "attribute"
        case role:
            return role


def as_arguments(filled: Filled) -> tuple[DraftArgument, ...]:
    """The roles (not the slots) as a draft's arguments."""
    return tuple(DraftArgument(role=role, phrase=p) for role in ROLES for p in filled.get(role, ()))
