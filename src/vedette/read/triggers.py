"""Words that may carry a claim, and the frame that fits each best."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from vedette.lexicon import Frame
from vedette.model import Clause, Quote, Word
from vedette.model.codes import EventType
from vedette.read.bonds import Bond
from vedette.read.joined import joined
from vedette.read.roles import Filled
from vedette.read.scene import Scene
from vedette.read.trying import Trial, joined_trials, trials


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
    bond: Bond | None = None


def triggers(scene: Scene) -> Iterator[Trigger]:
    """At most one for each word, what hyphens join to names first; those that are no claims by themselves are
    `bare`.
    """
    for one in joined(scene):
        chosen = best(joined_trials(scene, one))
        if chosen is not None:
            yield chosen
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
        bond=chosen.bond,
    )


def without_overlaps(found: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """Of triggers that share words the longest: "held talks" before "talks"."""
    longest = sorted(found, key=lambda t: (t.quote.start - t.quote.end, t.quote.start))
    kept: list[Trigger] = []
    for trigger in longest:
        if not any(trigger.quote.span.overlaps(other.quote.span) for other in kept):
            kept.append(trigger)
    return tuple(sorted(kept, key=lambda t: t.quote.start))


_SAYING_THE_SAME = ("obj", "xcomp")
"""How what belongs to a verb hangs from it: "carried out an arrest", "shot dead"."""


_MEASURES: frozenset[EventType] = frozenset(("COERCE", "SANCTION"))
"""Of which the verb is the act: imposed, extended. Vedette's own."""


def distinct(found: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """What says what its verb says already ("carried out an arrest", "shot dead") is no second one, nor is
    what a frame asks for as what ends: "suspended aid" is no aid.

    Of an event and a verb of its own type that it is the subject of, the verb goes ("talks will open"), of a
    measure the noun ("the curfew was extended"). Not of force: "the strike killed".
    """
    verbs = {t.word.index: t for t in found if t.clause.kind == "verbal"}
    figures = {head for t in verbs.values() for head in _figures(t)}
    nouns = {t.word.index: t for t in found if t.clause.kind == "nominal" and not t.bare}
    gone = figures | {index for t in verbs.values() for index in _told_twice(t, nouns)}
    return tuple(t for t in found if t.word.index not in gone and not _belongs(t, verbs))


def _belongs(trigger: Trigger, verbs: dict[int, Trigger]) -> bool:
    verb = verbs.get(trigger.word.head)
    return verb is not None and trigger.word.dep in _SAYING_THE_SAME and _are_alike(trigger, verb)


def _told_twice(verb: Trigger, nouns: dict[int, Trigger]) -> Iterator[int]:
    """Which of the two is one too many, for each event that the verb says something of."""
    said_of = ("subject", "object") if verb.clause.voice == "passive" else ("subject",)
    for argument in verb.clause.arguments:
        noun = nouns.get(argument.phrase.head.index) if argument.role in said_of else None
        if noun is not None and _are_alike(noun, verb) and noun.frame.event_type != "ASSAULT":
            yield (noun if noun.frame.event_type in _MEASURES else verb).word.index


def _are_alike(one: Trigger, other: Trigger) -> bool:
    return one.frame.event_type is not None and one.frame.event_type == other.frame.event_type


_ENDING: frozenset[EventType] = frozenset(("SANCTION", "CONCEDE", "RETREAT"))
"""Types whose verbs end what they name: aid, sanctions, a blockade. Vedette's own."""


def _figures(trigger: Trigger) -> frozenset[int]:
    if "figure" not in trigger.frame.only or trigger.frame.event_type not in _ENDING:
        return frozenset()
    return frozenset(phrase.head.index for phrase in trigger.filled.get("figure", ()))
