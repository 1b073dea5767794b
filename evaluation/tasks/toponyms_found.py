"""What was found in a document with toponyms, and how far off."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from evaluation.engine import read_text
from evaluation.gazetteer import gazetteer
from evaluation.tasks.toponyms_gold import Located, Toponym
from vedette.gazetteer.distance import great_circle_km
from vedette.model import Mention

NEAR_KM = 161.0
"""A hundred miles: what the field counts as right."""
FARTHEST_KM = 20_039.0
"""Half the Earth's girth: the error of an answer without a point. The same as in the field's AUC."""


class Found(Struct, frozen=True):
    """A mention with the gold's toponym at just its span, if any, and how far off it is."""

    mention: Mention
    toponym: Toponym | None
    off_km: float | None


class Answer(Struct, frozen=True):
    """What was found in a document."""

    gold: Located
    found: tuple[Found, ...]

    @property
    def errors_km(self) -> tuple[float, ...]:
        """Of the exactly found."""
        return tuple(f.off_km for f in self.found if f.off_km is not None)


def mentions(gold: Located) -> tuple[Mention, ...]:
    reading = read_text(gold.text, published=gold.published)
    return tuple(m for m in (reading.mentions if reading else ()) if m.kind == "place" and m.use != "demonym")


def exact_spans(answer: Answer) -> list[Mention]:
    return [f.mention for f in answer.found if f.toponym is not None]


def most_populous(mention: Mention) -> Mention:
    """The same words, of all places of the name the one with most people; a country before all."""
    records = [c.record for c in gazetteer().find(mention.printed, "en")]
    best = max(records, key=lambda r: (r.feature == "country", r.population or 0), default=None)
    lat, lon, country = (best.lat, best.lon, best.country) if best else (None, None, None)
    return replace(mention, lat=lat, lon=lon, country=country)


def answered(gold: Located, mentions: Sequence[Mention]) -> Answer:
    by_span = {(t.start, t.end): t for t in gold.toponyms}
    found = []
    for mention in mentions:
        place = by_span.get((mention.start, mention.end))
        found.append(Found(mention, place, None if place is None else _off_km(place, mention)))
    return Answer(gold, tuple(found))


def _off_km(place: Toponym, mention: Mention) -> float | None:
    if place.lat is None or place.lon is None:
        return None
    if mention.lat is None or mention.lon is None:
        right = place.country is not None and place.country == mention.country
        return 0.0 if right else FARTHEST_KM
    return great_circle_km(place.lat, place.lon, mention.lat, mention.lon)
