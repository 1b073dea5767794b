"""Two who were named before and act together: "both countries", "les deux pays", "the two sides"."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.model import Actor, Phrase, Sentence
from vedette.resolve.actors import GOVERNED
from vedette.resolve.bearers import is_definite
from vedette.resolve.context import Context
from vedette.resolve.places import Placed
from vedette.resolve.referring import referring
from vedette.resolve.sectors import sector_of

FARTHEST = 3
"""Sentences looked back through. Vedette's own."""
_SAID = frozenset(("DET", "NUM", "ADP"))


def both(found: Phrase, own: Actor, context: Context) -> tuple[Actor, ...]:
    """The two, each printed as the phrase, with `via`; () where not just two states were named last."""
    words = referring(context.parse.document.language)
    noun = found.head.lemma.lower()
    sector = None if noun in words.states | words.sides else sector_of(found, context)
    is_body = sector in ("MIL", "GOV") and context.words.roles.is_collective(found.head.lemma)
    if not _is_two(found, context) or not (noun in words.states | words.sides or is_body):
        return ()
    named = _last_two(found, context)
    return tuple(_acting(place, sector or "GOV", own, context) for place in named)


def _is_two(found: Phrase, context: Context) -> bool:
    """Nothing but "both" or "the two" before the noun."""
    words = referring(context.parse.document.language)
    others = [word for word in found.words if word.index != found.head.index]
    counted = any(word.text.lower() in words.two for word in others) and _is_known(found, context)
    return counted and all(word.pos in _SAID or word.text.lower() in words.two for word in others)


def _is_known(found: Phrase, context: Context) -> bool:
    """The two that one knows: "two soldiers" are any."""
    words = referring(context.parse.document.language)
    return found.words[0].text.lower() in words.both or is_definite(found, context)


def _last_two(found: Phrase, context: Context) -> tuple[Placed, ...]:
    """States that a sentence names together, and since then no third; nobody else."""
    known: dict[str, Placed] = {}
    for sentence in _backwards(found, context):
        here = {p.record.country: p for p in _states(sentence, found.start, context) if p.record.country}
        known = {**here, **known}
        if len(known) >= 2:
            return tuple(known.values()) if len(known) == len(here) == 2 else ()
    return ()


def _backwards(found: Phrase, context: Context) -> Iterator[Sentence]:
    home = context.parse.place_of(found.start) or 0
    region = context.parse.sentences[home].region
    for sentence in reversed(context.parse.sentences[max(0, home - FARTHEST) : home + 1]):
        if sentence.region != region:
            return
        yield sentence


def _states(sentence: Sentence, before: int, context: Context) -> Iterator[Placed]:
    """Countries, by name, capital or people."""
    for name in context.names.get(sentence.start, ()):
        place = context.place_of(name)
        if place is not None and name.span.start < before and _is_state(place):
            yield place


def _is_state(place: Placed) -> bool:
    """A capital only where it stands for its government; a people stands for its country."""
    governed = place.record.feature in GOVERNED and place.use != "part"
    return governed and (place.record.feature == "country" or place.use != "literal")


def _acting(place: Placed, sector: str, own: Actor, context: Context) -> Actor:
    country = place.record.country or ""
    record, span = context.resources.gazetteer.country(country), place.name.span
    governs = sector == "GOV"
    return replace(
        own, id=record.id if governs else None, name=record.name if governs else None,
        codes=(f"{country} {sector}",), via=f"one of two: {context.text[span.start : span.end]!r}",
        rule="the two states named last",
    )  # fmt: skip
