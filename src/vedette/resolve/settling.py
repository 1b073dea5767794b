"""All that a document says of when, settled on the calendar in the order of the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from vedette.model import Draft, Sentence, Time
from vedette.resolve.context import Context
from vedette.resolve.directions import pointed
from vedette.resolve.offsets import moved
from vedette.resolve.stated import WITHOUT_DATE, Stated, stated
from vedette.times.expression import Direction
from vedette.times.told_year import in_told_year
from vedette.times.within import settle_within

_NO_YEAR = "XXXX-"
_OPENING = 2
"""How many words stand before a time that opens its sentence: "In the spring of 2023". Vedette's own."""
_PARAGRAPHS = 1
"""How many paragraphs back another time may stand that a time hangs on. Vedette's own."""


class Dated(Struct, frozen=True, kw_only=True):
    """An expression with the time it was settled to; `direction` is where its clause points."""

    stated: Stated
    time: Time
    direction: Direction | None


class _Before(Struct, frozen=True, kw_only=True):
    """What was told before: the last time, the one that opened the telling, months by their number."""

    reference: Time | None
    opening: Time | None
    months: Mapping[int, Time]


def dated(
    drafts: Iterable[Draft], cues: frozenset[int], anchor: Time | None, context: Context
) -> dict[int, tuple[Dated, ...]]:
    """By start of sentence, in text order; sentences without a time are left out.

    What hangs on another time ("the next day") is reckoned from the last one told before it that says
    when something happened. `anchor` is when the report was published, as far as that is known; open on
    one side it bounds.
    """
    by_trigger = {draft.trigger.start: draft for draft in drafts}
    found: dict[int, tuple[Dated, ...]] = {}
    months: dict[int, Time] = {}
    last: Dated | None = None
    opening: Dated | None = None
    for sentence in sorted((*context.datelines, *context.parse.sentences), key=lambda one: one.start):
        here: list[Dated] = []
        for one in stated(sentence, context, cues):
            told = opening.time if opening and _is_just_before(opening, sentence) else None
            before = _Before(reference=_reference(last, sentence), opening=told, months=months)
            here.append(_dated(one, before, by_trigger, anchor, context))
            if one.is_lent:
                continue
            last = here[-1] if _may_be_reference(here[-1], cues) else last
            _keep(here[-1], months)
            here.extend(_apart(one, here, anchor, context))
        if here:
            found[sentence.start] = tuple(here)
            opening = here[0] if _opens(here[0], cues) else opening
    return found


def _dated(
    one: Stated, before: _Before, drafts: Mapping[int, Draft], anchor: Time | None, context: Context
) -> Dated:
    direction = pointed(one, drafts, context.words.times.source)
    time = settle_within(one.expression, anchor=anchor, direction=direction, reference=before.reference)
    lender = _lender(one, before, time, direction)
    if lender is not None:
        time = in_told_year(one.expression, lender) or time
    return Dated(stated=one, time=time, direction=direction)


def _apart(one: Stated, here: list[Dated], anchor: Time | None, context: Context) -> Iterator[Dated]:
    """The time of "gunmen attacked" in "left on Monday, a day after gunmen attacked"."""
    shifted = moved(one, context.words.times.source)
    if shifted is None or shifted.holder is None:
        return
    told = (other for other in here if other.stated is not one and not other.stated.is_lent)
    reference = next((other.time for other in told if _is_beside(other.stated, shifted, context)), None)
    if reference is not None:
        time = settle_within(shifted.expression, anchor=anchor, direction=None, reference=reference)
        yield Dated(stated=shifted, time=time, direction="past")


def _is_beside(told: Stated, apart: Stated, context: Context) -> bool:
    """Whether a time is that of the word above, or stands right before: "on Monday, a day after"."""
    between = context.text[told.expression.end : apart.expression.start].strip()
    is_above = told.holder is not None and apart.holder is not None and told.holder.index == apart.holder.head
    return is_above or between == ","


def _lender(one: Stated, before: _Before, time: Time, direction: Direction | None) -> Time | None:
    """What lends a year: where none is known what opened the telling, else the same month told before."""
    if time.edtf is not None and time.edtf.startswith(_NO_YEAR):
        return before.opening
    if direction is None and time.inferred and one.expression.slots.day is None:
        return before.months.get(one.expression.slots.month or 0)
    return None


def _keep(one: Dated, months: dict[int, Time]) -> None:
    """A month whose year the clause told: the next time without such a clause is of the same year."""
    slots = one.stated.expression.slots
    if one.direction is not None and slots.month is not None and one.time.inferred and one.time.earliest:
        months[slots.month] = one.time


def _reference(last: Dated | None, sentence: Sentence) -> Time | None:
    """The last time told in the same part of the document, at most one paragraph before."""
    if last is None or last.stated.sentence.region not in ("dateline", sentence.region):
        return None
    is_near = sentence.paragraph - last.stated.sentence.paragraph <= _PARAGRAPHS
    return last.time if is_near else None


def _opens(one: Dated, cues: frozenset[int]) -> bool:
    """Whether a settled time opens its sentence ("In 2004 ..."): what follows is told of then."""
    before = sum(word.start < one.stated.expression.start for word in one.stated.sentence.words)
    return before <= _OPENING and _may_be_reference(one, cues)


def _is_just_before(opening: Dated, sentence: Sentence) -> bool:
    """Whether it opened a sentence of the same paragraph of running text."""
    if sentence.region == "dateline":
        return False
    other = opening.stated.sentence
    return other.start < sentence.start and (other.region, other.paragraph) == (
        sentence.region,
        sentence.paragraph,
    )


def _may_be_reference(one: Dated, cues: frozenset[int]) -> bool:
    """A settled date that has been, and is not when somebody spoke."""
    is_date = one.stated.expression.form not in WITHOUT_DATE and one.time.timex_type in ("DATE", "TIME")
    spoken = one.stated.holder is not None and one.stated.holder.start in cues
    return (
        is_date and not spoken and one.direction != "future" and bool(one.time.earliest and one.time.latest)
    )
