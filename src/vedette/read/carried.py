"""A speaker who goes on over paragraphs: of a statement, of a communiqué, of a quotation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from vedette.lexicon import Lexicon
from vedette.model import DraftLink, Sentence, Span
from vedette.read.hops import Manner, Voice
from vedette.read.matching import fits, is_speaking
from vedette.read.paragraphs import Paragraph

_KEPT = ("hedges", "alleges")
"""Stances that hold for the next sentence too; who denied one thing asserts what follows."""


class Carried(Struct, frozen=True, kw_only=True):
    """Who may go on in the next paragraph.

    `quoted`: where it opens with a quotation. `announced` ("the minister said:"): until somebody else
    speaks. `issued`: all of a communiqué, by whoever spoke last in it.
    """

    link: DraftLink
    manner: Manner


def carried_into(
    paragraph: Paragraph, carried: Carried | None, found: list[Voice], lexicon: Lexicon
) -> Iterator[Voice]:
    """The speaker of the paragraph before, where he holds this one too."""
    sentences, quotes = paragraph.parse.sentences, paragraph.parse.quotes
    if carried is None or sentences[0].region != "body":
        return
    if carried.manner != "quoted" and not any(
        _is_person(v, lexicon) for v in _others(paragraph, carried, found)
    ):
        whole = Span(start=sentences[0].start, end=sentences[-1].end)
        yield Voice(link=held_on(carried.link, whole), goes_on=True)
    elif (
        quotes
        and quotes[0].start <= sentences[0].start + 2
        and stands_alone(quotes[0], sentences)
        and not _covers(found, quotes[0])
    ):
        yield Voice(link=held_on(carried.link, quotes[0]), goes_on=True)


def carried_on(paragraph: Paragraph, carried: Carried | None, found: tuple[Voice, ...]) -> Carried | None:
    """Who may go on after the paragraph."""
    sentences = paragraph.parse.sentences
    if sentences[0].region not in ("body", "headline"):
        return carried
    others = _others(paragraph, carried, found)
    outer = [v for v in others if not any(o.covers(v.link.cue.start) for o in found if o is not v)]
    last = max(outer, key=lambda v: v.link.cue.start, default=None)
    if last is None:
        holds = carried is not None and any(v.link.cue == carried.link.cue for v in found)
        return carried if holds or (carried is not None and carried.manner == "issued") else None
    if carried is not None and carried.manner == "issued":
        return Carried(link=last.link, manner="issued")
    if last.manner is not None:
        return Carried(link=last.link, manner=last.manner)
    end = sentences[-1]
    ends_with = any(stretch.end >= end.end - 2 for stretch in last.link.content)
    return Carried(link=last.link, manner="quoted") if ends_with or last.link.cue.start >= end.start else None


def _others(paragraph: Paragraph, carried: Carried | None, found: Iterable[Voice]) -> tuple[Voice, ...]:
    """Voices of somebody named who speaks to the reader, not within a quotation."""
    return tuple(
        voice
        for voice in found
        if voice.link.source is not None
        and voice.order == 0
        and not is_speaking(voice.link.source)
        and not (carried is not None and voice.link.cue == carried.link.cue)
        and not any(quote.start <= voice.link.cue.start < quote.end for quote in paragraph.parse.quotes)
    )


def _is_person(voice: Voice, lexicon: Lexicon) -> bool:
    """A report or ministry may be cited in a statement; a person who speaks ends it."""
    return voice.link.source is not None and fits(voice.link.source, ("OFFICIAL", "PERSON"), lexicon)


def stands_alone(quote: Span, sentences: tuple[Sentence, ...]) -> bool:
    """Whether no verb stands beside it that may name another speaker."""
    beside = (w for s in sentences if s.span.overlaps(quote) for w in s.words if w.pos in ("VERB", "AUX"))
    return all(quote.start <= w.start < quote.end for w in beside)


def _covers(found: list[Voice], quote: Span) -> bool:
    outside = [voice for voice in found if not quote.start <= voice.link.cue.start < quote.end]
    return any(stretch.overlaps(quote) for voice in outside for stretch in voice.link.content)


def held_on(link: DraftLink, stretch: Span) -> DraftLink:
    """The same speaker's hold on another stretch."""
    return replace(link, content=(stretch,), stance=link.stance if link.stance in _KEPT else "asserts")
