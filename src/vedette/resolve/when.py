"""Times of claims: printed in the clause, else in its sentence; never the publication date instead."""

from __future__ import annotations

import msgspec

from vedette.model import Draft, Sentence, Time
from vedette.resolve.context import Context
from vedette.syntax import clause
from vedette.times.expression import Direction, Expression
from vedette.times.settle import settle

_DATED = frozenset(("DATE", "TIME"))


def expressions(context: Context) -> tuple[tuple[Expression, Time], ...]:
    """All times that the sentences print, settled against the publication date."""
    anchor = context.parse.document.published
    found: list[tuple[Expression, Time]] = []
    for sentence in context.parse.sentences:
        if not context.times[sentence.start]:
            continue
        direction = _direction(sentence)
        found.extend(
            (expression, settle(expression, anchor=anchor, direction=direction))
            for expression in context.times[sentence.start]
        )
    return tuple(found)


def _direction(sentence: Sentence) -> Direction | None:
    """Where the main verb points; None leaves it to the form ("on Tuesday" is the last one)."""
    root = next((word for word in sentence.words if word.dep == "root"), None)
    if root is not None and clause(sentence, root).tense == "future":
        return "future"
    return None


def when(draft: Draft, printed: tuple[tuple[Expression, Time], ...], context: Context) -> Time | None:
    """The time of the claim's own clause; the one that opens its sentence, with `via`; else None.

    Relations last: only a time of their own clause dates them.
    """
    dated = [time for _, time in printed if time.timex_type in _DATED and time.start is not None]
    for argument in draft.circumstances:
        for time in dated:
            if argument.phrase.start <= (time.start or 0) < argument.phrase.end:
                return time
    inside = [t for t in dated if draft.quote.start <= (t.start or 0) < draft.quote.end]
    if len(inside) == 1:
        return inside[0]
    around = [t for t in dated if draft.sentence.start <= (t.start or 0) < draft.sentence.end]
    if len(around) == 1 and not inside and draft.kind != "relation" and _opens(around[0], draft, context):
        return msgspec.structs.replace(around[0], via="the sentence opens with it")
    return None


def _opens(time: Time, draft: Draft, context: Context) -> bool:
    """Whether no verb stands before the time: "On 3 May the army opened a camp that ..."."""
    sentence = context.sentence_at(draft.sentence.start)
    return not any(word.pos in ("VERB", "AUX") and word.start < (time.start or 0) for word in sentence.words)
