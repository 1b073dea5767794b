"""Looked-up names and the index of places, for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from vedette.gazetteer.imports import NO_COUNTRY

if TYPE_CHECKING:
    from vedette.gazetteer.about import AboutPlaces
    from vedette.gazetteer.lookup import FoundPlace, Lookup

MANY = 20
"""Readings shown; --json has all. Vedette's own."""


def lookup_lines(found: Lookup) -> RenderableType:
    """How it was looked up, then a block for each reading, best first."""
    shown = [_place(place) for place in found.candidates[:MANY]]
    more = len(found.candidates) - len(shown)
    return Group(
        Text(f"“{found.printed}”, as in a text in {found.language!r}", style="bold"),
        _indented(_grid(_how(found))),
        *shown,
        *([Text(f"and {more} more readings: --json has them all")] if more > 0 else []),
        *(
            Text(f"left out: {x.id} {x.name}, as “{x.printed_name}”: {x.reason}")
            for x in found.left_out[:MANY]
        ),
    )


def _how(found: Lookup) -> Iterator[tuple[str, str]]:
    yield "key", found.key or "none"
    yield "skeleton", found.skeleton or "none"
    yield "found", found.how if found.candidates else "no place of this name is known"
    for note in found.notes:
        yield "note", note
    if found.countries and found.candidates:
        yield "context", _changed(found)


def _changed(found: Lookup) -> str:
    """Whether naming the countries puts another reading first."""
    named = ", ".join(found.countries)
    best = max(found.candidates, key=lambda place: place.rank)
    first = found.candidates[0]
    if first.rank >= best.rank:
        return f"with {named} named, the same reading comes first"
    return f"with {named} named, {first.name} ({first.id}) comes before {best.name} ({best.id})"


def _place(place: FoundPlace) -> RenderableType:
    rank = f"{place.rank:.2f}"
    if place.rank_in_context is not None and place.rank_in_context != place.rank:
        rank += f", {place.rank_in_context:.2f} in context"
    head = Text.assemble((place.name, "bold"), f"  {place.id}  {_where(place)}  rank {rank}")
    return Group(head, _indented(_grid(_facts(place))))


def _where(place: FoundPlace) -> str:
    land = place.country or (f"{len(place.countries)} countries" if place.countries else "no country")
    return f"{place.feature}, {land}{f' ({place.admin1})' if place.admin1 else ''}"


def _facts(place: FoundPlace) -> Iterator[tuple[str, str]]:
    spelled = f"“{place.printed_name}”" + ("" if place.use == "name" else f", a {place.use}")
    yield "matched", spelled
    if place.lat is not None and place.lon is not None:
        wide = "" if place.radius_km is None else f", {place.radius_km:g} km around"
        yield "point", f"{place.lat:.4f}, {place.lon:.4f}{wide}"
    else:
        yield "point", "none: no centre stands in for it"
    if place.population is not None:
        yield "people", f"{place.population:,}"
    yield "source", place.source
    for doubt in place.doubts:
        yield "doubt", doubt


def about_lines(about: AboutPlaces) -> RenderableType:
    """The file, then what is in it."""
    return _grid(_about(about))


def _about(about: AboutPlaces) -> Iterator[tuple[str, str]]:
    yield "file", about.path
    yield "size", f"{about.bytes / 1e6:,.0f} MB"
    yield "holds", f"{about.places:,} places, {about.names:,} names"
    yield "digest", about.digest
    for part in about.built_from:
        version = f" {part.version}" if part.version else ""
        yield "built from", f"{part.data}{version}: {part.licence}"
    for one in about.imports:
        many = len(one.countries)
        named = ["no country" if code == NO_COUNTRY else code for code in one.countries]
        lands = ", ".join(named) if many <= MANY else f"{many} countries"
        as_of = f", as of {one.as_of}" if one.as_of else ""
        yield "import", f"{one.label}: {one.places:,} places{as_of} ({lands}); GeoNames, CC BY 4.0"
    if not about.imports:
        yield "import", "none; `vedette gazetteer import FILE` adds places"


def _grid(rows: Iterator[tuple[str, str]]) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for label, value in rows:
        table.add_row(label, Text(value))
    return table


def _indented(part: RenderableType) -> RenderableType:
    return Padding(part, (0, 0, 0, 2))
