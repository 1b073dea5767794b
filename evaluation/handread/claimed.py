"""What the reader claimed, in the shape in which annotators note it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from evaluation.handread.notes import CountNote, Note, Phrase, PlaceNote, TimeNote
from vedette.model import Actor, Claim, Count, Link, Place, Span

POINTING = re.compile(r"'([^']+)': named before")


def noted(claims: Iterable[Claim]) -> tuple[Note, ...]:
    """In text order. A field that names words of another sentence (`via`) keeps those words."""
    return tuple(sorted(map(_note, claims), key=lambda note: note.trigger.start))


def _note(claim: Claim) -> Note:
    parties = claim.relation
    return Note(
        trigger=claim.trigger.span,
        kind=claim.kind,
        type=claim.event_type,
        mode=claim.mode,
        about=claim.content.event_type if claim.content else None,
        actors=_phrases((parties.subject,) if parties else claim.actors),
        recipients=_phrases((parties.object,) if parties else claim.recipients),
        places=tuple(_places(claim)),
        time=_time(claim),
        counts=tuple(
            CountNote(phrase=_phrase(c), measure=c.measure, low=c.low, high=c.high) for c in claim.counts
        ),
        polarity=claim.polarity,
        modality=claim.modality,
        stance=claim.stance,
        chain=tuple(_links(claim.attribution[1:])),
    )


def _places(claim: Claim) -> Iterator[PlaceNote]:
    """Those that its sentence prints, as annotators note them; words that point back to another count too."""
    for place in claim.places:
        pointing = _pointing(place, claim)
        inside = claim.sentence.start <= place.start < claim.sentence.end
        if inside or pointing:
            yield PlaceNote(phrase=_phrase(place) + pointing, country=place.country)


def _pointing(place: Place, claim: Claim) -> Phrase:
    """Where the word stands that `via` quotes ("'town': named before")."""
    told = POINTING.match(place.via or "")
    if told is None:
        return ()
    start = claim.quote.find(told[1])
    return () if start < 0 else (Span(start=claim.start + start, end=claim.start + start + len(told[1])),)


def _phrases(actors: Iterable[Actor]) -> tuple[Phrase, ...]:
    """Several parties that one phrase names ("both countries") are noted once, as annotators do."""
    return tuple(dict.fromkeys(map(_phrase, actors)))


def _phrase(said: Actor | Place | Count) -> Phrase:
    return (Span(start=said.start, end=said.end),)


def _time(claim: Claim) -> TimeNote | None:
    """None where its sentence prints none, as annotators note it."""
    time = claim.time
    if time is None or time.start is None or time.end is None:
        return None
    if not claim.sentence.start <= time.start < claim.sentence.end:
        return None
    return TimeNote(phrase=(Span(start=time.start, end=time.end),), edtf=time.edtf)


def _links(links: Iterable[Link]) -> Iterator[Phrase]:
    """A link without a name is known by its cue."""
    for link in links:
        if link.start is not None and link.end is not None:
            yield (Span(start=link.start, end=link.end),)
        elif link.cue is not None:
            yield (link.cue.span,)
