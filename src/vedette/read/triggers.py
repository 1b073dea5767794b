"""Words that may carry a claim, and the frame that fits each best."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from vedette.lexicon import Frame
from vedette.model import Clause, Quote, Word
from vedette.model.codes import EventType
from vedette.read.roles import Filled
from vedette.read.scene import Scene
from vedette.read.trying import Trial, trials


class Trigger(Struct, frozen=True, kw_only=True):
    """A word with the frame that was chosen for it, the words that carry it, and who stands where.

    A `bare` noun is no claim, but may be what a verbal act is about.
    """

    word: Word
    clause: Clause
    frame: Frame
    filled: Filled
    quote: Quote
    bare: bool = False


def triggers(scene: Scene) -> Iterator[Trigger]:
    """At most one for each word, in text order; those that are no claims by themselves are `bare`."""
    for word in scene.sentence.words:
        tried = tuple(trials(scene, word))
        chosen = best(tried) or best(tried, bare=True)
        if chosen is not None:
            yield chosen


def best(tried: Iterable[Trial], *, bare: bool = False) -> Trigger | None:
    """The heaviest of those that fit, or with `bare` of nouns that only lack an anchor; None if none does."""
    fitting = (trial for trial in tried if trial.quote is not None and (trial.failure is not None) is bare)
    chosen = max(fitting, key=lambda trial: trial.weight, default=None)
    if chosen is None or chosen.quote is None:
        return None
    return Trigger(
        word=chosen.clause.predicate,
        clause=chosen.clause,
        frame=chosen.frame,
        filled=chosen.filled,
        quote=chosen.quote,
        bare=bare,
    )


def without_overlaps(found: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """Of triggers that share words the longest: "held talks" before "talks"."""
    longest = sorted(found, key=lambda t: (t.quote.start - t.quote.end, t.quote.start))
    kept: list[Trigger] = []
    for trigger in longest:
        if not any(trigger.quote.span.overlaps(other.quote.span) for other in kept):
            kept.append(trigger)
    return tuple(sorted(kept, key=lambda t: t.quote.start))


def distinct(found: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """A noun that says what its verb says already ("carried out an arrest", "arrested") is no second one,
    nor is one that a frame asks for as what ends: "suspended aid" is no aid. Nor is a verb that says of an
    event of its own type only that it happens: "talks will open"; force is another matter ("the strike
    killed").
    """
    types = {t.word.index: t.frame.event_type for t in found if t.clause.kind == "verbal"}
    nominal = {t.word.index: t.frame.event_type for t in found if t.clause.kind == "nominal" and not t.bare}
    figures = {head for t in found if t.clause.kind == "verbal" for head in _figures(t)}
    return tuple(
        t
        for t in found
        if not (t.word.dep == "obj" and t.frame.event_type and types.get(t.word.head) == t.frame.event_type)
        and t.word.index not in figures
        and not _happens(t, nominal)
    )


def _happens(trigger: Trigger, nominal: dict[int, EventType | None]) -> bool:
    if trigger.clause.kind != "verbal" or trigger.frame.event_type in (None, "ASSAULT"):
        return False
    subjects = (phrase.head.index for phrase in trigger.filled.get("subject", ()))
    return any(nominal.get(index) == trigger.frame.event_type for index in subjects)


_ENDING: frozenset[EventType] = frozenset(("SANCTION", "CONCEDE", "RETREAT"))


def _figures(trigger: Trigger) -> frozenset[int]:
    if "figure" not in trigger.frame.only or trigger.frame.event_type not in _ENDING:
        return frozenset()
    return frozenset(phrase.head.index for phrase in trigger.filled.get("figure", ()))
