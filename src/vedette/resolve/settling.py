"""All that a document says of when, settled on the calendar in the order of the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from vedette.model import Draft, Sentence, Time, Word
from vedette.resolve.context import Context
from vedette.resolve.stated import Stated, line, stated
from vedette.syntax import clause
from vedette.times.expression import Direction
from vedette.times.within import settle_within

_AHEAD: frozenset[str] = frozenset(("AGREE", "REQUEST", "THREATEN", "REJECT"))
"""What is agreed on, asked for, threatened or refused has not happened yet."""


class Dated(Struct, frozen=True, kw_only=True):
    """An expression with the time it was settled to; `direction` is where its clause points."""

    stated: Stated
    time: Time
    direction: Direction | None


def dated(
    drafts: Iterable[Draft], cues: frozenset[int], anchor: Time | None, context: Context
) -> dict[int, tuple[Dated, ...]]:
    """By start of sentence, in text order; sentences without a time are left out.

    `anchor` is when the report was published, as far as that is known; open on one side it bounds.
    """
    by_trigger = {draft.trigger.start: draft for draft in drafts}
    return {
        sentence.start: tuple(_dated(sentence, by_trigger, cues, anchor, context))
        for sentence in context.parse.sentences
        if context.times.get(sentence.start)
    }


def _dated(
    sentence: Sentence,
    drafts: Mapping[int, Draft],
    cues: frozenset[int],
    anchor: Time | None,
    context: Context,
) -> Iterator[Dated]:
    for one in stated(sentence, context, cues):
        direction = _direction(one, drafts)
        time = settle_within(one.expression, anchor=anchor, direction=direction)
        yield Dated(stated=one, time=time, direction=direction)


def _direction(one: Stated, drafts: Mapping[int, Draft]) -> Direction | None:
    """Where the clause of a time points; None leaves it to the form ("on Tuesday" is the last one).

    What hangs on a noun ("was invited to the summit on 24 April") may be on either side of what was done.
    """
    above = line(one)
    if any(_is_ahead(word, above, one.sentence, drafts) for word in above):
        return "future"
    if one.expression.bound == "until":
        return None if _is_past(above, one.sentence) else "future"
    return "past" if _is_past(above[:1], one.sentence) else None


def _is_ahead(word: Word, above: tuple[Word, ...], sentence: Sentence, drafts: Mapping[int, Draft]) -> bool:
    draft = drafts.get(word.start)
    if draft is not None and draft.modality == "planned":
        return True
    if draft is not None and draft.event_type in _AHEAD and word is not above[0]:
        return clause(sentence, above[0]).mood == "infinitive"
    return word is _verb(above) and clause(sentence, word).tense == "future"


def _is_past(above: tuple[Word, ...], sentence: Sentence) -> bool:
    verb = _verb(above)
    return verb is not None and clause(sentence, verb).tense == "past"


def _verb(above: tuple[Word, ...]) -> Word | None:
    return next((word for word in above if word.pos in ("VERB", "AUX")), None)
