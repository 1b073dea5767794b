"""Who speaks and what is said, as far as it tells who a pronoun cannot be."""

from __future__ import annotations

from vedette.model import Phrase, Sentence
from vedette.resolve.actors import resolve_phrase
from vedette.resolve.context import Context


def is_quoted(offset: int, context: Context) -> bool:
    """Whether the character stands in quotation marks."""
    return any(quote.start <= offset < quote.end for quote in context.parse.quotes)


def said_by(found: Phrase, context: Context) -> tuple[tuple[int, int], ...]:
    """The stretches that a pronoun is the speaker of: whoever is named there is somebody else."""
    own = (link for link in context.links if link.source is not None and link.source.span == found.span)
    return tuple((stretch.start, stretch.end) for link in own for stretch in link.content)


def speakers_of(found: Phrase, context: Context) -> frozenset[str]:
    """Who speaks the words in quotation marks around a pronoun: says "I" of himself, and is not "he"."""
    if not is_quoted(found.start, context):
        return frozenset()
    around = (
        link.source
        for link in context.links
        if link.source is not None and any(s.start <= found.start < s.end for s in link.content)
    )
    actors = (resolve_phrase(source, context).actor for source in around)
    return frozenset(actor.id or actor.name or actor.printed.lower() for actor in actors)


def sources_in(sentence: Sentence, context: Context) -> tuple[Phrase, ...]:
    """Those who speak in a sentence, not as told by another there."""
    here = [
        link
        for link in context.links
        if link.source is not None and sentence.start <= link.source.start < sentence.end
    ]
    told = [(s.start, s.end) for link in here for s in link.content]
    sources = (link.source for link in here if link.source is not None)
    return tuple(one for one in sources if not any(start <= one.start < end for start, end in told))
