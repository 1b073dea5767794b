"""Who speaks where in a whole document, and the chain of speakers over one place in it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import msgspec

from vedette.lexicon import Cues, Lexicon
from vedette.model import DraftLink, Parse, Sentence, Span
from vedette.read.hops import Voice, voices
from vedette.read.speech import announcer

LEAST_QUOTE = 25
"""Characters from which a quotation is speech; shorter ones are ways of naming. Vedette's own."""


def all_voices(parse: Parse, lexicon: Lexicon) -> tuple[Voice, ...]:
    """Every speaker's hold on the text, quotations that run on over sentences included."""
    found: list[Voice] = []
    for sentence in parse.sentences:
        quotes = tuple(q for q in parse.quotes if q.overlaps(sentence.span))
        found.extend(_with_whole_quotes(voice, quotes) for voice in voices(sentence, lexicon, quotes))
    found.extend(_announced(parse, lexicon.cues))
    found.extend(_continued(parse, found))
    return tuple(found)


def _announced(parse: Parse, cues: Cues) -> Iterator[Voice]:
    """As in "the minister said:": it holds what its paragraph still has, else the next paragraph."""
    for sentence, following in pairwise(parse.sentences):
        if sentence.words[-1].text != ":" or sentence.region != following.region:
            continue
        verb = next((w for w in reversed(sentence.words) if w.pos == "VERB"), None)
        source = announcer(sentence, verb, cues) if verb is not None else None
        if verb is None or source is None:
            continue
        ends = [s.end for s in parse.sentences if s.paragraph == following.paragraph]
        content = (Span(start=following.start, end=max(ends)),)
        yield Voice(link=DraftLink(source=source, cue=verb.quote, content=content))


def _with_whole_quotes(voice: Voice, quotes: tuple[Span, ...]) -> Voice:
    """Content that reaches into a long quotation holds all of it."""
    content = list(voice.link.content)
    for quote in quotes:
        is_long = quote.end - quote.start >= LEAST_QUOTE
        if is_long and any(quote.overlaps(stretch) for stretch in content) and quote not in content:
            content.append(quote)
    return Voice(link=msgspec.structs.replace(voice.link, content=tuple(content)), order=voice.order)


def _continued(parse: Parse, found: list[Voice]) -> Iterator[Voice]:
    """A quotation that no cue introduces goes on from the last speaker of its paragraph."""
    for quote in parse.quotes:
        if quote.end - quote.start < LEAST_QUOTE:
            continue
        if any(stretch.overlaps(quote) for voice in found for stretch in voice.link.content):
            continue
        home = next((s for s in parse.sentences if s.start <= quote.start < s.end), None)
        before = _last_speaker(parse, found, home, quote) if home else None
        if before is not None:
            yield Voice(link=msgspec.structs.replace(before.link, content=(quote,), stance="asserts"))


def _last_speaker(parse: Parse, found: list[Voice], home: Sentence, quote: Span) -> Voice | None:
    starts = [s.start for s in parse.sentences if s.paragraph == home.paragraph]
    earlier = [
        voice
        for voice in found
        if voice.link.source is not None and min(starts) <= voice.link.cue.start < quote.start
    ]
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
        inner.extend(outer)
        waiting.extend(outer)
    inner.sort(key=lambda v: (-_height(v, inner), -v.extent, v.order, v.link.cue.start))
    return tuple(voice.link for voice in inner)


def _is_cue(voice: Voice, start: int) -> bool:
    return voice.link.cue.start <= start < voice.link.cue.end


def _height(voice: Voice, over: list[Voice]) -> int:
    """How many of the other cues it holds."""
    return sum(voice.covers(other.link.cue.start) for other in over if other.link.cue != voice.link.cue)
