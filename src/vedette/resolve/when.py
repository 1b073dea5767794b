"""Times of claims: that of the claim's own clause, else one that it shares; never the publication date."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.model import Draft, Time, Word
from vedette.resolve.chosen import trigger_word
from vedette.resolve.context import Context
from vedette.resolve.of_content import is_of_content
from vedette.resolve.offsets import side
from vedette.resolve.paths import ancestors
from vedette.resolve.same_scene import VERBAL, Scene
from vedette.resolve.same_time import RELATIVE, Way, way
from vedette.resolve.settling import Dated
from vedette.resolve.stated import WITHOUT_DATE, Stated, line
from vedette.resolve.tenses import is_earlier

_OWN: frozenset[str] = frozenset((*VERBAL, "AGREE", "SUPPORT", "CONCEDE"))
"""What is done with words: what it is about has a time of its own."""

_PREDICATES = frozenset(("VERB", "AUX"))
_NOUNS = frozenset(("NOUN", "PROPN"))


def when(draft: Draft, scene: Scene, dated: tuple[Dated, ...], context: Context) -> Time | None:
    """The nearest time of the claim's own clause; else, with `via`, the nearest that it shares; else None.

    Relations have only a time of their own; a time of what is promised or asked for is not the promise's.
    """
    trigger = trigger_word(draft, scene.sentence)
    ways = sorted(_ways(draft, trigger, scene, dated, context), key=lambda pair: _order(*pair))
    own = [one for found, one in ways if found.is_own]
    if own:
        return next((one for one in own if _is_date(one)), own[0]).time
    if draft.kind == "relation":
        return None
    shared = next((one for found, one in ways if _is_shared(found, one) and _fits(draft, trigger, one)), None)
    beneath = [one for one in dated if _is_date(one) and _is_beneath(one, trigger)]
    if shared is not None and beneath and shared not in beneath:
        return None
    if shared is not None and shared.stated.holder is not None:
        return replace(shared.time, via=f"shared with {shared.stated.holder.text!r}")
    opening = dated[0] if len(dated) == 1 and draft.event_type not in VERBAL else None
    if opening is None or not _fits(draft, trigger, opening) or not _opens(opening, trigger, scene):
        return None
    return replace(opening.time, via="the sentence opens with it")


def _is_shared(found: Way, one: Dated) -> bool:
    """What comes "three days later" is later than what the verb before it tells; an end is nobody else's."""
    if not _is_date(one) or found.is_own or one.stated.expression.bound == "until":
        return False
    return found.is_above or one.stated.expression.form != "elsewhere"


def _is_beneath(one: Dated, trigger: Word) -> bool:
    """Whether it stands in the clause of the trigger, if only with a noun: "since her 2008 campaign"."""
    for word in line(one.stated):
        if word.index == trigger.index:
            return True
        if word.pos == "VERB":
            return False
    return False


def _opens(one: Dated, trigger: Word, scene: Scene) -> bool:
    """Whether no verb stands before the time, and it is not when something was said."""
    if not _is_date(one) or one.stated.holder is None or _names(one.stated):
        return False
    above = ancestors(scene.sentence, trigger)
    if any(word.dep in RELATIVE for word in (*above, *line(one.stated))):
        return False
    before = [word for word in scene.sentence.words if word.start < one.stated.head.start]
    passed = {word.index for word in above} - {trigger.index}
    if any(word.pos in _PREDICATES for word in before) or passed & scene.voices:
        return False
    return one.stated.holder.index not in scene.voices - {trigger.index}


def _names(one: Stated) -> bool:
    """Whether it names a thing: "the 1951 convention"."""
    below = (one.sentence.words[index] for index in one.sentence.children[one.head.index])
    if any(word.pos == "PART" and word.start >= one.head.end for word in below):  # "today's talks"
        return True
    return one.holder is not None and one.holder.pos in _NOUNS and one.head.start < one.holder.start


def _ways(
    draft: Draft, trigger: Word, scene: Scene, dated: tuple[Dated, ...], context: Context
) -> Iterator[tuple[Way, Dated]]:
    for one in dated:
        if one.stated.expression.form == "vague" or is_of_content(one.stated, draft, scene):
            continue
        if side(one.stated.expression, scene.sentence, context.words.times.source) is not None:
            continue
        found = way(trigger, one.stated, scene, context.words.places, is_verbal=draft.event_type in _OWN)
        if found is not None and (_is_date(one) or (found.is_own and not found.length)):
            yield found, one


def _is_date(one: Dated) -> bool:
    """A length or a repetition ("for three days") is told of the very word it hangs on, nothing else."""
    return one.stated.expression.form not in WITHOUT_DATE


def _order(found: Way, one: Dated) -> tuple[bool, int, bool, int]:
    """The nearest first, since when last; of two as near one that is known, then the first printed."""
    is_known = one.time.earliest is not None or one.time.latest is not None
    return one.stated.is_lent, found.length, not is_known, one.stated.head.start


def _fits(draft: Draft, trigger: Word, one: Dated) -> bool:
    """What is planned does not share the time of what happened, nor the other way round.

    Of a noun nothing tells whether it is planned but the verb that has the time.
    """
    if trigger.pos == "NOUN":
        return True
    if trigger.dep != "xcomp" and _is_before(trigger, one):
        return False
    return (draft.modality == "planned") == (one.direction == "future")


def _is_before(trigger: Word, one: Dated) -> bool:
    """Whether it is told as done before what the time dates: "lashed out on Monday for having shot"."""
    holder, sentence = one.stated.holder, one.stated.sentence
    if holder is None or holder.pos != "VERB":
        return False
    return is_earlier(trigger, sentence) and not is_earlier(holder, sentence)
