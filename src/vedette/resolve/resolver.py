"""Drafts of a document into its reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Self

from msgspec.structs import replace

from vedette.model import Dating, Draft, DraftReading, Reading, Sentence, Span, Told
from vedette.resolve.claims import Printed, claim
from vedette.resolve.context import Context, context
from vedette.resolve.counts import find_counts
from vedette.resolve.dating import anchor, dating
from vedette.resolve.fates import fates
from vedette.resolve.inherited import with_inherited
from vedette.resolve.inherited_times import with_times
from vedette.resolve.mentions import mentions
from vedette.resolve.resources import Resources, open_resources
from vedette.resolve.settling import Dated, dated
from vedette.resolve.speakers import attributions
from vedette.resolve.spots import spots
from vedette.resolve.telling import told


class Resolver:
    """Holds the tables; `resolve_one` depends on them and on one document, nothing else."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources

    @classmethod
    def load(cls) -> Self:
        """Opens the tables; the gazetteer is built at first use."""
        return cls(open_resources())

    def resolve(self, drafts: Iterable[DraftReading], *, reader: str) -> Iterator[Reading]:
        """A reading for each; `reader` is the digest of the reader that made the drafts."""
        for draft in drafts:
            yield self.resolve_one(draft, reader=reader)

    def resolve_one(self, draft: DraftReading, *, reader: str) -> Reading:
        """Pure: the same drafts give the same reading."""
        document = context(draft.parse, self._resources, draft.links)
        times, told_when = _when(draft.drafts, document)
        document = replace(document, dating=told_when)
        printed = _printed(draft.drafts, times, document)
        claims = tuple(c for c in (claim(d, printed, document) for d in draft.drafts) if c is not None)
        unique = with_inherited(tuple({c.id: c for c in claims}.values()), document)
        unique = with_times(unique, document)
        said = tuple(attributions(draft.links, document))
        return Reading(
            document=draft.parse.document,
            reader=reader,
            claims=unique,
            mentions=mentions(unique, said, printed, document),
            attributions=said,
            told=tuple(_told(printed, document)),
            dating=told_when,
        )


def _when(drafts: tuple[Draft, ...], document: Context) -> tuple[dict[int, tuple[Dated, ...]], Dating | None]:
    """The times, and when an undated report can have been written: that bounds the times it tells."""
    cues = frozenset(link.cue.start for link in document.links)
    times = dated(drafts, cues, document.parse.document.published, document)
    found = dating(times, document)
    return (times, None) if found is None else (dated(drafts, cues, anchor(found), document), found)


def _printed(drafts: tuple[Draft, ...], times: dict[int, tuple[Dated, ...]], document: Context) -> Printed:
    words = document.words.counts
    suffered = fates(drafts, document)
    counts = {
        sentence.start: find_counts(
            sentence,
            document.text,
            words,
            _spans(document, sentence),
            tuple(fate for fate in suffered if sentence.start <= fate[0].start < sentence.end),
        )
        for sentence in document.parse.sentences
    }
    return Printed(
        times=times,
        counts=counts,
        spots={s.start: spots(s, document, counts[s.start]) for s in document.parse.sentences},
        triggers={draft.trigger.start: draft.event_type for draft in drafts},
        cues=frozenset(link.cue.start for link in document.links),
    )


def _told(printed: Printed, document: Context) -> Iterator[Told]:
    for sentence in document.parse.sentences:
        if here := printed.spots[sentence.start]:
            yield from told(sentence, here, printed.counts[sentence.start], document)


def _spans(document: Context, sentence: Sentence) -> tuple[Span, ...]:
    return tuple(Span(start=time.start, end=time.end) for time in document.times[sentence.start])
