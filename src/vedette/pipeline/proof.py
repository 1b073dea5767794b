"""No fact without its sentence: what does not stand where it says it stands is set aside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, TypeVar

from msgspec.structs import replace

from vedette.model import Capture, Check, Claim, Mention, Reading, SetAside

Item = Claim | Mention | Check
T = TypeVar("T", Claim, Mention, Check)
Words = tuple[str, int, int]


class Printed(Protocol):
    """Whatever is printed at its offsets: an actor, a place, a count, a cue."""

    @property
    def printed(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def proved(reading: Reading, capture: Capture) -> tuple[Reading, tuple[SetAside, ...]]:
    """The reading without the claims, mentions and checks whose words are not at their offsets, and those.

    The rule is the contract's: `document.text[start:end] == printed` for every span, always.
    """
    text = reading.document.text
    claims, bad_claims = _sorted_out(text, reading.claims)
    mentions, bad_mentions = _sorted_out(text, reading.mentions)
    checks, bad_checks = _sorted_out(text, reading.checks)
    bad: tuple[Item, ...] = (*bad_claims, *bad_mentions, *bad_checks)
    if not bad:
        return reading, ()
    unproved = tuple(_unproved(item, capture) for item in bad)
    return replace(reading, claims=claims, mentions=mentions, checks=checks), unproved


def _sorted_out(text: str, items: tuple[T, ...]) -> tuple[tuple[T, ...], tuple[T, ...]]:
    bad = tuple(item for item in items if not all(_stands(text, words) for words in _words(item)))
    return (tuple(item for item in items if item not in bad) if bad else items), bad


def _stands(text: str, words: Words) -> bool:
    printed, start, end = words
    return 0 <= start <= end <= len(text) and text[start:end] == printed


def _words(item: Item) -> Iterator[Words]:
    if isinstance(item, Mention | Check):
        yield (item.printed, item.start, item.end)
        return
    yield (item.quote, item.start, item.end)
    for part in _parts(item):
        yield (part.printed, part.start, part.end)
    for link in item.attribution:
        if link.printed is not None and link.start is not None and link.end is not None:
            yield (link.printed, link.start, link.end)
    if item.time and item.time.printed is not None:
        yield (item.time.printed, item.time.start or 0, item.time.end or 0)


def _parts(claim: Claim) -> Iterator[Printed]:
    yield claim.trigger
    yield from claim.evidence
    yield from claim.places
    yield from claim.counts
    yield from (*claim.actors, *claim.recipients)
    if claim.relation:
        yield from (claim.relation.subject, claim.relation.object)
    if claim.content:
        yield claim.content
        yield from (*claim.content.actors, *claim.content.recipients)
    yield from (link.cue for link in claim.attribution if link.cue)


def _unproved(item: Item, capture: Capture) -> SetAside:
    kind = type(item).__name__.lower()
    printed = item.trigger.printed if isinstance(item, Claim) else item.printed
    return SetAside(
        location=capture.location,
        stage="pipeline",
        reason=f"a {kind} whose words do not stand at its offsets",
        detail=f"{printed!r} at {item.start}-{item.end}",
        digest=capture.digest,
    )
