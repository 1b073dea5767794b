"""What of a short text was read right: times, counts, and which claim has which."""

from __future__ import annotations

from msgspec import Struct

from evaluation.moments.meaning import is_exact, same_time
from evaluation.moments.moment import ClaimNote, CountNote, Moment, TimeNote
from evaluation.pairing import jaccard, letters, paired
from vedette.model import Claim, Count, Mention, Span

ALIKE = 0.5
"""Words of counts are the same when they share at least half of their letters, as in the hand-read set."""

Counted = Mention | Count


class Read(Struct, frozen=True):
    """A text and what was read in it."""

    moment: Moment
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]


def of_kind(read: Read, kind: str) -> list[Mention]:
    """In the order of the reading."""
    return [mention for mention in read.mentions if mention.kind == kind]


def time_pairs(read: Read) -> list[tuple[TimeNote, Mention]]:
    """Those that share a character, the longest shared stretch first, one to one."""
    found = of_kind(read, "time")
    pairs = paired(read.moment.times, found, lambda a, b: _shared(a.span, span_of(b)), 1)
    return [(read.moment.times[i], found[j]) for i, j in pairs]


def count_pairs(read: Read) -> list[tuple[CountNote, Mention]]:
    """Those that are right: measure, low and high equal, words alike."""
    found = of_kind(read, "count")
    pairs = paired(read.moment.counts, found, lambda a, b: likeness(a, b, read.moment.text), ALIKE)
    return [(read.moment.counts[i], found[j]) for i, j in pairs]


def claim_pairs(read: Read) -> list[tuple[ClaimNote, Claim]]:
    """Those whose triggers overlap."""
    noted = read.moment.claims
    pairs = paired(noted, read.claims, lambda a, b: _shared(a.trigger, b.trigger.span), 1)
    return [(noted[i], read.claims[j]) for i, j in pairs]


def is_right_value(noted: TimeNote, found: Mention) -> bool:
    """Whether both mean the same days."""
    return same_time(noted.edtf, found.edtf, found.earliest, found.latest)


def is_false_exact(noted: TimeNote, found: Mention) -> bool:
    """Whether one exact day, month or year was read that the text does not tell."""
    return is_exact(found.edtf) and not is_right_value(noted, found)


def likeness(noted: CountNote, found: Counted, text: str) -> float:
    """Of the words, where measure and numbers are equal."""
    same = (noted.measure, noted.low, noted.high) == (found.measure, found.low, found.high)
    pair = (noted.span, span_of(found))
    return jaccard(*(letters(text, [(s.start, s.end)]) for s in pair)) if same else 0.0


def span_of(found: Counted) -> Span:
    """Where it stands."""
    return Span(start=found.start, end=found.end)


def claim_time(claim: Claim) -> Span | None:
    """None where the claim has none that stands in the text."""
    time = claim.time
    if time is None or time.start is None or time.end is None:
        return None
    return Span(start=time.start, end=time.end)


def time_is_right(noted: ClaimNote, found: Claim) -> bool:
    """The same expression, or none on either side."""
    time = claim_time(found)
    if noted.time is None or time is None:
        return noted.time is time
    return noted.time.overlaps(time)


def claim_counts(read: Read, noted: ClaimNote, found: Claim) -> tuple[int, int, int]:
    """Right, found and wanted; a number that the text revises is neither wanted nor wrong."""
    wanted = [c for c in read.moment.counts if c.span in noted.counts and not c.superseded]
    old = [c for c in read.moment.counts if c.superseded]
    told = [c for c in found.counts if not any(o.span.overlaps(span_of(c)) for o in old)]
    pairs = paired(wanted, told, lambda a, b: likeness(a, b, read.moment.text), ALIKE)
    return len(pairs), len(told), len(wanted)


def _shared(one: Span, other: Span) -> float:
    return float(min(one.end, other.end) - max(one.start, other.start))
