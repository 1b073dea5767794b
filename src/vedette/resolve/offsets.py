"""How far something lies from what its sentence dates: "said on Monday, a day after gunmen attacked"."""

from __future__ import annotations

from msgspec.structs import replace

from vedette.model import Sentence
from vedette.resolve.stated import Stated
from vedette.resolve.tenses import SUBJECTS
from vedette.times.expression import Bound, Expression
from vedette.times.notation import Source

_SIDES: tuple[tuple[Bound, int], ...] = (("after", -1), ("before", 1))


def side(expression: Expression, sentence: Sentence, source: Source) -> int | None:
    """-1 of a length right before "after" (what follows was earlier), 1 before "before", else None."""
    if expression.form != "duration":
        return None
    behind = [word for word in sentence.words if word.start >= expression.end][:2]
    if not behind or (len(behind) > 1 and behind[1].pos == "PRON" and behind[1].dep not in SUBJECTS):
        return None  # "a month after it" tells when
    printed = behind[0].text.lower()
    return next((way for bound, way in _SIDES if printed in source.bounds[bound]), None)


def moved(one: Stated, source: Source) -> Stated | None:
    """The time of what follows, to be reckoned from that of the word above it.

    None where it is no such length, where nothing follows, or where the text does not say how long.
    """
    way, slots, holder = side(one.expression, one.sentence, source), one.expression.slots, one.holder
    if way is None or slots.amount is None or holder is None or holder.start < one.expression.end:
        return None
    expression = replace(one.expression, form="elsewhere", slots=replace(slots, which=way))
    return replace(one, expression=expression, is_lent=True)
