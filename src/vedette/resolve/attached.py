"""Which counts belong to a claim, and what the claim says happened to the counted."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.model import Count, Draft, DraftArgument, Span
from vedette.model.codes import Measure
from vedette.resolve.context import Context
from vedette.resolve.count_words import CountWords
from vedette.resolve.elliptic import HARM
from vedette.resolve.fates import GATHERED, fate_of
from vedette.resolve.harmed import is_sole, is_toll
from vedette.resolve.listed import follows, has_own_verb, with_listed

Phrases = tuple[tuple[DraftArgument | None, Span], ...]
"""Where the phrases of a claim stand; None for what is no argument."""

_MATERIAL = frozenset(("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "AID", "RETREAT", "SANCTION", "COOPERATE"))
_MEASURED = frozenset(("distance", "area", "duration"))


def attached(draft: Draft, counts: dict[int, tuple[Count, ...]], context: Context) -> Iterator[Count]:
    """Counts that stand in the claim's own phrases, wherever those stand, or measure its trigger.

    Parts of such a number and things listed behind such a one come with it.
    """
    phrases = _phrases(draft)
    homes = {draft.sentence.start}
    homes |= {
        home.start for _, span in phrases if (home := context.parse.sentence_at(span.start)) is not None
    }
    told = [count for home in sorted(homes) for count in counts.get(home, ())]
    fate = fate_of(draft, context)
    own = _own(told, phrases, fate, draft, context)
    if all(count.measure != fate for count in own):
        own += [count for count in told if count.measure == fate and is_sole(count, draft, context)]
    for count in with_listed(own, told, fate, context):
        yield _moved(count, draft, context.words.counts)


def _phrases(draft: Draft) -> Phrases:
    arguments = tuple((argument, argument.phrase.span) for argument in draft.arguments)
    return (*arguments, *((None, circumstance.phrase.span) for circumstance in draft.circumstances))


def _own(
    told: list[Count], phrases: Phrases, fate: Measure | None, draft: Draft, context: Context
) -> list[Count]:
    """Those that the claim's words have, and the parts and lists that follow such a one."""
    own: list[Count] = []
    whole: Count | None = None
    for count in told:
        stretch = Span(start=count.start, end=count.end)
        within = [argument for argument, span in phrases if stretch.overlaps(span)]
        has = _belongs(count, within, draft) if within else _is_told(count, whole, draft, context)
        has = has and not _is_other_fate(count, fate, draft)
        has = has and not (has_own_verb(count, draft, context) or _is_whole(count, own, context))
        whole = count if has and not count.part else whole if has else None
        own += [count] if has else []
    return own


def _is_told(count: Count, whole: Count | None, draft: Draft, context: Context) -> bool:
    """Whether the trigger, or the number before, has it though no phrase of the claim does."""
    follows_whole = whole is not None and follows(count, whole, context)
    return follows_whole or _hangs(count, draft, context) or is_toll(count, draft, context)


def _is_other_fate(count: Count, fate: Measure | None, draft: Draft) -> bool:
    """Whether a trigger of one word says what the counted did not suffer: the injured were not killed."""
    return (
        fate in HARM and count.measure in HARM and count.measure != fate and " " not in draft.trigger.printed
    )


def _is_whole(count: Count, own: list[Count], context: Context) -> bool:
    """Whether only a part of it, told just before, is the claim's: "eleven of the 15 hostages were freed"."""
    last = own[-1] if own else None
    between = context.text[last.end : count.start].lower().split() if last is not None and last.part else None
    return between is not None and " ".join(between) in context.words.counts.source.parts.whole


def _moved(count: Count, draft: Draft, words: CountWords) -> Count:
    """As "men" who are sent: personnel."""
    named = words.nouns.get(count.of or "")
    is_person = named is not None and named[0] == "person"
    moved = draft.event_type == "MOBILIZE" and count.measure == "other" and is_person
    return replace(count, measure="personnel") if moved else count


def _hangs(count: Count, draft: Draft, context: Context) -> bool:
    """Whether it hangs on the trigger: how far ("advanced 12 km"), or how many suffered what it tells."""
    suffered = count.measure == fate_of(draft, context)
    sentence = context.parse.sentence_at(count.start)
    if (
        not (suffered or count.measure in _MEASURED)
        or sentence is None
        or sentence.start != draft.sentence.start
    ):
        return False
    inside = [word for word in sentence.words if count.start <= word.start < count.end]
    out = (sentence.words[word.head] for word in inside if sentence.words[word.head] not in inside)
    return any(draft.trigger.start <= word.start < draft.trigger.end for word in out)


def _belongs(count: Count, within: list[DraftArgument | None], draft: Draft) -> bool:
    """A number of no particular measure is told where things are done, of those they are done to."""
    if count.measure != "other" or count.unit is not None:
        return True
    if draft.event_type not in _MATERIAL:
        return all(argument is not None and argument.role == "recipient" for argument in within)
    acting = all(argument is not None and argument.role == "actor" for argument in within)
    return not acting or draft.event_type in GATHERED
