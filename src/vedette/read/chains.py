"""Who speaks where in a whole document, and the chain of speakers over one place in it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from vedette.lexicon import Lexicon
from vedette.model import DraftLink, Parse, Span
from vedette.read.announced import announced, by_label, opened, trailing
from vedette.read.carried import Carried, carried_into, carried_on, stands_alone
from vedette.read.contents import LEAST_QUOTE
from vedette.read.hops import Voice, voices
from vedette.read.labels import speaking_names
from vedette.read.matching import is_speaking
from vedette.read.paragraphs import Paragraph, paragraphs
from vedette.read.stretch import tidy
from vedette.read.summed_up import gone_on


def voices_by_paragraph(parse: Parse, lexicon: Lexicon) -> Iterator[tuple[Paragraph, tuple[Voice, ...]]]:
    """All paragraphs in text order, each with those who speak in it."""
    carried: Carried | None = None
    speaking = speaking_names(parse, lexicon.cues)
    for paragraph in paragraphs(parse):
        found = _all_voices(paragraph, carried, speaking, lexicon)
        yield paragraph, found
        carried = carried_on(paragraph, carried, found)


def _all_voices(
    paragraph: Paragraph, carried: Carried | None, speaking: frozenset[str], lexicon: Lexicon
) -> tuple[Voice, ...]:
    """Every speaker's hold on a paragraph, quotations that run on over sentences included."""
    found: list[Voice] = []
    for sentence in paragraph.parse.sentences:
        quotes = tuple(q for q in paragraph.parse.quotes if q.overlaps(sentence.span))
        spoken = (_with_whole_quotes(voice, quotes) for voice in voices(sentence, lexicon, quotes))
        found.extend(opened(voice, sentence, paragraph) for voice in spoken)
    found.extend(announced(paragraph, lexicon.cues))
    found.extend(trailing(paragraph, lexicon.cues))
    found.extend(by_label(paragraph, lexicon, speaking))
    found.extend(carried_into(paragraph, carried, found, lexicon))
    found.extend(_continued(paragraph.parse, found))
    found.extend(gone_on(paragraph, found, lexicon))
    tidied = (_tidied(voice, paragraph.parse.document.text) for voice in found)
    return tuple(voice for voice in tidied if voice.link.content)


def _tidied(voice: Voice, text: str) -> Voice:
    content = tidy(text, voice.link.content)
    return msgspec.structs.replace(voice, link=msgspec.structs.replace(voice.link, content=content))


def _with_whole_quotes(voice: Voice, quotes: tuple[Span, ...]) -> Voice:
    """Content that reaches into a long quotation holds all of it, unless its speaker is quoted there."""
    content = list(voice.link.content)
    for quote in quotes:
        is_long = quote.end - quote.start >= LEAST_QUOTE
        quoted = quote.start <= voice.link.cue.start < quote.end
        reaches = any(quote.overlaps(stretch) for stretch in content)
        if is_long and reaches and not quoted and quote not in content:
            content.append(quote)
    return msgspec.structs.replace(voice, link=msgspec.structs.replace(voice.link, content=tuple(content)))


def _continued(parse: Parse, found: list[Voice]) -> Iterator[Voice]:
    """A quotation that no cue introduces goes on from the last speaker of its paragraph."""
    for quote in parse.quotes:
        if quote.end - quote.start < LEAST_QUOTE:
            continue
        outside = [voice for voice in found if not quote.start <= voice.link.cue.start < quote.end]
        if any(stretch.overlaps(quote) for voice in outside for stretch in voice.link.content):
            continue
        before = _last_speaker(outside, quote)
        if before is not None and stands_alone(quote, parse.sentences):
            yield Voice(link=msgspec.structs.replace(before.link, content=(quote,), stance="asserts"))


def _last_speaker(found: list[Voice], quote: Span) -> Voice | None:
    earlier = [v for v in found if v.link.source is not None and v.link.cue.start < quote.start]
    return max(earlier, key=lambda voice: voice.link.cue.start, default=None)


def chain(voices: tuple[Voice, ...], start: int) -> tuple[DraftLink, ...]:
    """The speakers over the character at `start`, the outermost first.

    Who speaks of somebody's speaking speaks of what that one says too, wherever it is printed.
    """
    inner = [v for v in voices if v.covers(start) and not _is_cue(v, start)]
    waiting = list(inner)
    while waiting:
        cue = waiting.pop().link.cue.start
        outer = [v for v in voices if v.covers(cue) and not _is_cue(v, cue) and v not in inner]
        outer = [v for v in outer if not (v.by_mood and _is_told_by(v, cue, voices))]
        inner.extend(outer)
        waiting.extend(outer)
    inner.sort(key=lambda v: (v.by_mood, -_height(v, inner), -v.extent, v.order, v.link.cue.start))
    return _folded(tuple(inner))


def _is_told_by(voice: Voice, cue: int, voices: tuple[Voice, ...]) -> bool:
    """Whether the speaker of that cue tells what stands in the conditional: it is not told of him."""
    return any(v.link.cue.start == cue and v.covers(voice.link.cue.start) for v in voices)


def _folded(voices: tuple[Voice, ...]) -> tuple[DraftLink, ...]:
    """What a speaker says of himself ("I believe that ...") is his stance, no speaker more; so is a mood.

    What he says "has been reported" has nobody else behind it either.
    """
    folded: list[DraftLink] = []
    for voice in voices:
        if folded and (voice.by_mood or is_own_word(voice.link)):
            folded[-1] = msgspec.structs.replace(folded[-1], stance=voice.link.stance)
        elif not (folded and voice.link.source is None and voice.link.stance == "asserts"):
            folded.append(voice.link)
    return tuple(folded)


def is_own_word(link: DraftLink) -> bool:
    """Whether the source is "I", "we" or "you"."""
    return link.source is not None and is_speaking(link.source)


def told_by_others(voices: tuple[Voice, ...]) -> tuple[DraftLink, ...]:
    """All links but those that are only a stance of another."""
    return tuple(v.link for v in voices if not _is_folded(v, voices))


def _is_folded(voice: Voice, voices: tuple[Voice, ...]) -> bool:
    if not (voice.by_mood or is_own_word(voice.link)):
        return False
    others = (v for v in voices if not (v.by_mood or is_own_word(v.link)))
    return any(other.covers(voice.link.cue.start) for other in others)


def _is_cue(voice: Voice, start: int) -> bool:
    return voice.link.cue.start <= start < voice.link.cue.end


def _height(voice: Voice, over: list[Voice]) -> int:
    """How many of the other cues it holds."""
    return sum(voice.covers(other.link.cue.start) for other in over if other.link.cue != voice.link.cue)
