"""Which lines of a dump are kept, which are of no interest, and which are bad."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from vedette.errors import InputError
from vedette.gazetteer.copying import Copying
from vedette.gazetteer.countries import FORMER
from vedette.gazetteer.dump import LONGEST_LINE, DumpLine, dump_lines
from vedette.gazetteer.dump_line import Row, parsed
from vedette.gazetteer.feature_codes import kept_codes
from vedette.gazetteer.imports import NO_COUNTRY
from vedette.gazetteer.seen import Seen
from vedette.gazetteer.tally import Tally

TOLD_EVERY = 500_000


def sift(
    path: Path,
    copy: Copying,
    tally: Tally,
    codes: dict[str, str | None],
    progress: Callable[[str], None],
) -> None:
    """Fills `copy` and `tally`. `codes` has alpha-3 by alpha-2, None where no place is wanted.

    Places in no country are kept where every country is wanted. Raises InputError for what is no dump.
    """
    everywhere = all(code for alpha2, code in codes.items() if alpha2 not in FORMER)
    seen = Seen()
    with closing(dump_lines(path)) as lines:
        for line in lines:
            tally.lines = line.number
            _take(line, tally, copy, codes, seen, everywhere=everywhere)
            tally.judge()
            if line.number % TOLD_EVERY == 0:
                progress(f"{line.number:,} lines ({line.share:.0%}) read, {tally.kept:,} places kept")
    tally.judge(at_end=True)


def _take(
    line: DumpLine, tally: Tally, copy: Copying, codes: dict[str, str | None], seen: Seen, *, everywhere: bool
) -> None:
    row = _row(line, tally, codes)
    if isinstance(row, str):
        tally.is_bad(line.number, row)
    elif row.code not in kept_codes():
        tally.other_kinds += 1
    elif not (codes[row.alpha2] if row.alpha2 else everywhere):
        tally.elsewhere += 1
    elif not seen.is_new(row.geonames_id):
        tally.is_bad(line.number, f"GeoNames id {row.geonames_id} stood before; the first is kept")
    else:
        _keep(row, codes, copy, tally)


def _row(line: DumpLine, tally: Tally, codes: dict[str, str | None]) -> Row | str:
    """A last line without its end is whole if its columns are: text editors leave it so."""
    if not line.is_whole and len(line.content) >= LONGEST_LINE:
        return f"longer than {LONGEST_LINE:,} bytes"
    row = parsed(line.content, codes)
    if not line.is_whole and isinstance(row, str) and not tally.is_mostly_bad():
        raise InputError(f"{tally.source}: ends in the middle of line {line.number}: an incomplete download?")
    return row


def _keep(row: Row, codes: dict[str, str | None], copy: Copying, tally: Tally) -> None:
    copy.add(row)
    tally.kept += 1
    tally.countries.add(codes[row.alpha2] or "" if row.alpha2 else NO_COUNTRY)
    if row.modified > tally.as_of and row.modified[:1].isdigit():
        tally.as_of = row.modified[:10]
