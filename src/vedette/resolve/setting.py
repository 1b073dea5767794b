"""What a document as a whole says of its places: countries, divisions, and who is a person."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from vedette.gazetteer import Candidate
from vedette.model import Span
from vedette.resolve.names import Name
from vedette.resolve.people import Person
from vedette.resolve.place_words import PlaceWords
from vedette.syntax import is_common_word

Names = dict[int, tuple[Name, ...]]

_SEATS = frozenset(("country", "capital", "admin1"))
LEAST_SEAT = 0.6
"""Below this rank a capital or division is as likely a surname: Anthony Oro. Vedette's own."""


class Setting(Struct, frozen=True, kw_only=True):
    """`countries` are named, by name or people; `nearby` are those of well-known places named.

    `namings` tells by which names: country and `Name.key`. `surnames` are words of people's names;
    `bearers` are the stretches where they stand in full, with their number of words, in text order.
    """

    language: str
    words: PlaceWords
    countries: Counter[str]
    nearby: Counter[str]
    namings: Counter[tuple[str, str]]
    surnames: frozenset[str]
    bearers: tuple[tuple[int, int, int], ...]

    def speaks_of(self, country: str | None) -> bool:
        """Whether the text names the country, its people or a well-known place of it."""
        return bool(self.countries.get(country or "") or self.nearby.get(country or ""))

    def bearer_words(self, span: Span) -> int:
        """Words of the person's name in full that holds the span; 0 if none does."""
        place = bisect_right(self.bearers, span.start, key=lambda bearer: bearer[0]) - 1
        if place < 0 or span.end > self.bearers[place][1]:
            return 0
        return self.bearers[place][2]


def setting(names: Names, people: tuple[Person, ...], words: PlaceWords, language: str) -> Setting:
    """Scans all names once."""
    found = [name for those in names.values() for name in those]
    persons = [p for p in people if _is_person(p, names.get(p.sentence.start, ()), words, language)]
    return Setting(
        language=language,
        words=words,
        countries=countries_named(names),
        nearby=Counter(c.record.country for c in _known(found) if c.record.country),
        namings=namings(names),
        surnames=frozenset(part for p in persons for part in p.name.split()),
        bearers=tuple(sorted((p.span.start, p.span.end, len(p.name.split())) for p in persons)),
    )


def countries_named(found: Names) -> Counter[str]:
    """How often each country is named, by its name or its people's; "Georgia" counts for none."""
    counted: Counter[str] = Counter()
    for (country, _), times in namings(found).items():
        counted[country] += times
    return counted


def namings(found: Names) -> Counter[tuple[str, str]]:
    """The same by name: what a name says of a country is no evidence for the name itself."""
    counted: Counter[tuple[str, str]] = Counter()
    for name in (name for names in found.values() for name in names):
        if name.places and name.places[0].record.feature == "country" and not _is_doubtful(name):
            record = name.places[0].record
            counted.update((country, name.key) for country in record.countries or (record.country or "",))
    return counted


def _is_doubtful(name: Name) -> bool:
    first = name.places[0]
    if first.common or first.use == "seat":
        return True
    return any(c.record.feature == "admin1" and c.record.country != first.record.country for c in name.places)


def _known(found: list[Name]) -> Iterator[Candidate]:
    """Readings that hardly any other rivals: they tell which country the text is about."""
    for name in found:
        best = name.places[0] if name.places and not name.actors else None
        if (
            best is None
            or best.common
            or best.fuzzy
            or best.record.feature not in ("admin1", "capital", "town")
        ):
            continue
        others = [c.rank for c in name.places[1:] if c.record.country != best.record.country]
        if best.rank >= 0.6 and max(others, default=0.0) < best.rank - 0.2:
            yield best


def _is_person(person: Person, names: tuple[Name, ...], words: PlaceWords, language: str) -> bool:
    """A run of proper names that is no place or known body, and ends in no word of the language."""
    parts = person.name.lower().split()
    if any(part in words.never for part in parts):
        return False
    if is_common_word(parts[-1], language) and not (person.titled and len(parts) == 1):
        return False
    if len(parts) > 1 and (parts[0] in words.kinds or parts[0] in words.directions):
        return False
    sides = [n for n in names if n.span.start <= person.span.start and person.span.end <= n.span.end]
    if any(all(r.kind != "person" for r in n.actors) for n in sides if n.actors):
        return False
    return person.titled or not (any(n.places for n in sides) or _all_places(person, names))


def _all_places(person: Person, names: tuple[Name, ...]) -> bool:
    """Whether the run ends in a seat ("Sadr Baghdad") or holds nothing but a seat and towns."""
    inside = [n for n in names if n.span.within(person.span) and n.places]
    seats = [n for n in inside if _is_seat(n.places[0])]
    covered = sum(n.stop - n.first for n in inside) >= len(person.name.split())
    return bool(seats) and (covered or seats[-1].span.end == person.span.end)


def _is_seat(best: Candidate) -> bool:
    return best.record.feature in _SEATS and not best.common and best.rank >= LEAST_SEAT
